import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Row, RowList } from "../patterns/row-list.tsx";
import { Chip } from "../primitives/chip.tsx";
import { Link } from "../primitives/link.tsx";
import { toWeekdayDate } from "../time/short-dates.ts";

/** A kept answer as a list tells of it. */
export interface KeptLine {
  readonly id: string;
  readonly keptAt: string;
  readonly keptBy: { readonly name: string; readonly isYou: boolean };
  readonly kind: "by-hand" | "decision";
  readonly because: string;
  readonly asOf: CalendarDate;
  readonly tier: string;
  readonly decision: string;
  /** What the person had decided by then: "season 2027: delay and apply later, …"; null for nothing. */
  readonly decided: string | null;
}

interface KeptListProps {
  answers: readonly KeptLine[];
  hrefOf: (id: string) => string;
  /** A moment in the reader's own time. */
  toMoment: (instant: string) => string;
}

/** Who kept it: "you", or a name. */
export function toKeeper({ name, isYou }: KeptLine["keptBy"]): string {
  return isYou ? "you" : name;
}

/** Answers that were kept, newest first: what was said, who kept it, when and why. */
export function KeptList({ answers, hrefOf, toMoment }: KeptListProps) {
  return (
    <RowList label="Kept answers">
      {answers.map((line) => (
        <Row
          key={line.id}
          title={
            <Link href={hrefOf(line.id)}>
              As of {toWeekdayDate(line.asOf)}: tier {line.tier}
            </Link>
          }
          isStrong
          detail={
            <>
              Recommended: {line.decision}
              {line.decided !== null && (
                <>
                  <br />
                  Decision for {line.decided}
                </>
              )}
              {line.because !== "" && (
                <>
                  <br />“<bdi>{line.because}</bdi>”
                </>
              )}
            </>
          }
          note={`Kept by ${toKeeper(line.keptBy)}, ${toMoment(line.keptAt)}`}
          end={line.kind === "decision" ? <Chip edge="ink">With a decision</Chip> : undefined}
        />
      ))}
    </RowList>
  );
}
