import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Icon } from "@induction/ui/primitives/icon";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { countOf, listInWords } from "../../shell/words.ts";
import type { OpenQuestion } from "./open-questions.ts";
import styles from "./open-questions-panel.module.css";

const MOST_SHOWN = 4;
/** More labels than these would be a wall. */
const MOST_RULES = 4;

/** What is not told yet and what waits for it, each with the way to the form that asks it. */
export function OpenQuestionsPanel({ questions }: { questions: readonly OpenQuestion[] }) {
  const rest = questions.length - MOST_SHOWN;
  return (
    <Panel
      title="Not told yet"
      count={questions.length}
      isFlush
      foot={rest > 0 ? <Link href="/profile">{countOf(rest, "more open question")}</Link> : undefined}
    >
      <RowList label="What is not told yet">
        {questions.slice(0, MOST_SHOWN).map((question) => (
          <Row
            key={question.fact}
            start={<Icon of={CircleQuestionMark} />}
            title={<Link href={toPlaceOf(question.fact)}>{question.label}</Link>}
            detail={describe(question)}
            isStrong
            {...(question.rules.length > 0 && { note: <WaitingRules rules={question.rules} /> })}
          />
        ))}
      </RowList>
    </Panel>
  );
}

function WaitingRules({ rules }: Pick<OpenQuestion, "rules">) {
  return (
    <div className={styles.rules}>
      {rules.slice(0, MOST_RULES).map((explanation) => (
        <RuleLabel key={explanation.rule} rule={toRuleReference(explanation)} />
      ))}
      {rules.length > MOST_RULES && <span>and {countOf(rules.length - MOST_RULES, "more rule")}</span>}
    </div>
  );
}

function describe({ settles, rules }: OpenQuestion): string {
  if (settles.length > 0) return `Settles the ${listInWords(settles)}.`;
  return `${countOf(rules.length, "rule waits", "rules wait")} for it.`;
}
