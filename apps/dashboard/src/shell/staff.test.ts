import { expect, test } from "vitest";
import type { Membership, Person, Role } from "./answers.ts";
import { findOrganisation, listPlaces, standingInWords } from "./staff.ts";

function inOrganisation(orgId: string, ...roles: readonly Role[]): Membership {
  return { orgId, orgName: `Organisation ${orgId}`, roles };
}

const nobody: Pick<Person, "platformRoles"> = { platformRoles: [] };
const curator: Pick<Person, "platformRoles"> = { platformRoles: ["curator"] };

test.each<[string, readonly Role[], readonly string[]]>([
  [
    "an advisor works with a caseload",
    ["advisor"],
    ["caseload", "letters", "cohort", "invitations", "numbers", "programs"],
  ],
  [
    "a lead works with a caseload",
    ["lead"],
    ["caseload", "letters", "cohort", "invitations", "numbers", "programs"],
  ],
  [
    "an administrator sees no caseload",
    ["admin"],
    ["cohort", "members", "invitations", "numbers", "programs"],
  ],
  [
    "who is both gets both, the caseload first",
    ["admin", "advisor"],
    ["caseload", "letters", "cohort", "members", "invitations", "numbers", "programs"],
  ],
])("%s", (_, roles, places) => {
  expect(listPlaces(nobody, inOrganisation("a", ...roles))).toEqual(places);
});

test("a curator without an organisation sees programs, seasons and the reports of changes alone", () => {
  expect(listPlaces(curator, null)).toEqual(["programs", "seasons", "reports"]);
});

test("an operator, and an applicant, have no place here", () => {
  expect(listPlaces({ platformRoles: ["operator"] }, null)).toEqual([]);
});

const memberships = [
  inOrganisation("a", "applicant"),
  inOrganisation("b", "advisor"),
  inOrganisation("c", "lead"),
];

test.each<[string, string | undefined, string | undefined]>([
  ["without a word the first organisation where one works is open", undefined, "b"],
  ["the address chooses another one", "c", "c"],
  ["an organisation where one only applies is not opened", "a", "b"],
  ["an unknown organisation is not opened", "zzz", "b"],
])("%s", (_, asked, opened) => {
  expect(findOrganisation({ memberships }, asked)?.orgId).toBe(opened);
});

test("who works nowhere has no organisation here", () => {
  expect(findOrganisation({ memberships: [inOrganisation("a", "applicant")] }, undefined)).toBeNull();
});

test("applying is not told among the roles of staff", () => {
  expect(standingInWords(curator, inOrganisation("a", "applicant", "lead"))).toBe("Lead, Curator");
});
