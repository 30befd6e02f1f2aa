import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";

/** The list before its first program. */
export function EmptyList() {
  return (
    <Empty
      title="No program is on your list yet"
      action={<LinkButton href="/programs">Look at all programs</LinkButton>}
      example="For example: all programs with nothing known against them, put on the list at once by ticking the head of the table."
    >
      Put programs here to see how broad your list is, what it costs, and which programs cannot take you.
    </Empty>
  );
}
