import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { wholeNumberSchema } from "../kernel/number.schema.ts";
import { proseSchema } from "../kernel/text.schema.ts";
import type { ChosenCourse, LastMatch } from "./course.ts";
import { seasonSchema } from "./person.schema.ts";

/** Longest reason that is kept. */
const LONGEST_REASON = 1000;

/** What somebody decided for a season. */
export const courseSchema = matching<ChosenCourse>()(
  z.strictObject({
    season: seasonSchema,
    course: z.enum(["apply", "delay"], { error: "Choose the course: apply this season, or delay." }),
    on: calendarDateSchema("the day of the decision"),
    because: proseSchema("the reason", LONGEST_REASON),
  }),
);

/** Seasons of the Match that are taken in: it began in 1952. */
const MATCH_SEASONS = { from: 1952, to: 2090 } as const;

/** A Match lies in the past, so its season may come before any that can be planned. */
const matchSeasonSchema = wholeNumberSchema(
  `Enter the year of the Match, from ${MATCH_SEASONS.from} to ${MATCH_SEASONS.to}.`,
  MATCH_SEASONS,
);

/** How the last Match ended. */
export const lastMatchSchema = matching<LastMatch>()(
  z.discriminatedUnion(
    "outcome",
    [
      z.strictObject({ outcome: z.literal("never-took-part") }),
      z.strictObject({ outcome: z.enum(["matched", "unmatched"]), season: matchSeasonSchema }),
    ],
    { error: "Choose how the last Match ended: matched, unmatched, or never took part." },
  ),
);
