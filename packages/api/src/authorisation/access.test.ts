import type { Actor, Membership, Person } from "@induction/auth/actor";
import { expect, test } from "vitest";
import { AppError } from "../errors/app-error.ts";
import { type Access, admit } from "./access.ts";

const inA: Membership = { orgId: "A", orgName: "A", roles: ["applicant"] };
const inB: Membership = { orgId: "B", orgName: "B", roles: ["advisor", "admin"] };

function aPerson(memberships: readonly Membership[], platformRoles: Person["platformRoles"] = []): Person {
  return {
    ...{ kind: "person", userId: "user", name: "Noor", email: "noor@example.org", sessionHash: "00" },
    ...{ signedInAt: new Date(0), platformRoles, memberships },
  };
}

const anonymous: Actor = { kind: "anonymous" };
const [ofA, ofB, ofBoth] = [aPerson([inA]), aPerson([inB]), aPerson([inA, inB])];
const curator = aPerson([], ["curator"]);
const advising: Access = { kind: "role", roles: ["advisor", "lead"] };
const belonging: Access = { kind: "role", roles: ["applicant", "advisor"] };
const curating: Access = { kind: "platform", roles: ["curator"] };

test.each<[string, Actor, Access, string | null, string]>([
  ["anyone is open to nobody in particular", anonymous, { kind: "anyone" }, null, "in"],
  ["anyone is open to a person", ofA, { kind: "anyone" }, null, "in"],
  ["signed-in is closed to whoever is not", anonymous, { kind: "signed-in" }, null, "UNAUTHORIZED"],
  ["signed-in is open to a person without any role", aPerson([]), { kind: "signed-in" }, null, "in"],
  ["a role is closed to whoever is not signed in", anonymous, advising, "B", "UNAUTHORIZED"],
  ["a role lets in the member who has it", ofB, advising, null, "in B"],
  ["a role refuses the member who does not", ofA, advising, null, "FORBIDDEN"],
  ["a role refuses whoever is a member nowhere", curator, advising, null, "FORBIDDEN"],
  ["a role in the only organisation where one has it needs no name", ofBoth, advising, null, "in B"],
  ["a role in two organisations needs a name", ofBoth, belonging, null, "BAD_REQUEST"],
  ["a named organisation is the one", ofBoth, belonging, "A", "in A"],
  ["a role in another organisation than the named does not count", ofBoth, advising, "A", "FORBIDDEN"],
  ["an organisation of others is not found", ofA, belonging, "B", "NOT_FOUND"],
  ["an organisation that is none is not found", ofA, belonging, "C", "NOT_FOUND"],
  ["a platform role lets in whoever has it", curator, curating, null, "in"],
  ["a platform role refuses whoever has another", aPerson([inB], ["operator"]), curating, null, "FORBIDDEN"],
  ["a platform role is closed to whoever is not signed in", anonymous, curating, null, "UNAUTHORIZED"],
])("%s", (_, actor, access, orgId, expected) => {
  expect(outcomeOf(() => admit(actor, access, orgId))).toBe(expected);
});

function outcomeOf(ask: () => ReturnType<typeof admit>): string {
  try {
    const { membership } = ask();
    return membership === null ? "in" : `in ${membership.orgId}`;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
