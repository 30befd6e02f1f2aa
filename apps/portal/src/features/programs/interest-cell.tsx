import type { InterestEvent } from "@induction/domain/applicant/interest";
import { INTEREST_LABELS } from "@induction/domain/applicant/interest";
import { listInterestIn } from "@induction/domain/applicant/interest-log";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import type { Program } from "@induction/domain/program/program";
import { Button } from "@induction/ui/primitives/button";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import Plus from "lucide-react/icons/plus";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { toShortDate } from "../../shell/dates.ts";
import styles from "./interest.module.css";
import { InterestDialog } from "./interest-dialog.tsx";
import { InterestNext } from "./interest-next.tsx";

interface Log {
  readonly events: readonly InterestEvent[];
  readonly today: CalendarDate;
}

const LogOfInterest = createContext<Log | null>(null);

/** Lets every row below it read the log: rows themselves stay the same objects while the log changes. */
export function InterestLogProvider({ events, today, children }: Log & { children: ReactNode }) {
  const log = useMemo(() => ({ events, today }), [events, today]);
  return <LogOfInterest value={log}>{children}</LogOfInterest>;
}

/** The latest interest shown in a program on the list, what is next, and the way to log more. */
export function InterestCell({ program }: { program: Program }) {
  const { events, today } = must(use(LogOfInterest), "the list of programs is given the log of interest");
  const [isOpen, setIsOpen] = useState(false);
  const [latest, ...earlier] = listInterestIn(events, program.id);
  return (
    <span className={styles.cell}>
      {latest !== undefined && (
        <>
          <span>{INTEREST_LABELS[latest.kind]}</span>
          <span className={styles.when}>
            {toShortDate(latest.on)}
            {earlier.length > 0 && `, ${earlier.length} before`}
          </span>
          <InterestNext entry={latest} today={today} />
        </>
      )}
      <Button size="small" tone="quiet" icon={Plus} onClick={() => setIsOpen(true)}>
        Log interest<VisuallyHidden> in {program.name}</VisuallyHidden>
      </Button>
      {isOpen && (
        <InterestDialog program={program} entry={null} today={today} onClose={() => setIsOpen(false)} />
      )}
    </span>
  );
}
