import { z } from "zod";

/**
 * A mail to be sent by the job queue. It names who and what for, never a secret: the token is made when the mail is
 * written, so that a copy of the queue opens nothing.
 */
export const authMailJobSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("invitation"), orgId: z.uuid(), invitationId: z.uuid() }),
  z.strictObject({ kind: z.literal("reset"), email: z.string() }),
  z.strictObject({
    kind: z.literal("writer-link"),
    orgId: z.uuid(),
    letterId: z.uuid(),
    /** The writer's address, which is kept nowhere else. */
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal("password-changed"), userId: z.uuid() }),
]);

/** @see authMailJobSchema */
export type AuthMailJob = z.infer<typeof authMailJobSchema>;

/** One message to one person, as plain text and as simple HTML. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
