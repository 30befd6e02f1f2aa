import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
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
        <p className={styles.planned}>{breadth.planned} planned</p>
        <BreadthGauge
          confirmed={breadth.confirmed}
          unknown={breadth.unknown}
          range={toGaugeRange(breadth.range)}
          hasScale
        />
        <p className={styles.words}>
          {breadth.unknown > 0 && "Unknown is not a no: it is a call to make. "}
          {breadth.excluded.length > 0 && (
            <>
              {countOf(breadth.excluded.length, "program")} on the list{" "}
              {breadth.excluded.length === 1 ? "is" : "are"} not counted.{" "}
              <Link href="/programs?view=list">See why</Link>
            </>
          )}
          {breadth.range === null && "No range is given until the tier is known."}
        </p>
        {breadth.planned === 0 ? (
          <div>
            <LinkButton href="/programs" tone="outlined">
              Choose programs
            </LinkButton>
          </div>
        ) : (
          <CostFacts cost={screen.cost} />
        )}
      </Stack>
    </Panel>
  );
}
