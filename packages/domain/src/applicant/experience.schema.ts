import { z } from "zod";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { monthsSchema, yesNoSchema } from "../kernel/number.schema.ts";
import { nameSchema, proseSchema } from "../kernel/text.schema.ts";
import type { Experience, ResearchProject } from "./experience.ts";

/** Longest stretch that is taken in: fifty years. */
const MOST_MONTHS = 600;

const lengthSchema = monthsSchema(
  `Enter the length in months, from 0.5 to ${MOST_MONTHS}, in steps of 0.5.`,
  {
    from: 0.5,
    to: MOST_MONTHS,
  },
);

/** Total months of clinical experience in one place; zero is an answer. */
export const totalMonthsSchema = monthsSchema(
  `Enter the number of months from 0 to ${MOST_MONTHS}, in steps of 0.5.`,
  { from: 0, to: MOST_MONTHS },
);

/** One stretch of clinical experience. The tasks may still be empty: then the entry is incomplete (F2), not wrong. */
const experienceSchema = matching<Experience>()(
  z.strictObject({
    place: z.enum(["us", "home"], { error: "Choose the place: in the United States or elsewhere." }),
    setting: z.enum(["operating-room", "icu", "emergency", "pre-op", "pain", "other"], {
      error: "Choose the setting.",
    }),
    kind: z.enum(["hands-on", "observership", "research-post", "other-role"], {
      error: "Choose the kind of experience.",
    }),
    months: lengthSchema,
    tasks: proseSchema("the tasks", 4000),
  }),
);

/** The clinical experience of one person. */
export const experiencesSchema = listSchema(experienceSchema, { what: "experiences", atMost: 60 });

/** One piece of research, quality improvement or teaching. */
const researchProjectSchema = matching<ResearchProject>()(
  z.strictObject({
    kind: z.enum(["research", "quality-improvement", "teaching"], {
      error: "Choose the kind of project: research, quality improvement or teaching.",
    }),
    concernsAnesthesia: yesNoSchema("Choose whether the project is about anesthesia, pain or critical care."),
    months: lengthSchema,
    title: nameSchema("the title of the project", 300),
  }),
);

/** The projects of one person. */
export const researchSchema = listSchema(researchProjectSchema, { what: "projects", atMost: 60 });
