import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { findDocument } from "../sources/documents.ts";
import { anApplicant, anAttempt } from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { listCredentialFlags } from "./credential-flags.ts";

function flagsOf(profile: Partial<Profile>) {
  const applicant = anApplicant({ profile });
  return listCredentialFlags(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE }));
}

const flagOf = (topic: string, profile: Partial<Profile>) =>
  flagsOf(profile).find((flag) => flag.topic === topic);
const H1B = known({ needed: true, accepts: ["h1b"] } as const);

test.each<readonly [string, string, Partial<Profile>, string | null | undefined]>([
  ["the exams are reported by the rank list's deadline", "certification", {}, "2027-03-03"],
  ["the Pathway's deadline was not found", "pathway", {}, null],
  ["both Steps passed: no clock runs", "seven-years", {}, undefined],
  ["Step 1 alone: seven years from its pass", "seven-years", { step2ck: known([]) }, "2031-03-12"],
  [
    "Step 1 passed on a day that is not told",
    "seven-years",
    { step1: known([passed(null)]), step2ck: known([]) },
    undefined,
  ],
  ["no visa of this kind", "step-3", {}, undefined],
  ["an H-1B without Step 3", "step-3", { visa: H1B }, "2027-03-03"],
  ["an H-1B with Step 3", "step-3", { visa: H1B, step3: known([anAttempt()]) }, undefined],
  ["an H-1B, Step 3 untold", "step-3", { visa: H1B, step3: unknown }, "2027-03-03"],
  ["no failure", "attempts", {}, undefined],
])("%s", (_name, topic, profile, on) => {
  expect(flagOf(topic, profile)?.on).toBe(on);
});

test("attempts are counted down from four, and only before a pass", () => {
  expect(flagOf("attempts", { step2ck: known([failed(null)]) })?.words).toContain(
    "3 attempts at Step 2 CK left of 4.",
  );
  expect(flagOf("attempts", { step2ck: known([failed(null), anAttempt()]) })).toBeUndefined();
});

test("every flag names a document, and what no document says is marked so", () => {
  const flags = flagsOf({ visa: H1B, step2ck: known([failed(null)]) });
  for (const { source } of flags) expect(findDocument(source)).not.toBeNull();
  expect(flags.filter(({ isVerified }) => !isVerified).map(({ topic }) => topic)).toEqual([
    "pathway",
    "step-3",
  ]);
});
