import { forPlatformRoles, router } from "../trpc.ts";
import { curatingIn, toPreviewed } from "./curate.ts";
import {
  keepSchema,
  listSchema,
  previewSchema,
  programSchema,
  publishSchema,
  resolveSchema,
  verifySchema,
  withdrawSchema,
} from "./curation.inputs.ts";
import { previewFact } from "./preview.ts";
import { PROGRAM_HOME } from "./program-home.ts";
import { getProgramPage, listForCurators } from "./read-programs.ts";

const forCurator = forPlatformRoles("curator");
const programs = curatingIn(PROGRAM_HOME);

/** The facts of programs, for those who look after them. Of people there are numbers alone. */
export const curationRouter = router({
  list: forCurator.input(listSchema).query(({ ctx }) => listForCurators(ctx)),
  program: forCurator.input(programSchema).query(({ ctx, input }) => getProgramPage(ctx, input)),
  preview: forCurator
    .input(previewSchema)
    .query(({ ctx, input: { key, fact } }) =>
      previewFact(ctx, { ...key, fact: toPreviewed(ctx, ctx.person, fact) }),
    ),
  publish: forCurator
    .input(publishSchema)
    .mutation(({ ctx, input }) => programs.publish(ctx, ctx.person, input)),
  verify: forCurator
    .input(verifySchema)
    .mutation(({ ctx, input }) => programs.verify(ctx, ctx.person, input)),
  resolve: forCurator
    .input(resolveSchema)
    .mutation(({ ctx, input }) => programs.resolve(ctx, ctx.person, input)),
  withdraw: forCurator
    .input(withdrawSchema)
    .mutation(({ ctx, input }) => programs.withdraw(ctx, ctx.person, input)),
  keep: forCurator.input(keepSchema).mutation(({ ctx, input }) => programs.keep(ctx, ctx.person, input)),
});
