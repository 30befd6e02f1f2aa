import { pickRangeNumbers } from "@induction/domain/assessment/number-used";
import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toGaugeRange } from "../../shell/breadth-words.ts";
import { CostFacts } from "../../shell/cost-facts.tsx";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import styles from "./list-summary.module.css";

/** The list against the range for this case, how it is counted, and what it costs. */
export function ListSummary({ screen }: { screen: PersonScreen }) {
  const { breadth } = screen.assessment;
  const rule = (id: string) => screen.explanations.find((explanation) => explanation.rule === id);
  const counting = rule("G4");
  return (
    <Columns shape="thirds">
      <Panel
        title="Breadth"
        action={counting !== undefined && <RuleLabel rule={toRuleReference(counting)} />}
      >
        <Stack>
          {(breadth.effective > 0 || breadth.planned === 0) && (
            <BreadthGauge
              confirmed={breadth.confirmed}
              unknown={breadth.unknown}
              range={toGaugeRange(breadth.range)}
              hasScale
            />
          )}
          <OwnNumbers numbers={pickRangeNumbers(screen.ownNumbers, breadth.range)} />
          {breadth.range === null && <UnknownMark>No range until the tier is known</UnknownMark>}
          {counting !== undefined && <p className={styles.words}>{counting.summary}</p>}
        </Stack>
      </Panel>
      <Panel title="How it is counted">
        <dl className={styles.counts}>
          <dt>Planned</dt>
          <dd>{breadth.planned}</dd>
          <dt>Out of reach, not counted</dt>
          <dd>{breadth.excluded.length}</dd>
          <dt>Counted</dt>
          <dd>{breadth.effective}</dd>
          <dt className={styles.inner}>with a fact to ask about</dt>
          <dd>{breadth.unknown}</dd>
          <dt className={styles.inner}>with nothing known against them</dt>
          <dd>{breadth.confirmed}</dd>
          <dt>Submitted</dt>
          <dd>{breadth.submitted}</dd>
        </dl>
      </Panel>
      <Panel title="Cost">
        <div className={styles.cost}>
          <CostFacts cost={screen.cost} />
        </div>
      </Panel>
    </Columns>
  );
}
