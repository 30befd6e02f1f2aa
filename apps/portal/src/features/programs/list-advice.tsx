import { listAdvice } from "@induction/domain/assessment/advice";
import { findNumberUsed, pickOwnNumbers } from "@induction/domain/assessment/number-used";
import type { Program } from "@induction/domain/program/program";
import { toListMix } from "@induction/domain/rules/screens/list-mix";
import { ListMixFacts } from "@induction/ui/advice/list-mix";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import styles from "./list-summary.module.css";
import { getCatalogue } from "./program-rows.ts";

interface ListAdviceProps {
  screen: PersonScreen;
  programs: readonly Program[];
}

/** What the list is made of beside what the tier asks for, and the interest that is still to be shown. */
export function ListAdvice({ screen, programs }: ListAdviceProps) {
  const { applicant, explanations } = screen;
  const [mix, interest] = [listAdvice(explanations, ["G12"])[0], listAdvice(explanations, ["G10"])[0]];
  const friendlyFrom = findNumberUsed(explanations, "imgFriendlyFrom");
  if (mix === undefined && interest === undefined) return null;
  return (
    <Columns shape="halves">
      {mix !== undefined && friendlyFrom !== null && (
        <Panel title="What the list is made of" action={<RuleLabel rule={toRuleReference(mix)} />}>
          <Stack>
            <p>{mix.action}</p>
            <ListMixFacts
              mix={toListMix(applicant.plan, getCatalogue(programs), friendlyFrom)}
              friendlyFrom={friendlyFrom}
            />
            <OwnNumbers numbers={pickOwnNumbers(screen.ownNumbers, ["imgFriendlyFrom"])} />
          </Stack>
        </Panel>
      )}
      {interest !== undefined && (
        <Panel title="Interest in the programs" action={<RuleLabel rule={toRuleReference(interest)} />}>
          <Stack>
            <p>{interest.summary}</p>
            <p className={styles.words}>{interest.action}</p>
          </Stack>
        </Panel>
      )}
    </Columns>
  );
}
