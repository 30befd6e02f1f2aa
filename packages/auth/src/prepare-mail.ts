import { findAccount, findAccountByEmail } from "@induction/db/queries/auth/accounts.queries";
import { findOpenInvitation } from "@induction/db/queries/auth/invitations.queries";
import { mustNotHappen } from "@induction/domain/kernel/must";
import type { AuthTools } from "./auth-options.ts";
import type { AuthMailJob, Mail } from "./mail-jobs.ts";
import { toInvitationMail, toPasswordChangedMail, toResetMail } from "./mails.ts";
import { issueInvitationToken, issueResetToken } from "./tokens.ts";
import { prepareWriterMail } from "./writer-links.ts";

type MailTools = Pick<AuthTools, "db" | "now" | "publicUrl">;

/**
 * The mail that a job asks for, with a token made now, so that the queue never holds one; null when there is nothing to
 * send any more. Doing a job again makes a further token and leaves the mailed one good.
 */
export async function prepareMail(tools: MailTools, job: AuthMailJob): Promise<Mail | null> {
  switch (job.kind) {
    case "invitation":
      return prepareInvitation(tools, job);
    case "reset":
      return prepareReset(tools, job.email);
    case "writer-link":
      return prepareWriterMail(tools, job);
    case "password-changed":
      return preparePasswordChanged(tools, job.userId);
    default:
      return mustNotHappen(job, "every kind of mail is prepared");
  }
}

async function prepareInvitation(
  { db, now, publicUrl }: MailTools,
  { orgId, invitationId }: { orgId: string; invitationId: string },
): Promise<Mail | null> {
  const at = now();
  const invitation = await findOpenInvitation(db, { orgId, id: invitationId });
  if (invitation === null || invitation.expiresAt <= at) return null;
  const token = await issueInvitationToken({ db, now: at }, invitation);
  const { orgName: organisationName } = invitation;
  return toInvitationMail({ ...invitation, organisationName, url: `${publicUrl}/invite/${token}` });
}

async function prepareReset({ db, now, publicUrl }: MailTools, email: string): Promise<Mail | null> {
  const account = await findAccountByEmail(db, email);
  const token = await issueResetToken({ db, now: now() }, email);
  if (account === null || token === null) return null;
  return toResetMail({ ...account, url: toResetUrl(publicUrl, token) });
}

async function preparePasswordChanged({ db, publicUrl }: MailTools, userId: string): Promise<Mail | null> {
  const account = await findAccount(db, userId);
  return account === null ? null : toPasswordChangedMail({ ...account, resetUrl: `${publicUrl}/reset` });
}

/** The address under which a token sets a new password. */
export function toResetUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/reset/${token}`;
}
