import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { toInvitationMail, toPasswordChangedMail, toResetMail, toWriterMail } from "./mails.ts";

const invitation = {
  email: "noor@example.org",
  name: "Noor Haddad",
  organisationName: "Lakeside Pathways",
  invitedByName: "Dana Reed",
  roles: ["advisor", "lead"],
  expiresAt: new Date("2026-09-04T16:00:00Z"),
  url: "https://induction.example/invite/abc",
} as const;

test("the invitation says who invites, to what, as what, and until when", () => {
  const mail = toInvitationMail(invitation);
  expect(mail).toMatchObject({
    to: "noor@example.org",
    subject: "Lakeside Pathways invites you to Induction",
  });
  expect(mail.text).toContain(
    "Dana Reed invites you to join Lakeside Pathways on Induction as an advisor and a lead advisor.",
  );
  expect(mail.text).toContain("Accept the invitation:\nhttps://induction.example/invite/abc\n");
  expect(mail.text).toContain("until September 4, 2026 at 12:00 PM Eastern time");
  expect(mail.html).toContain('<a href="https://induction.example/invite/abc">Accept the invitation</a>');
});

test("the reset mail says what to do, and what if it was not asked for", () => {
  const mail = toResetMail({
    email: "noor@example.org",
    name: "Noor",
    url: "https://induction.example/reset/abc",
  });
  expect(mail.text).toContain("https://induction.example/reset/abc");
  expect(mail.text).toContain("one hour");
  expect(mail.text).toContain("Your password stays as it is.");
});

test("the mail about a changed password holds no secret and leads to a new one", () => {
  const resetUrl = "https://induction.example/reset";
  const mail = toPasswordChangedMail({ email: "noor@example.org", name: "Noor", resetUrl });
  expect(mail.text).toContain(`${resetUrl}\n`);
  expect(mail.text).toContain("there is nothing to do");
});

test("the mail to a writer asks one question, and says who sees the answer and until when it can be given", () => {
  const mail = toWriterMail({
    to: "s.paulsen@hospital.example",
    writer: "Dr. S. Paulsen",
    applicantName: "Amina Diallo",
    orgName: "Lakeside Pathways",
    season: 2027,
    dueOn: toCalendarDate("2026-09-10"),
    linkUntil: toCalendarDate("2026-09-14"),
    url: "https://induction.example/letter/abc",
  });
  expect(mail).toMatchObject({
    to: "s.paulsen@hospital.example",
    subject: "Amina Diallo asks whether you can write a strong letter of recommendation",
  });
  expect(mail.text).toContain("(2027 season). It should be uploaded by 10 September 2026.");
  expect(mail.text).toContain("so do the advisors at Lakeside Pathways with whom the file is shared");
  expect(mail.text).toContain("Answer the question:\nhttps://induction.example/letter/abc\n");
  expect(mail.text).toContain("works once, until 14 September 2026");
});

test("names are text, never markup, never a header", () => {
  const mail = toInvitationMail({
    ...invitation,
    name: `<img src=x onerror="alert('1')">`,
    organisationName: "A & B\r\nBcc: everyone@example.org",
  });
  expect(mail.html).not.toContain("<img");
  expect(mail.html).toContain("Hello &lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;,");
  expect(mail.subject).toBe("A & B Bcc: everyone@example.org invites you to Induction");
});

test.each([
  ["an invitation", toInvitationMail(invitation)],
  ["a reset", toResetMail({ email: "a@example.org", name: "A", url: "https://i.example/reset/x" })],
  [
    "a change",
    toPasswordChangedMail({ email: "a@example.org", name: "A", resetUrl: "https://i.example/reset" }),
  ],
])("%s says the same in text and in HTML, calmly", (_, { text, html }) => {
  const words = (given: string): string => given.replace(/<[^>]*>|https?:\S+|[\s:]+/g, "");
  const plain = html.replaceAll("&#39;", "'").replaceAll("&amp;", "&").replace("<!doctype html>", "");
  expect(words(plain)).toBe(words(text));
  expect(text).not.toContain("!");
});
