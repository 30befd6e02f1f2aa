import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import {
  isSeasonEventId,
  type SeasonCalendar,
  type SeasonEvent,
  type SeasonEventId,
} from "../kernel/season.ts";
import type { Almanac, FeeTier } from "../parameters/almanac.ts";

const day = calendarDateSchema("the date");

/** No part of an almanac is longer. */
const MOST_ENTRIES = 1000;

function manyOf<T>(entry: z.ZodType<T, T>): z.ZodType<readonly T[], readonly T[]> {
  return listSchema(entry, { what: "entries", atMost: MOST_ENTRIES });
}

const eventSchema = matching<SeasonEvent>()(
  z.strictObject({
    id: z.custom<SeasonEventId>((id) => typeof id === "string" && isSeasonEventId(id)),
    on: day,
    timeEastern: z.string().nullable(),
    standing: z.enum(["published", "transcription", "second-hand", "unverified", "projected"]),
    source: z.string(),
    otherDate: z.strictObject({ on: day, source: z.string() }).nullable(),
    note: z.string().nullable(),
  }),
);

const calendarSchema = matching<SeasonCalendar>()(
  z.strictObject({
    season: z.int(),
    isProjected: z.boolean(),
    events: manyOf(eventSchema),
    submissionOpensOn: day,
    reviewOn: day,
    matchDayOn: day,
  }),
);

/** A tier of ERAS fees as it travels. */
const tierSchema = matching<FeeTier>()(
  z.strictObject({
    from: z.int(),
    to: z.int().nullable(),
    usd: z.int(),
    per: z.enum(["application", "range"]),
  }),
);

const numberSchema = manyOf(
  z.strictObject({
    from: z.int(),
    value: z.int(),
    source: z.discriminatedUnion("basis", [
      z.strictObject({ basis: z.literal("published"), document: z.string() }),
      z.strictObject({ basis: z.literal("unverified"), because: z.string() }),
    ]),
  }),
);

const almanacSchema = matching<Almanac>()(
  z.strictObject({
    seasons: manyOf(calendarSchema),
    erasFees: manyOf(
      z.strictObject({
        season: z.int(),
        tiers: manyOf(tierSchema),
        source: z.string(),
        note: z.string().nullable(),
      }),
    ),
    passingLines: manyOf(
      z.strictObject({
        from: day,
        value: z.strictObject({
          score: z.int(),
          source: z.string(),
          isVerified: z.boolean(),
          note: z.string().nullable(),
        }),
      }),
    ),
    numbers: z.strictObject({ lettersPerProgram: numberSchema, scoreReleaseWithin: numberSchema }),
  }),
);

/**
 * An almanac that came from elsewhere, for whoever fetches it without types.
 * @throws z.ZodError when it is none
 */
export function parseAlmanac(json: unknown): Almanac {
  return almanacSchema.parse(json);
}
