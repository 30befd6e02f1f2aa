import { Row, RowList } from "@induction/ui/patterns/row-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { toPlaceOf } from "../../shell/places.ts";
import { countOf, listInWords } from "../../shell/words.ts";
import type { OpenQuestion } from "./open-questions.ts";

const MOST_SHOWN = 4;

/** What is not told yet and what it would settle, each with the way to the form that asks it. */
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
        {questions.slice(0, MOST_SHOWN).map(({ fact, label, settles }) => (
          <Row
            key={fact}
            title={<Link href={toPlaceOf(fact)}>{label}</Link>}
            detail={`Would settle: ${listInWords(settles.slice(0, 3))}.`}
            isStrong
            end={<UnknownMark>Unknown</UnknownMark>}
          />
        ))}
      </RowList>
    </Panel>
  );
}
