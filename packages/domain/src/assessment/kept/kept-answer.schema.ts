import { z } from "zod";
import { calendarDateSchema } from "../../kernel/calendar-date.schema.ts";
import type { KeptAnswer } from "./kept-answer.ts";

const day = calendarDateSchema("the day");

/** Parts that a later version may add are kept, so that reading an answer never takes anything away from it. */
const outcome = z.looseObject({
  value: z.string().nullable(),
  possible: z.array(z.string()),
  words: z.string(),
  whatSettles: z.string().nullable(),
});

const reason = z.looseObject({
  rule: z.string(),
  title: z.string(),
  short: z.string(),
  answer: z.string(),
  severity: z.string(),
  summary: z.string(),
  action: z.string().nullable(),
  wouldChange: z.array(z.string()),
  otherReading: z.string().nullable(),
  houseReading: z.string().nullable(),
  cited: z.array(z.looseObject({ heading: z.string(), lines: z.string() })),
  facts: z.array(z.string()),
  numbers: z.array(z.string()),
  missing: z.array(z.looseObject({ key: z.string(), label: z.string() })),
});

/**
 * A kept answer as it is read back, for ever: rules, facts and numbers that nobody knows any more are texts here, and each
 * change of the shape is read beside the one before it. Nothing in here may be narrowed.
 */
export const keptAnswerSchema: z.ZodType<KeptAnswer> = z.looseObject({
  format: z.int().min(1),
  asOf: day,
  season: z.int(),
  versions: z.looseObject({ guide: z.string(), rules: z.int(), data: z.int() }),
  told: z.unknown(),
  assessment: z.unknown(),
  tier: outcome,
  posture: outcome,
  decision: outcome,
  postureIfApplyingNow: z.string().nullable(),
  projected: z.string().nullable(),
  range: z.string().nullable(),
  letters: z.string(),
  list: z.string(),
  changesOn: day.nullable(),
  facts: z.array(
    z.looseObject({ key: z.string(), label: z.string(), text: z.string(), isKnown: z.boolean() }),
  ),
  numbers: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      basis: z.string(),
      source: z.string(),
      overrideReason: z.string().nullable(),
      standardText: z.string().nullable(),
    }),
  ),
  programs: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  reasons: z.array(reason),
});

/** The answer that a text holds; null where it holds none that can be read. */
export function readKeptAnswer(text: string): KeptAnswer | null {
  const parsed = keptAnswerSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
