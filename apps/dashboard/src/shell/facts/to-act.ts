import type { FactAct } from "./fact-desk.ts";

/** What an act needs of a mutation, wherever its fact lies. */
interface Mutation<Sent> {
  readonly mutate: (sent: Sent, on?: { onSuccess?: () => void; onError?: (error: unknown) => void }) => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

/** A mutation as an act on the fact of a place: whoever acts says what, and not of which fact. */
export function toAct<Place extends object, Asked extends object>(
  place: Place,
  { mutate, isPending, error, reset }: Mutation<Place & Asked>,
): FactAct<Asked> {
  return { send: (asked, on) => mutate({ ...place, ...asked }, on), isPending, error, reset };
}
