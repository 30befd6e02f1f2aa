import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";

/** The list before its first program. */
export function EmptyList() {
  return (
    <Empty
      title="No program is on your list yet"
      action={<LinkButton href="/programs/proposed">See the proposed list</LinkButton>}
      example="For example: the programs of the proposed list down to the cut, or those that you tick in the table of all programs."
    >
      Put programs here to see how broad your list is, what it costs, and which programs cannot take you.
    </Empty>
  );
}
