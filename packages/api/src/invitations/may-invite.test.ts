import type { OrganisationRole } from "@induction/auth/actor";
import { expect, test } from "vitest";
import { mayInvite } from "./may-invite.ts";

const invitations = {
  "an administrator": { roles: ["admin"], advisorId: null },
  "a lead who also applies": { roles: ["applicant", "lead"], advisorId: null },
  "an applicant of nobody": { roles: ["applicant"], advisorId: null },
  "an applicant of theirs": { roles: ["applicant"], advisorId: "me" },
  "an applicant of somebody else": { roles: ["applicant"], advisorId: "other" },
} as const;

const applicants = ["an applicant of nobody", "an applicant of theirs", "an applicant of somebody else"];

test.each<[string, readonly OrganisationRole[], readonly string[]]>([
  ["an administrator", ["admin"], Object.keys(invitations)],
  ["a lead", ["lead"], applicants],
  ["a lead who advises", ["advisor", "lead"], applicants],
  ["an advisor", ["advisor"], ["an applicant of theirs"]],
  ["an applicant", ["applicant"], []],
  ["whoever is shut out", [], []],
])("%s may invite whom their roles reach, and nobody else", (_, roles, whom) => {
  const allowed = Object.entries(invitations).filter(([, each]) => mayInvite({ userId: "me", roles }, each));
  expect(allowed.map(([name]) => name)).toEqual(whom);
});
