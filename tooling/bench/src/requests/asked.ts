import { createRandom } from "@induction/db/seeds/random";
import type { Sent, Traffic } from "../drive/traffic.ts";

/** A question as one server takes it, and a text that only its right answer holds. */
export interface Asked extends Omit<Sent, "settle"> {
  readonly proof: string;
}

/** How questions are put to one server. */
export type Asking<Question> = (question: Question) => Asked;

/** Where and how to ask one server. */
export interface AskedServer<Question> {
  readonly url: string;
  readonly ask: Asking<Question>;
}

const ORDER_SEED = 50;

/** Questions in a lasting random order, the same for every server. @throws Error where there are none */
export function createAskedTraffic<Question>(questions: readonly Question[], ask: Asking<Question>): Traffic {
  const random = createRandom(ORDER_SEED);
  const prepared = questions.map((question): Sent => {
    const { proof, ...asked } = ask(question);
    return {
      ...asked,
      settle: (status, body) => {
        if (status === 200 && body.includes(proof)) return null;
        return `${asked.path} ${asked.body} was answered with ${status} ${body.slice(0, 300)}, not with ${proof}`;
      },
    };
  });
  return { next: () => prepared[random.between(0, prepared.length - 1)] ?? fail() };
}

function fail(): never {
  throw new Error("There is nothing to ask of a crowd this small: load more people.");
}
