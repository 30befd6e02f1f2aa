import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import { listAdvice } from "@induction/domain/assessment/advice";
import type { Program } from "@induction/domain/program/program";
import { toListMix } from "@induction/domain/rules/screens/list-mix";
import { rangeWords } from "@induction/ui/advice/breadth-gauge";
import { ProjectedChip } from "@induction/ui/advice/chips";
import { ListMixFacts } from "@induction/ui/advice/list-mix";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useMemo } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { toGaugeRange } from "../../shell/breadth-words.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import styles from "./fit.module.css";
import { getCatalogue } from "./program-rows.ts";
import { isTaken, type Taking } from "./proposed-cut.ts";

const RANGE_RULES: ReadonlySet<string> = new Set(["G1", "G2", "G3"]);

interface ProposedWhyProps {
  list: ProposedList;
  screen: PersonScreen;
  programs: readonly Program[];
  taking: Taking;
}

/** Why the list is as long as it is and in this order, what it is made of, and where programs run out. */
export function ProposedWhyPanel({ list, screen, programs, taking }: ProposedWhyProps) {
  const { range, isProjected } = list;
  const { explanations } = screen;
  const gauge = toGaugeRange(range);
  const rangeRule = explanations.find(({ rule, answer }) => RANGE_RULES.has(rule) && answer === "holds");
  const proposing = list.explanations.find(({ rule }) => rule === "G8");
  if (range === null || gauge === null) return null;
  return (
    <Panel title="Why this list" before={isProjected ? <ProjectedChip /> : undefined}>
      <Stack>
        <div className={styles.ruled}>
          <p>
            <strong>{rangeWords(gauge)} programs</strong>{" "}
            {isProjected
              ? "are the range of the tier that your practice tests point to. There is no score yet: it may change."
              : "are recommended for your case."}
            {!(isProjected || screen.assessment.tier.settled) &&
              " The tier is not settled: this is the widest range that is still possible."}
          </p>
          {rangeRule !== undefined && <RuleLabel rule={toRuleReference(rangeRule)} />}
        </div>
        <Exhausted list={list} screen={screen} />
        <div className={styles.ruled}>
          <p>
            More reasons for a program than against it come first, then fewer open questions. Where reasons
            are alike, the regions take turns. No reason is worth points, and nothing here is a chance of
            matching.
          </p>
          {proposing !== undefined && <RuleLabel rule={toRuleReference(proposing)} />}
        </div>
        <Mix list={list} screen={screen} programs={programs} taking={taking} />
      </Stack>
    </Panel>
  );
}

/** That there are fewer programs in reach than the range begins with (G6). */
function Exhausted({ list: { range, programs }, screen }: Pick<ProposedWhyProps, "list" | "screen">) {
  if (range === null || programs.length >= range.least) return null;
  const rule = screen.explanations.find((explanation) => explanation.rule === "G6");
  return (
    <div className={styles.ruled}>
      <p>
        <strong>
          Only {programs.length} programs are in reach, or may be; the range begins at {range.least}.
        </strong>{" "}
        {rule?.action ??
          "Think of preliminary and transitional positions, or of a later season. Each program that turns out to sponsor a visa widens the list."}
      </p>
      {rule !== undefined && <RuleLabel rule={toRuleReference(rule)} />}
    </div>
  );
}

function Mix({ list, screen, programs, taking }: ProposedWhyProps) {
  const { explanations, today } = screen;
  const { friendlyFrom } = list;
  const [advice] = listAdvice(explanations, ["G12"]);
  const mix = useMemo(() => {
    const planned = list.programs
      .filter(({ programId }, place) => isTaken(taking, programId, place))
      .map(({ programId }): PlannedProgram => ({ programId, status: "planned", track: null, since: today }));
    return toListMix(planned, getCatalogue(programs), friendlyFrom);
  }, [list.programs, taking, programs, friendlyFrom, today]);
  return (
    <>
      {advice !== undefined && (
        <div className={styles.ruled}>
          <p className={styles.note}>{advice.action}</p>
          <RuleLabel rule={toRuleReference(advice)} />
        </div>
      )}
      <p className={styles.note}>What is taken is made of:</p>
      <ListMixFacts mix={mix} friendlyFrom={friendlyFrom} />
    </>
  );
}
