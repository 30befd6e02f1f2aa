import { listAdvice } from "@induction/domain/assessment/advice";
import { listCountedThough } from "@induction/domain/rules/screens/counted-though";
import { listSetAside } from "@induction/domain/rules/screens/set-aside";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { SetAsideTray } from "@induction/ui/advice/set-aside-tray";
import { Row } from "@induction/ui/patterns/row-list";
import { Empty } from "@induction/ui/patterns/states";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import type { ProgramRow } from "./program-rows.ts";

interface SetAsidePanelProps {
  screen: PersonScreen;
  rows: ReadonlyMap<string, ProgramRow>;
}

/** What is on the list and does not count, with the reason and the fee it would waste; then what counts although something is unknown. */
export function SetAsidePanel({ screen, rows }: SetAsidePanelProps) {
  const { today, explanations } = screen;
  const { excluded, unknown } = screen.assessment.breadth;
  const rule = explanations.find((explanation) => explanation.rule === "G5");
  const [wasted] = listAdvice(explanations, ["G13"]);
  const programs = new Map([...rows].map(([id, { program }]) => [id, program]));
  const counted = [...rows.values()].filter(
    ({ planned }) => planned !== null && planned.status !== "considering",
  );
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
        <SetAsideTray
          groups={listSetAside(excluded, { programs, today })}
          nameOf={(id) => programs.get(id)?.name ?? id}
          unknowns={listCountedThough(counted.map(({ standing }) => standing))}
          unknownCount={unknown}
          askLink={<Link href="/programs?view=list&open=unknown">Show these programs</Link>}
        >
          {wasted !== undefined && (
            <Row
              title={wasted.action}
              detail={wasted.summary}
              end={<RuleLabel rule={toRuleReference(wasted)} />}
              isStrong
            />
          )}
        </SetAsideTray>
      )}
    </Panel>
  );
}
