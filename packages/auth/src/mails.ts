import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toPlainDate } from "@induction/domain/kernel/plain-date";
import type { OrganisationRole } from "./actor.ts";
import type { Mail } from "./mail-jobs.ts";

/** The parts of a mail, before they are laid out twice. */
interface Letter {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
  readonly after: readonly string[];
}

/** The mail with the link to accept an invitation. */
export function toInvitationMail(invitation: {
  email: string;
  name: string;
  organisationName: string;
  invitedByName: string;
  roles: readonly OrganisationRole[];
  expiresAt: Date;
  url: string;
}): Mail {
  const { email, name, organisationName, invitedByName, roles, expiresAt, url } = invitation;
  return toMail({
    to: email,
    name,
    subject: `${organisationName} invites you to Induction`,
    before: [
      `${invitedByName} invites you to join ${organisationName} on Induction as ${listRoles(roles)}.`,
      "Induction helps international medical graduates prepare for an anesthesiology residency in the United States.",
    ],
    link: { label: "Accept the invitation", url },
    after: [
      `The link works once, until ${toMoment(expiresAt)}. If it has expired, ask ${invitedByName} for a new invitation.`,
      "If you do not know what this is about, you can ignore this mail. Nothing happens unless you accept.",
    ],
  });
}

/** The mail with the link to set a new password. */
export function toResetMail({ email, name, url }: { email: string; name: string; url: string }): Mail {
  return toMail({
    to: email,
    name,
    subject: "Set a new password for Induction",
    before: ["Somebody, probably you, asked to set a new password for your Induction account."],
    link: { label: "Set a new password", url },
    after: [
      "The link works once, for one hour. After that you can ask for another one on the sign-in page.",
      "If you did not ask for this, you can ignore this mail. Your password stays as it is.",
    ],
  });
}

/** The mail that tells the owner of an account that its password is another one now. */
export function toPasswordChangedMail(account: { email: string; name: string; resetUrl: string }): Mail {
  return toMail({
    to: account.email,
    name: account.name,
    subject: "Your Induction password was changed",
    before: [
      "The password of your Induction account was changed. All devices that were signed in before have been signed out.",
      "If you changed it yourself, there is nothing to do.",
      "If you did not, set a new password now and tell the administrator of your organization.",
    ],
    link: { label: "Ask for a new password", url: account.resetUrl },
    after: [],
  });
}

/** The mail in which a letter's writer is asked one question. */
export function toWriterMail(asked: {
  to: string;
  writer: string;
  applicantName: string;
  orgName: string;
  season: number;
  dueOn: CalendarDate | null;
  linkUntil: CalendarDate;
  url: string;
}): Mail {
  const { to, writer, applicantName, orgName, season, dueOn, linkUntil, url } = asked;
  const due =
    dueOn === null ? "No day is set for it yet." : `It should be uploaded by ${toPlainDate(dueOn)}.`;
  return toMail({
    to,
    name: writer,
    subject: `${applicantName} asks whether you can write a strong letter of recommendation`,
    before: [
      `${applicantName} hopes for a letter of recommendation from you, for an anesthesiology residency in the United States (${season} season). ${due}`,
      "Before the letter is counted on, there is one question: can you write a strong one? An honest no helps more than a lukewarm letter.",
      `Answer with one press, without an account. ${applicantName} sees your answer, and so do the advisors at ${orgName} with whom the file is shared. Nobody asks here what the letter says, and no letter is ever stored here.`,
    ],
    link: { label: "Answer the question", url },
    after: [
      `The link works once, until ${toPlainDate(linkUntil)}.`,
      "If you do not know what this is about, you can ignore this mail. You get no other one unless you are asked again.",
    ],
  });
}

const roleNames: Readonly<Record<OrganisationRole, string>> = {
  applicant: "an applicant",
  advisor: "an advisor",
  lead: "a lead advisor",
  admin: "an administrator",
};

function listRoles(roles: readonly OrganisationRole[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(roles.map((role) => roleNames[role]));
}

/** A moment in the time zone that the whole season goes by. */
function toMoment(at: Date): string {
  const time = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/New_York",
    dateStyle: "long",
    timeStyle: "short",
  });
  return `${time.format(at)} Eastern time`;
}

function toMail({ to, name, subject, before, link, after }: Letter): Mail {
  const greeting = `Hello ${name},`;
  const textLink = link === null ? [] : [`${link.label}:\n${link.url}`];
  const htmlLink = link === null ? [] : [`<p><a href="${toHtml(link.url)}">${toHtml(link.label)}</a></p>`];
  const sender = "This mail was sent by Induction. It does not reach anyone if you answer it.";
  const paragraph = (text: string): string => `<p>${toHtml(text)}</p>`;
  const html = [
    ...[greeting, ...before].map(paragraph),
    ...htmlLink,
    ...after.map(paragraph),
    `<p><small>${toHtml(sender)}</small></p>`,
  ];
  return {
    to,
    subject: toOneLine(subject),
    text: `${[greeting, ...before, ...textLink, ...after, sender].join("\n\n")}\n`,
    html: `<!doctype html>\n<html lang="en">\n<body>\n${html.join("\n")}\n</body>\n</html>\n`,
  };
}

/** A name typed with a line break must not become a mail header of its own. */
function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function toHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
