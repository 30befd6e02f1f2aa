import { isPlanned } from "@induction/domain/applicant/planned-program";
import { listAdvice } from "@induction/domain/assessment/advice";
import { listCountedThough } from "@induction/domain/rules/screens/counted-though";
import { listSetAside } from "@induction/domain/rules/screens/set-aside";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { SetAsideTray } from "@induction/ui/advice/set-aside-tray";
import { Row } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import type { ListEntry } from "./list-entries.ts";

interface SetAsidePanelProps {
  person: PersonScreen;
  entries: readonly ListEntry[];
}

/** What is on the list and does not count, with the reason, how far it holds and the fee it would waste; then what counts though unknown. */
export function SetAsidePanel({ person, entries }: SetAsidePanelProps) {
  const { assessment, explanations, today } = person;
  const { excluded, unknown } = assessment.breadth;
  if (excluded.length === 0 && unknown === 0) return null;
  const rule = explanations.find((explanation) => explanation.rule === "G5");
  const [wasted] = listAdvice(explanations, ["G13"]);
  const programs = new Map(
    entries.flatMap(({ program }) => (program === undefined ? [] : [[program.id, program] as const])),
  );
  const counted = entries.filter(({ planned }) => isPlanned(planned));
  return (
    <Panel
      title="Not counted, with the reason"
      count={excluded.length === 0 ? undefined : excluded.length}
      action={rule !== undefined && <RuleLabel rule={toRuleReference(rule)} />}
      isFlush
    >
      <SetAsideTray
        groups={listSetAside(excluded, { programs, today })}
        nameOf={(id) => programs.get(id)?.name ?? id}
        unknowns={listCountedThough(counted.map(({ standing }) => standing))}
        unknownCount={unknown}
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
    </Panel>
  );
}
