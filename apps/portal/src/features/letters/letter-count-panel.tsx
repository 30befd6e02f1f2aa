import { listAdvice } from "@induction/domain/assessment/advice";
import type { Truth } from "@induction/domain/kernel/answer";
import {
  type LetterRole,
  listCoverage,
  type RoleCoverage,
} from "@induction/domain/rules/letters/letter-coverage";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { LetterCircles, LetterGapChip, LetterStatusChip } from "@induction/ui/advice/letter";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { type StrengthItem, StrengthList } from "@induction/ui/advice/strength-list";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { toAdvice } from "../../shell/advice.ts";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { listLetterGaps, sortByProgress } from "../../shell/letter-words.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./letter-count-panel.module.css";

/** What to settle with writers before a letter is listed. */
const ASKING_RULES = ["E4", "E5"] as const satisfies readonly RuleId[];

/** How many letters are in of how many needed, which kinds are among them, and what is missing with its reason. */
export function LetterCountPanel({ screen }: { screen: PersonScreen }) {
  const { assessment, explanations } = screen;
  const { met, needed, onTheWay } = assessment.letters;
  const gaps = listLetterGaps(explanations);
  const advice = listAdvice(explanations, ASKING_RULES);
  const statuses = sortByProgress(screen.letters.map(({ letter }) => letter)).map(({ status }) => status);
  return (
    <Stack>
      <Panel title="What counts">
        {met === null ? (
          <UnknownMark>Not counted yet: letters are not told</UnknownMark>
        ) : (
          <div className={styles.count}>
            <p className={styles.met}>
              {met} of {needed} in
            </p>
            <LetterCircles statuses={statuses} />
            <p className={styles.way}>
              {countOf(onTheWay ?? 0, "letter")} on the way. A letter counts once it is uploaded.
            </p>
          </div>
        )}
      </Panel>
      <Panel title="Kinds" isFlush>
        <StrengthList items={listKinds(screen)} />
      </Panel>
      <Panel title="How far each kind has come" isFlush>
        <RowList label="How far each kind of letter has come">
          {listCoverage(screen.applicant.letters).map((each) => (
            <Row key={each.role} title={ROLE_WORDS[each.role]} end={<Coverage of={each} />} />
          ))}
        </RowList>
      </Panel>
      {gaps.length > 0 && (
        <Panel title="Missing" count={gaps.length}>
          <ReasonList
            reasons={gaps.map((gap) => ({
              key: gap.rule,
              title: gap.summary,
              clearsWhen: gap.action,
              rule: toRuleReference(gap),
            }))}
          />
        </Panel>
      )}
      {advice.length > 0 && (
        <Panel title="Before you count on a letter">
          <ReasonList reasons={advice.map(toAdvice)} />
        </Panel>
      )}
    </Stack>
  );
}

const ROLE_WORDS: Readonly<Record<LetterRole, string>> = {
  "us-anesthesiologist": "US anesthesiologist",
  "us-icu": "US ICU physician",
  supervisor: "Clinical supervisor",
};

function Coverage({ of: each }: { of: RoleCoverage }) {
  switch (each.state) {
    case "covered":
      return <LetterStatusChip status={each.status} isBare />;
    case "gap":
      return <LetterGapChip />;
    case "not-needed":
      return "Not needed beside the first";
    case "unknown":
      return <UnknownMark>Writer not told</UnknownMark>;
  }
}

function toState(truth: Truth): StrengthItem["state"] {
  if (truth === "unknown") return "unknown";
  return truth ? "present" : "absent";
}

function listKinds({ assessment }: PersonScreen): readonly StrengthItem[] {
  const { anesthesiologist, usAnesthesiologist, fromUs } = assessment.letters;
  return [
    { key: "anesthesiologist", label: "By an anesthesiologist", state: toState(anesthesiologist) },
    { key: "us", label: "From the United States", state: toState(fromUs) },
    { key: "both", label: "By an anesthesiologist in the United States", state: toState(usAnesthesiologist) },
  ];
}
