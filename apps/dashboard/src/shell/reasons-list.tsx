import type { Explanation } from "@induction/domain/assessment/explanation";
import { BecauseList } from "@induction/ui/advice/because-list";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { Stack } from "@induction/ui/primitives/layout";
import { isReason, listWaiting, toReason } from "./reasons.ts";

/** What asks for something, worst first, and below it what cannot be said until somebody tells a fact. */
export function ReasonsList({ explanations }: { explanations: readonly Explanation[] }) {
  const reasons = explanations.filter(isReason);
  const holding = reasons.filter(({ answer }) => answer === "holds");
  const waiting = listWaiting(reasons);
  if (reasons.length === 0) return <p>Nothing is open. No rule asks for anything that is missing.</p>;
  return (
    <Stack gap="medium">
      {holding.length > 0 && <ReasonList reasons={holding.map(toReason)} />}
      {waiting.length > 0 && <BecauseList items={waiting} isDivided={holding.length > 0} />}
    </Stack>
  );
}
