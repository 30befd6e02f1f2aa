import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ProgramFacts } from "@induction/domain/program/program";
import { useCallback, useEffect, useRef } from "react";
import type { FactEntry, FieldStanding } from "../../shell/answers.ts";
import { useLatest } from "../../shell/use-latest.ts";
import styles from "./curation.module.css";
import { EditPanel } from "./edit-panel.tsx";
import { type FactDraft, toFactDraft } from "./fact-draft.ts";
import { toFactsWith } from "./fact-words-of.ts";
import { ReadPanel } from "./read-panel.tsx";
import type { FactPlace } from "./use-curation.ts";
import type { Drafts } from "./use-drafts.ts";

interface FactPanelProps {
  place: FactPlace;
  standing: FieldStanding;
  facts: ProgramFacts;
  /** The newest first. */
  biography: readonly FactEntry[];
  today: CalendarDate;
  isPast: boolean;
  drafts: Drafts;
  onClose: () => void;
}

/** Opening the form leads into it, and leaving it leads back to the fact: the control that was pressed is gone. */
function useFocusOnMode(isEditing: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(isEditing);
  useEffect(() => {
    if (before.current === isEditing) return;
    before.current = isEditing;
    const first = isEditing ? place.current?.querySelector<HTMLElement>("form input") : null;
    (first ?? place.current)?.focus({ preventScroll: true });
  }, [isEditing]);
  return place;
}

/** One fact beside the others: read, or being changed. */
export function FactPanel(props: FactPanelProps) {
  const { drafts, isPast, place } = props;
  const draft = isPast ? null : drafts.of(place.field);
  const panel = useFocusOnMode(draft !== null);
  return (
    <div ref={panel} tabIndex={-1} className={styles.aside} data-fact-panel>
      <Contents {...props} draft={draft} />
    </div>
  );
}

function Contents(props: FactPanelProps & { draft: FactDraft | null }) {
  const { place, standing, facts, biography, today, isPast, drafts, draft, onClose } = props;
  const { field } = place;
  const latest = useLatest({ drafts, facts, version: standing.version });
  const edit = useCallback(
    (fact?: unknown) => {
      const { version } = latest.current;
      const start = toFactDraft(field, latest.current.facts[field], { version, today });
      if (fact === undefined) latest.current.drafts.open(field, start);
      else {
        const theirs = toFactDraft(field, toFactsWith(field, fact)[field], { version, today });
        latest.current.drafts.open(field, start, theirs);
      }
    },
    [field, today, latest],
  );
  if (draft === null) {
    return (
      <ReadPanel
        place={place}
        standing={standing}
        facts={facts}
        biography={biography}
        today={today}
        isPast={isPast}
        onEdit={edit}
        onClose={onClose}
      />
    );
  }
  return (
    <EditPanel
      place={place}
      draft={draft}
      current={biography[0] ?? null}
      today={today}
      onChange={(changed) => drafts.change(field, changed)}
      onDone={() => drafts.close(field)}
      onDrop={() => drafts.drop(field)}
      onClose={onClose}
    />
  );
}
