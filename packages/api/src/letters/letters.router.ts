import { LETTER_STATUSES } from "@induction/db/queries/letters-desk.rows";
import { letterSchema } from "@induction/domain/applicant/letter.schema";
import { WRITER_CHOICES } from "@induction/domain/applicant/letter-answer";
import { findLetterProblems } from "@induction/domain/applicant/letter-problems";
import { refuse } from "@induction/domain/kernel/problem.schema";
import { z } from "zod";
import { emailSchema, orgIdSchema, tokenSchema, uuidSchema, versionSchema } from "../inputs.ts";
import { forAnyone, forRoles, router } from "../trpc.ts";
import { addLetter, changeLetter, removeOneLetter, restoreOneLetter } from "./letters.service.ts";
import { getDesk } from "./letters-desk.service.ts";
import { answerLink, previewLink } from "./writer-answer.service.ts";
import { mailLink, makeLink, revokeLink } from "./writer-links.service.ts";

const forApplicant = forRoles("applicant");

const enteredLetterSchema = letterSchema
  .refine(({ id }) => uuidSchema.safeParse(id).success, {
    path: ["id"],
    error: "Reload the page and try again: the id of this letter is damaged.",
  })
  .superRefine(refuse((letter) => findLetterProblems(letter, null)));

const addSchema = z.strictObject({ orgId: orgIdSchema, letter: enteredLetterSchema });
const changeSchema = addSchema.extend({ version: versionSchema });
const letterKeySchema = z.strictObject({ orgId: orgIdSchema, id: uuidSchema });
const removeSchema = letterKeySchema.extend({ version: versionSchema });

const mailSchema = letterKeySchema.extend({ to: emailSchema });
const linkSchema = z.strictObject({ token: tokenSchema });
const answerSchema = linkSchema.extend({
  answer: z.enum(WRITER_CHOICES, { error: "Choose one of the three answers." }),
});
const deskSchema = z.strictObject({
  orgId: orgIdSchema,
  by: z.enum(["person", "writer"]),
  filter: z
    .strictObject({
      statuses: z.array(z.enum(LETTER_STATUSES)).min(1).max(LETTER_STATUSES.length).exactOptional(),
      isOverdue: z.boolean().exactOptional(),
      lacksUsAnesthesiologist: z.boolean().exactOptional(),
    })
    .default({}),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(100).default(50),
});

/**
 * Letters of recommendation: writers and their way, never their content. The applicant's own; those of an advisor's people;
 * and the one question that a writer answers by a private link, without an account.
 */
export const lettersRouter = router({
  add: forApplicant.input(addSchema).mutation(({ ctx, input }) => addLetter(ctx, ctx, input)),
  change: forApplicant.input(changeSchema).mutation(({ ctx, input }) => changeLetter(ctx, ctx, input)),
  remove: forApplicant.input(removeSchema).mutation(({ ctx, input }) => removeOneLetter(ctx, ctx, input)),
  restore: forApplicant
    .input(letterKeySchema)
    .mutation(({ ctx, input }) => restoreOneLetter(ctx, ctx, input)),
  makeLink: forApplicant.input(letterKeySchema).mutation(({ ctx, input }) => makeLink(ctx, ctx, input)),
  mailLink: forApplicant.input(mailSchema).mutation(({ ctx, input }) => mailLink(ctx, ctx, input)),
  revokeLink: forApplicant.input(letterKeySchema).mutation(({ ctx, input }) => revokeLink(ctx, ctx, input)),
  previewLink: forAnyone.input(linkSchema).query(({ ctx, input }) => previewLink(ctx, input)),
  answerLink: forAnyone.input(answerSchema).mutation(async ({ ctx, input }) => {
    await answerLink(ctx, input);
    return { done: true };
  }),
  desk: forRoles("advisor", "lead")
    .input(deskSchema)
    .query(({ ctx, input }) => getDesk(ctx, ctx, input)),
});
