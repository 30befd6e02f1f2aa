import { listAdvice } from "@induction/domain/assessment/advice";
import type { Exclusion } from "@induction/domain/rules/screens/exclusion";
import { exclusionInWords } from "@induction/domain/rules/screens/exclusion-words";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Empty, UnknownMark } from "@induction/ui/patterns/states";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./set-aside-panel.module.css";

interface SetAsidePanelProps {
  screen: PersonScreen;
  rows: ReadonlyMap<string, ProgramRow>;
}

/** The programs of each reason. A program with two reasons stands under both. */
function groupByReason(excluded: readonly Exclusion[]): readonly [reason: string, ids: readonly string[]][] {
  const pairs = excluded.flatMap(({ programId, reasons }) =>
    reasons.map((reason) => ({ words: exclusionInWords(reason), programId })),
  );
  const groups = Map.groupBy(pairs, ({ words }) => words);
  return [...groups].map(([words, group]) => [words, group.map(({ programId }) => programId)]);
}

/** What is on the list and does not count, with the reason and the fee it would waste; then what counts although something is unknown. */
export function SetAsidePanel({ screen, rows }: SetAsidePanelProps) {
  const { excluded, unknown } = screen.assessment.breadth;
  const rule = screen.explanations.find((explanation) => explanation.rule === "G5");
  const [wasted] = listAdvice(screen.explanations, ["G13"]);
  return (
    <Panel
      title="Not counted, with the reason"
      count={excluded.length === 0 ? undefined : excluded.length}
      action={rule !== undefined && <RuleLabel rule={toRuleReference(rule)} />}
      isFlush
    >
      {excluded.length === 0 && unknown === 0 ? (
        <Empty title="Every program on your list counts">When one does not, its reason stands here.</Empty>
      ) : (
        <RowList label="Not counted, with the reason">
          {groupByReason(excluded).map(([reason, ids]) => (
            <Row
              key={reason}
              start={<Count of={ids.length} />}
              title={reason.charAt(0).toUpperCase() + reason.slice(1)}
              detail={<ProgramLinks ids={ids} rows={rows} />}
            />
          ))}
          {wasted !== undefined && (
            <Row
              title={wasted.action}
              detail={wasted.summary}
              end={<RuleLabel rule={toRuleReference(wasted)} />}
              isStrong
            />
          )}
          {unknown > 0 && (
            <Row
              tone="sunken"
              start={<Count of={unknown} />}
              title={
                <>
                  <strong>Counted, though something is unknown:</strong> we have not found a statement.
                  Unknown is not a no.
                </>
              }
              detail={
                <Link href="/programs?view=list&open=unknown">
                  <UnknownMark>Show the programs to ask</UnknownMark>
                </Link>
              }
            />
          )}
        </RowList>
      )}
    </Panel>
  );
}

function Count({ of }: { of: number }) {
  return <span className={styles.count}>{of}</span>;
}

function ProgramLinks({ ids, rows }: { ids: readonly string[]; rows: ReadonlyMap<string, ProgramRow> }) {
  return (
    <span className={styles.names}>
      {ids.map((id) => (
        <Link key={id} href={`/programs/${id}`}>
          {rows.get(id)?.program.name ?? id}
        </Link>
      ))}
    </span>
  );
}
