import { z } from "zod";
import { notFound } from "../errors/app-error.ts";
import { programIdSchema } from "../inputs.ts";
import { forSignedIn, router } from "../trpc.ts";

const listSchema = z.strictObject({ version: z.string().max(100).optional() }).optional();
const getSchema = z.strictObject({ id: programIdSchema });

/** The program list, the same for everybody. */
export const programsRouter = router({
  /** All programs; none where the client has this version already. */
  list: forSignedIn.input(listSchema).query(({ ctx, input }) => {
    const { version, programs } = ctx.catalogue.current();
    return { version, programs: input?.version === version ? null : programs };
  }),
  get: forSignedIn.input(getSchema).query(({ ctx, input }) => {
    const { version, byId } = ctx.catalogue.current();
    const program = byId.get(input.id);
    if (program === undefined) throw notFound();
    return { version, program };
  }),
});
