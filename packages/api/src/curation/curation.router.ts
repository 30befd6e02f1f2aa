import { forPlatformRoles, router } from "../trpc.ts";
import { keep, preview, publish, resolve, verify, withdraw } from "./curate.ts";
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
import { getProgramPage, listForCurators } from "./read-programs.ts";

const forCurator = forPlatformRoles("curator");

/** The facts of programs, for those who look after them. Of people there are numbers alone. */
export const curationRouter = router({
  list: forCurator.input(listSchema).query(({ ctx }) => listForCurators(ctx)),
  program: forCurator.input(programSchema).query(({ ctx, input }) => getProgramPage(ctx, input)),
  preview: forCurator.input(previewSchema).query(({ ctx, input }) => preview(ctx, ctx.person, input)),
  publish: forCurator.input(publishSchema).mutation(({ ctx, input }) => publish(ctx, ctx.person, input)),
  verify: forCurator.input(verifySchema).mutation(({ ctx, input }) => verify(ctx, ctx.person, input)),
  resolve: forCurator.input(resolveSchema).mutation(({ ctx, input }) => resolve(ctx, ctx.person, input)),
  withdraw: forCurator.input(withdrawSchema).mutation(({ ctx, input }) => withdraw(ctx, ctx.person, input)),
  keep: forCurator.input(keepSchema).mutation(({ ctx, input }) => keep(ctx, ctx.person, input)),
});
