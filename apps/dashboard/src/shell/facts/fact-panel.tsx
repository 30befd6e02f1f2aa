import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { useCallback, useEffect, useRef } from "react";
import type { FactEntry } from "../answers.ts";
import { useLatest } from "../use-latest.ts";
import { EditPanel } from "./edit-panel.tsx";
import type { FactDesk, FactStanding } from "./fact-desk.ts";
import { type FactDraft, toFactDraft, withLink } from "./fact-draft.ts";
import styles from "./facts.module.css";
import { ReadPanel } from "./read-panel.tsx";
import type { Drafts } from "./use-drafts.ts";

interface FactPanelProps<V> {
  desk: FactDesk<V>;
  standing: FactStanding;
  /** The newest first. */
  biography: readonly FactEntry[];
  today: CalendarDate;
  isPast: boolean;
  drafts: Drafts<V>;
  /** Where somebody read something else: the form begins with it. */
  suggestedLink?: string | undefined;
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
export function FactPanel<V>(props: FactPanelProps<V>) {
  const { drafts, isPast, desk } = props;
  const draft = isPast ? null : drafts.of(desk.key);
  const panel = useFocusOnMode(draft !== null);
  return (
    <div ref={panel} tabIndex={-1} className={styles.aside} data-fact-panel>
      <Contents {...props} draft={draft} />
    </div>
  );
}

function Contents<V>(props: FactPanelProps<V> & { draft: FactDraft<V> | null }) {
  const { desk, standing, biography, today, isPast, drafts, draft, suggestedLink, onClose } = props;
  const latest = useLatest({ desk, drafts, standing, suggestedLink });
  const edit = useCallback(
    (fact?: unknown) => {
      const { desk: subject, standing: now, drafts: kept, suggestedLink: link } = latest.current;
      const { version } = now;
      const start = toFactDraft(subject, now.fact, { version, today });
      if (fact === undefined) kept.open(subject.key, start, withLink(start, link, today));
      else kept.open(subject.key, start, toFactDraft(subject, fact, { version, today }));
    },
    [today, latest],
  );
  if (draft === null) {
    return (
      <ReadPanel
        desk={desk}
        standing={standing}
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
      desk={desk}
      draft={draft}
      current={biography[0] ?? null}
      today={today}
      onChange={(changed) => drafts.change(desk.key, changed)}
      onDone={() => drafts.close(desk.key)}
      onDrop={() => drafts.drop(desk.key, desk.label)}
      onClose={onClose}
    />
  );
}
