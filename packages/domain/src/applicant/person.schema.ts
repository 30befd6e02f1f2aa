import { z } from "zod";
import { choicesSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { wholeNumberSchema, yesNoSchema } from "../kernel/number.schema.ts";
import { FIRST_SEASON, LAST_SEASON } from "../parameters/seasons.ts";
import { REGIONS, SETTINGS } from "../program/program.schema.ts";
import type { English, Graduation, ImgClass, Preferences, StatementStage, VisaNeed } from "./profile.ts";

/** The year in which the training starts: the seasons that have a calendar, so that each accepted one can be planned. */
export const seasonSchema = wholeNumberSchema(
  `Enter the season as the year in which training starts, from ${FIRST_SEASON} to ${LAST_SEASON}.`,
  { from: FIRST_SEASON, to: LAST_SEASON },
);

/** Years of graduation that are taken in. */
const GRADUATION_YEARS = { from: 1950, to: 2090 } as const;

const yearSchema = wholeNumberSchema(
  `Enter the year of graduation, from ${GRADUATION_YEARS.from} to ${GRADUATION_YEARS.to}.`,
  GRADUATION_YEARS,
);

/** Student or graduate, with the year. */
export const graduationSchema = matching<Graduation>()(
  z.discriminatedUnion(
    "status",
    [
      z.strictObject({ status: z.literal("student"), expectedYear: yearSchema }),
      z.strictObject({ status: z.literal("graduate"), year: yearSchema }),
    ],
    { error: "Choose student or graduate." },
  ),
);

/** NRMP's class. */
export const imgClassSchema = matching<ImgClass>()(
  z.enum(["us-img", "non-us-img"], {
    error: "Choose the citizenship: U.S. citizen or not.",
  }),
);

/** Whether a visa is needed, and which kinds would do. */
export const visaNeedSchema = matching<VisaNeed>()(
  z.discriminatedUnion(
    "needed",
    [
      z.strictObject({ needed: z.literal(false) }),
      z.strictObject({
        needed: z.literal(true),
        accepts: choicesSchema(["j1", "h1b"], {
          message: "Choose at least one visa that is acceptable: J-1 or H-1B.",
          atLeast: 1,
        }),
      }),
    ],
    { error: "Choose whether a visa is needed." },
  ),
);

/** How easily the person works in English. */
export const englishSchema = matching<English>()(
  z.enum(["good", "improving"], {
    error: "Choose the level of English: good or improving.",
  }),
);

/** How far the personal statement has come. */
export const statementStageSchema = matching<StatementStage>()(
  z.enum(["none", "draft", "reviewed", "final"], {
    error: "Choose how far the personal statement has come.",
  }),
);

/** What the person looks for. */
export const preferencesSchema = matching<Preferences>()(
  z.strictObject({
    regions: choicesSchema(REGIONS, { message: "Choose the regions from the list.", atLeast: 0 }),
    settings: choicesSchema(SETTINGS, { message: "Choose the kinds of hospital from the list.", atLeast: 0 }),
    openToAdvanced: yesNoSchema(
      "Choose whether advanced positions, with a separate first year, are acceptable.",
    ),
    inMilitaryService: yesNoSchema("Choose whether there is service in the U.S. military, now or later."),
  }),
);

/** Whether there is no letter yet. */
export const hasNoLettersSchema = yesNoSchema("Choose whether there is a letter yet.");
