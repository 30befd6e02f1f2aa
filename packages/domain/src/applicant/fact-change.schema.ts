import { z } from "zod";
import { matching } from "../kernel/matching.schema.ts";
import { refuse } from "../kernel/problem.schema.ts";
import { under } from "../kernel/problem.ts";
import type { FactChange } from "./fact-change.ts";
import { FACT_SCHEMAS } from "./profile.schema.ts";
import { findFactProblems } from "./profile-problems.ts";

const changeSchema = z.discriminatedUnion("fact", [
  z.strictObject({ fact: z.literal("season"), value: FACT_SCHEMAS.season }),
  z.strictObject({ fact: z.literal("step1"), value: FACT_SCHEMAS.step1 }),
  z.strictObject({ fact: z.literal("step2ck"), value: FACT_SCHEMAS.step2ck }),
  z.strictObject({ fact: z.literal("step3"), value: FACT_SCHEMAS.step3 }),
  z.strictObject({ fact: z.literal("step2cs"), value: FACT_SCHEMAS.step2cs }),
  z.strictObject({ fact: z.literal("plannedSittings"), value: FACT_SCHEMAS.plannedSittings }),
  z.strictObject({ fact: z.literal("practiceTests"), value: FACT_SCHEMAS.practiceTests }),
  z.strictObject({ fact: z.literal("goal"), value: FACT_SCHEMAS.goal }),
  z.strictObject({ fact: z.literal("graduation"), value: FACT_SCHEMAS.graduation }),
  z.strictObject({ fact: z.literal("imgClass"), value: FACT_SCHEMAS.imgClass }),
  z.strictObject({ fact: z.literal("visa"), value: FACT_SCHEMAS.visa }),
  z.strictObject({ fact: z.literal("english"), value: FACT_SCHEMAS.english }),
  z.strictObject({ fact: z.literal("usMonths"), value: FACT_SCHEMAS.usMonths }),
  z.strictObject({ fact: z.literal("homeMonths"), value: FACT_SCHEMAS.homeMonths }),
  z.strictObject({ fact: z.literal("experiences"), value: FACT_SCHEMAS.experiences }),
  z.strictObject({ fact: z.literal("research"), value: FACT_SCHEMAS.research }),
  z.strictObject({ fact: z.literal("statement"), value: FACT_SCHEMAS.statement }),
  z.strictObject({ fact: z.literal("statementParts"), value: FACT_SCHEMAS.statementParts }),
  z.strictObject({ fact: z.literal("failureAccount"), value: FACT_SCHEMAS.failureAccount }),
  z.strictObject({ fact: z.literal("preferences"), value: FACT_SCHEMAS.preferences }),
  z.strictObject({ fact: z.literal("interest"), value: FACT_SCHEMAS.interest }),
  z.strictObject({ fact: z.literal("course"), value: FACT_SCHEMAS.course }),
  z.strictObject({ fact: z.literal("lastMatch"), value: FACT_SCHEMAS.lastMatch }),
  z.strictObject({ fact: z.literal("documents"), value: FACT_SCHEMAS.documents }),
  z.strictObject({ fact: z.literal("hasNoLetters"), value: FACT_SCHEMAS.hasNoLetters }),
]);

/** One fact with its value as it is kept, without the laws: what a change was based on. */
export const keptFactSchema = matching<FactChange>()(changeSchema);

/**
 * A change of one fact as it is entered, with the laws that need no as-of date.
 * What is measured against today or against the other facts follows in `findChangeProblems`.
 */
export const factChangeSchema = matching<FactChange>()(
  changeSchema.superRefine(refuse((change: FactChange) => under(["value"], findFactProblems(change, null)))),
);
