import { proseSchema } from "@induction/domain/kernel/text.schema";
import { z } from "zod";
import { orgIdSchema, uuidSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { keepAnswer } from "./keep-answer.ts";
import { getAnswer, listAnswers } from "./read-answers.ts";

const forReaders = forRoles("applicant", "advisor", "lead");

const LONGEST_REASON = 1000;

const personSchema = z.strictObject({ orgId: orgIdSchema, applicantId: uuidSchema });
const answerSchema = personSchema.extend({ id: uuidSchema });
const keepSchema = answerSchema.extend({ because: proseSchema("the reason", LONGEST_REASON) });
const listSchema = personSchema.extend({
  offset: z.int().min(0).max(10_000).default(0),
  limit: z.int().min(1).max(100).default(50),
});

/** Answers as they stood, kept to be shown again: what was told, what was said, by which rules and numbers, and what differs now. */
export const answersRouter = router({
  keep: forReaders.input(keepSchema).mutation(async ({ ctx, input }) => {
    await keepAnswer(ctx, ctx, input);
    return { id: input.id };
  }),
  list: forReaders.input(listSchema).query(({ ctx, input }) => listAnswers(ctx, ctx, input)),
  get: forReaders.input(answerSchema).query(({ ctx, input }) => getAnswer(ctx, ctx, input)),
});
