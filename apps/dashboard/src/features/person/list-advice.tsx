import { listAdvice } from "@induction/domain/assessment/advice";
import { findNumberUsed, pickOwnNumbers } from "@induction/domain/assessment/number-used";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { toListMix } from "@induction/domain/rules/screens/list-mix";
import { ListMixFacts } from "@induction/ui/advice/list-mix";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useMemo } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toReason } from "../../shell/reasons.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";

interface ListAdviceProps {
  person: PersonScreen;
  /** Undefined until the list has come. */
  programs: readonly Program[] | undefined;
}

/** What the list is made of beside what the tier asks for, and the interest still to be shown. */
export function ListAdvice({ person: { applicant, explanations, ownNumbers }, programs }: ListAdviceProps) {
  const [mix] = listAdvice(explanations, ["G12"]);
  const others = listAdvice(explanations, ["G10"]);
  const friendlyFrom = findNumberUsed(explanations, "imgFriendlyFrom");
  const catalogue = useMemo(() => (programs === undefined ? null : compileCatalogue(programs)), [programs]);
  if (mix === undefined && others.length === 0) return null;
  return (
    <Columns shape="halves">
      {mix !== undefined && catalogue !== null && friendlyFrom !== null && (
        <Panel title="What the list is made of" action={<RuleLabel rule={toRuleReference(mix)} />}>
          <Stack>
            <p>{mix.action}</p>
            <ListMixFacts
              mix={toListMix(applicant.plan, catalogue, friendlyFrom)}
              friendlyFrom={friendlyFrom}
            />
            <OwnNumbers numbers={pickOwnNumbers(ownNumbers, ["imgFriendlyFrom"])} />
          </Stack>
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title="Interest in the programs">
          <ReasonList reasons={others.map(toReason)} />
        </Panel>
      )}
    </Columns>
  );
}
