import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { LEFT_OUT_LABELS } from "@induction/domain/planning/fit-words";
import { listSetAside } from "@induction/domain/rules/screens/set-aside";
import { FitReasons, fitInWords } from "@induction/ui/advice/fit-reasons";
import { SetAsideTray } from "@induction/ui/advice/set-aside-tray";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { ProposedList } from "../../shell/answers.ts";
import styles from "./fit.module.css";
import { FitSources } from "./fit-sources.tsx";
import type { ProgramRow } from "./program-rows.ts";

interface ProposedLeftOutProps {
  list: ProposedList;
  rows: ReadonlyMap<string, ProgramRow>;
  today: CalendarDate;
}

/** What is not proposed, with the reason of each program: what cannot take the person, then what the range has no room for. */
export function ProposedLeftOut({ list, rows, today }: ProposedLeftOutProps) {
  const byWhy = Map.groupBy(list.leftOut, ({ why }) => why);
  const beyond = byWhy.get("beyond-the-range") ?? byWhy.get("no-range") ?? [];
  const excluded = (byWhy.get("out-of-reach") ?? []).flatMap(({ programId }) => {
    const reasons = rows.get(programId)?.standing.reasons ?? [];
    return [{ programId, reasons }];
  });
  const programs = new Map([...rows].map(([id, { program }]) => [id, program]));
  return (
    <>
      {excluded.length > 0 && (
        <Panel
          title={`Left out: ${LEFT_OUT_LABELS["out-of-reach"].toLowerCase()}`}
          count={excluded.length}
          isFlush
        >
          <SetAsideTray
            groups={listSetAside(excluded, { programs, today })}
            nameOf={(id) => programs.get(id)?.name ?? id}
            unknowns={[]}
            unknownCount={0}
          />
        </Panel>
      )}
      {beyond.length > 0 && <Beyond left={beyond} rows={rows} today={today} />}
    </>
  );
}

interface BeyondProps extends Omit<ProposedLeftOutProps, "list"> {
  left: ProposedList["leftOut"];
}

/** Programs in reach that are not proposed, in the same order as those that are. */
function Beyond({ left, rows, today }: BeyondProps) {
  const why = left[0]?.why ?? "beyond-the-range";
  const isFull = why === "beyond-the-range";
  return (
    <Panel
      title={isFull ? `Left out: ${LEFT_OUT_LABELS[why].toLowerCase()}` : LEFT_OUT_LABELS[why]}
      count={left.length}
      foot={
        isFull
          ? "Nothing keeps them out: others have more reasons for them, or fewer open questions. Each can be put on your list from its own page."
          : undefined
      }
      isFlush
    >
      <details className={styles.details}>
        <summary>Show them with their reasons</summary>
        <RowList label={LEFT_OUT_LABELS[why]}>
          {left.map(({ programId, reasons }) => {
            const row = rows.get(programId);
            return (
              <Row
                key={programId}
                title={<Link href={`/programs/${programId}`}>{row?.program.name ?? programId}</Link>}
                detail={
                  <FitReasons
                    reasons={reasons}
                    isShort
                    sourcesOf={
                      row && ((topic) => <FitSources program={row.program} topic={topic} today={today} />)
                    }
                  />
                }
                note={fitInWords(reasons)}
              />
            );
          })}
        </RowList>
      </details>
    </Panel>
  );
}
