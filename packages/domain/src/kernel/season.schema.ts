import type { z } from "zod";
import { wholeNumberSchema } from "./number.schema.ts";
import type { Season } from "./season.ts";

/** First and last season that may be chosen. */
export const FIRST_SEASON = 2020;
export const LAST_SEASON = 2090;

/** The year in which the training starts. */
export const seasonSchema: z.ZodType<Season, Season> = wholeNumberSchema(
  `Enter the season as the year in which training starts, from ${FIRST_SEASON} to ${LAST_SEASON}.`,
  { from: FIRST_SEASON, to: LAST_SEASON },
);
