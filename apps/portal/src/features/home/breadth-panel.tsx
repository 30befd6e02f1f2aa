import { pickRangeNumbers } from "@induction/domain/assessment/number-used";
import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { LinkButton } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toGaugeRange } from "../../shell/breadth-words.ts";
import { CostFacts } from "../../shell/cost-facts.tsx";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./breadth-panel.module.css";

/** The list against the range: planned, confirmed, unknown, set aside, and what it costs. */
export function BreadthPanel({ screen }: { screen: PersonScreen }) {
  const { breadth } = screen.assessment;
  const counting = screen.explanations.find(({ rule }) => rule === "G4");
  return (
    <Panel
      title="Breadth and cost"
      action={counting !== undefined && <RuleLabel rule={toRuleReference(counting)} />}
    >
      <Stack>
        {breadth.planned > 0 && (
          <p className={styles.planned}>
            {breadth.planned} planned{breadth.submitted > 0 && `, ${breadth.submitted} submitted`}
          </p>
        )}
        <Gauge screen={screen} />
        <OwnNumbers numbers={pickRangeNumbers(screen.ownNumbers, breadth.range)} />
        <Doubts breadth={breadth} />
        {breadth.planned === 0 ? (
          <div>
            <LinkButton href="/programs" tone="outlined">
              Choose programs
            </LinkButton>
          </div>
        ) : (
          <CostFacts cost={screen.cost} />
        )}
        <p className={styles.words}>
          <Link href="/programs/proposed">See the proposed list</Link>, each program with its reasons
        </p>
      </Stack>
    </Panel>
  );
}

/** Drawn where there is something to draw: a list, or a range that the tier gives. The rule's own words otherwise. */
function Gauge({ screen: { assessment, explanations } }: { screen: PersonScreen }) {
  const { breadth, tier } = assessment;
  const isEmptyOfAll = breadth.effective === 0 && breadth.planned > 0;
  const range = tier.settled ? toGaugeRange(breadth.range) : null;
  const words = explanations.find(({ rule }) => rule === "G4")?.summary;
  if (isEmptyOfAll || (breadth.effective === 0 && range === null)) return <p>{words}</p>;
  return (
    <>
      <BreadthGauge confirmed={breadth.confirmed} unknown={breadth.unknown} range={range} hasScale />
      {!tier.settled && <p className={styles.words}>{words}</p>}
    </>
  );
}

function Doubts({ breadth }: Pick<PersonScreen["assessment"], "breadth">) {
  const { unknown, excluded } = breadth;
  if (unknown === 0 && excluded.length === 0) return null;
  return (
    <p className={styles.words}>
      {unknown > 0 && "Unknown is not a no: it is a call to make. "}
      {excluded.length > 0 && (
        <>
          {countOf(excluded.length, "program")} on the list {excluded.length === 1 ? "is" : "are"} not
          counted. <Link href="/programs?view=list">See why</Link>
        </>
      )}
    </p>
  );
}
