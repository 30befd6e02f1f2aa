import { inOrganisationSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import { changeNumber } from "./change-number.ts";
import { clearSchema, previewSchema, setSchema } from "./numbers.inputs.ts";
import { previewNumber } from "./preview-number.ts";
import { getNumbers } from "./read-numbers.ts";

const forMember = forRoles("applicant", "advisor", "lead", "admin");
const forSetter = forRoles("lead", "admin");

/** The numbers that an organisation's people are assessed by: the standard ones, and its own with their reasons. */
export const numbersRouter = router({
  list: forMember.input(inOrganisationSchema).query(({ ctx }) => getNumbers(ctx, ctx)),
  preview: forSetter.input(previewSchema).query(({ ctx, input: { id, to } }) => {
    const own = to.is === "own" ? { value: to.value, reason: "" } : null;
    return previewNumber(ctx, ctx, { id, own });
  }),
  set: forSetter
    .input(setSchema)
    .mutation(({ ctx, input: { id, value, reason, basedOn } }) =>
      changeNumber(ctx, ctx, { id, basedOn, own: { value, reason }, why: null }),
    ),
  clear: forSetter
    .input(clearSchema)
    .mutation(({ ctx, input: { id, basedOn, why } }) =>
      changeNumber(ctx, ctx, { id, basedOn, own: null, why: why ?? null }),
    ),
});
