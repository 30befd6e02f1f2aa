import { createRandom } from "@induction/db/seeds/random";
import { must } from "@induction/domain/kernel/must";
import type pg from "pg";
import { z } from "zod";
import type { Sent, Traffic } from "../drive/traffic.ts";

/** A passed Step 2 CK as it is told. */
export interface ToldScore {
  readonly state: "known";
  readonly value: readonly [{ readonly takenOn: string; readonly result: "pass"; readonly score: number }];
}

/** An applicant with an account whose score is changed to and fro. */
export interface Scorer {
  readonly orgId: string;
  readonly userId: string;
  readonly id: string;
  /** As the database has it now. */
  readonly told: ToldScore;
}

/** One change of a score. */
export interface ScoreChange {
  readonly scorer: Scorer;
  readonly to: ToldScore;
}

const [LOWEST, HIGHEST] = [220, 265];
const SCORES_SEED = 1800;

const toldScoreSchema = z.strictObject({
  state: z.literal("known"),
  value: z.tuple([z.strictObject({ takenOn: z.string(), result: z.literal("pass"), score: z.int() })]),
});

/** Every applicant with an account who told of one sitting of Step 2 CK, passed with a score. */
export async function listScorers(client: pg.Client): Promise<readonly Scorer[]> {
  const { rows } = await client.query<Omit<Scorer, "told"> & { told: unknown }>(
    `select org_id as "orgId", user_id as "userId", id, profile -> 'step2ck' as told
     from applicants where user_id is not null order by id`,
  );
  return rows.flatMap((row) => {
    const told = toldScoreSchema.safeParse(row.told);
    return told.success ? [{ ...row, told: told.data }] : [];
  });
}

/** The scorers who wait for a change. Whoever is being changed is away until the answer has come. */
export interface ScorerQueue {
  /** The one who waited longest, with another score than the present one. */
  take(): ScoreChange;
  /** Puts somebody back with the score that stands now. */
  putBack(change: ScoreChange): void;
}

/** A queue of scorers; a run that is cut off loses whom it had out, for nobody knows which score stands. */
export function createScorerQueue(scorers: readonly Scorer[]): ScorerQueue {
  const random = createRandom(SCORES_SEED);
  const waiting = [...random.shuffle(scorers)];
  return {
    take: () => {
      const scorer = must(waiting.shift(), "there are more scorers than connections");
      const [sitting] = scorer.told.value;
      const drawn = random.between(LOWEST, HIGHEST - 1);
      const score = drawn < sitting.score ? drawn : drawn + 1;
      return { scorer, to: { state: "known", value: [{ ...sitting, score }] } };
    },
    putBack: ({ scorer, to }) => waiting.push({ ...scorer, told: to }),
  };
}

/** How one change is put to one server, and how its success begins. */
export interface UpdateAsking {
  readonly ask: (change: ScoreChange) => Omit<Sent, "settle">;
  readonly successBegins: string;
}

/** Changes of scores, and how many were sent and answered so far; at the end of a run some are cut off in between. */
export interface UpdateTraffic extends Traffic {
  readonly sent: number;
  readonly answered: number;
}

/** Changes of scores, one after another for each person. */
export function createUpdateTraffic(queue: ScorerQueue, { ask, successBegins }: UpdateAsking): UpdateTraffic {
  let sent = 0;
  let answered = 0;
  return {
    get sent() {
      return sent;
    },
    get answered() {
      return answered;
    },
    next() {
      sent += 1;
      const change = queue.take();
      return {
        ...ask(change),
        settle(status, body) {
          if (status !== 200 || !body.startsWith(successBegins)) {
            return `a change of a score was answered with ${status} ${body.slice(0, 300)}`;
          }
          answered += 1;
          queue.putBack(change);
          return null;
        },
      };
    },
  };
}

/** The change as the yardstick takes it. */
export const THIN_UPDATE: UpdateAsking = {
  ask: ({ scorer, to }) => ({
    path: "/update",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([scorer.orgId, scorer.id, JSON.stringify(to), to.value[0].score]),
  }),
  // As PostgreSQL spaces it.
  successBegins: `{"version" : `,
};
