import { z } from "zod";
import { choicesSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { proseSchema } from "../kernel/text.schema.ts";
import { type FailureAccount, STATEMENT_PARTS, type StatementPart } from "./statement.ts";

/** Longest part of an account that is kept. What is brief is a matter of advice, and far below. */
const LONGEST_PART = 2000;

/** The parts that a statement has. */
export const statementPartsSchema: z.ZodType<readonly StatementPart[], readonly StatementPart[]> =
  choicesSchema(STATEMENT_PARTS, {
    message: "Choose each part of the statement once, from the list.",
    atLeast: 0,
  });

/** The account of a failure. */
export const failureAccountSchema = matching<FailureAccount>()(
  z.strictObject({
    happened: proseSchema("what happened", LONGEST_PART),
    learned: proseSchema("what was learned", LONGEST_PART),
    changed: proseSchema("what was changed", LONGEST_PART),
    improved: proseSchema("what improved", LONGEST_PART),
  }),
);
