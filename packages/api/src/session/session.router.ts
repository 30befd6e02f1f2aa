import { z } from "zod";
import { emailSchema, nothingSchema, passwordSchema, tokenSchema } from "../inputs.ts";
import { forAnyone, forSignedIn, router } from "../trpc.ts";
import { toCurrentSession } from "./current-session.ts";
import {
  changePassword,
  endSession,
  listSessions,
  previewReset,
  requestReset,
  resetPassword,
  signIn,
  signOut,
  signOutEverywhere,
} from "./session.service.ts";

const signInSchema = z.strictObject({ email: emailSchema, password: passwordSchema });
const sessionSchema = z.strictObject({ sessionRef: z.string().min(1).max(200) });
const resetSchema = z.strictObject({ token: tokenSchema, password: passwordSchema });
const changeSchema = z.strictObject({ current: passwordSchema, next: passwordSchema });

/** Coming in, going out, and what lies between. Not to be batched with streaming: these calls set the cookie. */
export const sessionRouter = router({
  current: forAnyone.input(nothingSchema).query(({ ctx }) => toCurrentSession(ctx, ctx.actor)),
  signIn: forAnyone.input(signInSchema).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: forAnyone.input(nothingSchema).mutation(async ({ ctx }) => {
    await signOut(ctx);
    return { done: true };
  }),
  signOutEverywhere: forSignedIn.input(nothingSchema).mutation(async ({ ctx }) => {
    await signOutEverywhere(ctx, ctx.person);
    return { done: true };
  }),
  list: forSignedIn
    .input(nothingSchema)
    .query(async ({ ctx }) => ({ sessions: await listSessions(ctx, ctx.person) })),
  end: forSignedIn.input(sessionSchema).mutation(async ({ ctx, input }) => {
    await endSession(ctx, ctx.person, input);
    return { done: true };
  }),
  requestReset: forAnyone.input(z.strictObject({ email: emailSchema })).mutation(async ({ ctx, input }) => {
    await requestReset(ctx, input);
    return { done: true };
  }),
  previewReset: forAnyone.input(z.strictObject({ token: tokenSchema })).query(async ({ ctx, input }) => {
    await previewReset(ctx, input);
    return { isGood: true };
  }),
  resetPassword: forAnyone.input(resetSchema).mutation(async ({ ctx, input }) => {
    await resetPassword(ctx, input);
    return { done: true };
  }),
  changePassword: forSignedIn.input(changeSchema).mutation(async ({ ctx, input }) => {
    await changePassword(ctx, ctx.person, input);
    return { done: true };
  }),
});
