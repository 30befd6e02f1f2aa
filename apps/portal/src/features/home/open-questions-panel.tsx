import { RuleLabels } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Icon } from "@induction/ui/primitives/icon";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { countOf } from "../../shell/words.ts";
import type { OpenQuestion } from "./open-questions.ts";
import styles from "./open-questions-panel.module.css";

const MOST_SHOWN = 4;

/** What else is not told and what waits for it, each with the way to the form that asks it. */
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
            detail={
              <>
                <p>Missing: {question.missing.join("; ")}.</p>
                <WaitingRules rules={question.rules} />
              </>
            }
            isStrong
          />
        ))}
      </RowList>
    </Panel>
  );
}

/** How many rules wait; which ones, on demand: their labels in a row say nothing at a glance. */
function WaitingRules({ rules }: Pick<OpenQuestion, "rules">) {
  return (
    <details className={styles.waiting}>
      <summary>{countOf(rules.length, "rule waits", "rules wait")} for it</summary>
      <RuleLabels rules={rules.map(toRuleReference)} />
    </details>
  );
}
