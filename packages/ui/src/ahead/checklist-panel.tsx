import type { DocumentKind } from "@induction/domain/applicant/application-document";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import type { ChecklistItem } from "@induction/domain/planning/document-checklist";
import { getDocument } from "@induction/domain/sources/documents";
import type { ReactNode } from "react";
import { Panel } from "../primitives/panel.tsx";
import { distanceInWords, toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import { DocumentSource } from "./document-source.tsx";
import { DocumentChip } from "./state-chips.tsx";

const STAGES = {
  "not-started": "Not started",
  requested: "Requested",
  "in-place": "In place",
} as const satisfies Record<NonNullable<ChecklistItem["stage"]>, string>;

interface ChecklistPanelProps {
  items: readonly ChecklistItem[];
  today: CalendarDate;
  /** What can be done with a document, such as telling how far it is. */
  actionOf?: (kind: DocumentKind) => ReactNode;
  foot?: ReactNode;
}

/** What an application holds beside exams, letters and statement: how far each is, by when, and what it rests on. */
export function ChecklistPanel({ items, today, actionOf, foot }: ChecklistPanelProps) {
  const done = items.filter(({ state }) => state === "done").length;
  return (
    <Panel title="Documents" count={`${done} of ${items.length} in place`} foot={foot} isFlush>
      <ul>
        {items.map((item) => (
          <li key={item.kind} className={styles.step}>
            <Item item={item} />
            <div className={styles.days}>
              {item.state !== "done" && (
                <p>
                  <strong>By {toWeekdayDate(item.dueOn)}</strong>,{" "}
                  {distanceInWords(daysBetween(today, item.dueOn))}: {item.dueBecause}
                </p>
              )}
              {item.stage !== null && (
                <p>
                  {STAGES[item.stage]}
                  {item.since !== null && ` since ${toWeekdayDate(item.since)}`}
                </p>
              )}
            </div>
            {actionOf?.(item.kind)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const PART_WORDS = { true: "there", false: "not there", unknown: "not told" } as const;

function Item({ item: { label, state, note, source, parts } }: { item: ChecklistItem }) {
  return (
    <div className={styles.words}>
      <p className={styles.title}>
        {label} <DocumentChip state={state} />
      </p>
      <p className={styles.note}>{note}</p>
      {parts.length > 0 && (
        <ul className={styles.note}>
          {parts.map(({ name, isThere }) => (
            <li key={name}>
              {name}: {PART_WORDS[`${isThere}`]}
            </li>
          ))}
        </ul>
      )}
      {source !== null && <DocumentSource document={getDocument(source)} />}
    </div>
  );
}
