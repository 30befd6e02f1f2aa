import { LinkButton } from "@induction/ui/primitives/button";
import { RuleFrame } from "./rule-frame.tsx";

/** An address under which no rule stands. */
export function MissingRule({ isFramed }: { isFramed: boolean }) {
  return (
    <RuleFrame
      isFramed={isFramed}
      title="There is no such rule"
      detail="The link may be old or cut short. A rule is named by a letter and a number, like B3."
    >
      <title>Rule not found · Induction</title>
      <div>
        <LinkButton href="/rules">All rules</LinkButton>
      </div>
    </RuleFrame>
  );
}
