import { letterSchema } from "@induction/domain/applicant/letter.schema";
import { findLetterProblems } from "@induction/domain/applicant/letter-problems";
import { refuse } from "@induction/domain/kernel/problem.schema";
import { z } from "zod";
import { orgIdSchema, uuidSchema, versionSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { addLetter, changeLetter, removeOneLetter, restoreOneLetter } from "./letters.service.ts";

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

/** An applicant's letters of recommendation: writers and their way, never their content. */
export const lettersRouter = router({
  add: forApplicant.input(addSchema).mutation(({ ctx, input }) => addLetter(ctx, ctx, input)),
  change: forApplicant.input(changeSchema).mutation(({ ctx, input }) => changeLetter(ctx, ctx, input)),
  remove: forApplicant.input(removeSchema).mutation(({ ctx, input }) => removeOneLetter(ctx, ctx, input)),
  restore: forApplicant
    .input(letterKeySchema)
    .mutation(({ ctx, input }) => restoreOneLetter(ctx, ctx, input)),
});
