import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Icon } from "@induction/ui/primitives/icon";
import { Panel } from "@induction/ui/primitives/panel";
import BookOpen from "lucide-react/icons/book-open";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import ShieldCheck from "lucide-react/icons/shield-check";

/** What will stand here, before the first answer. */
export function NoAnswerYet() {
  return (
    <Panel
      title="Your answer will stand here"
      isFlush
      foot="Answer what you can, in any order. One answer is enough to begin."
    >
      <RowList label="What you can expect">
        <Row
          start={<Icon of={BookOpen} />}
          title="An answer with its reasons"
          detail="Your tier, how broadly to apply, and the next three steps. Each sentence shows the rule, its source and the facts that it used."
          isStrong
        />
        <Row
          start={<Icon of={CircleQuestionMark} />}
          title="Unknown stays unknown"
          detail="What you do not answer is never read as a no. Where it matters, the page says what would settle it."
          isStrong
        />
        <Row
          start={<Icon of={ShieldCheck} />}
          title="It stays with you"
          detail="The answer is worked out in this browser. You can save it as a file. While this page stays open, it works without a network too."
          isStrong
        />
      </RowList>
    </Panel>
  );
}
