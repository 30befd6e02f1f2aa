import fc from "fast-check";
import { expect, test } from "vitest";
import { listOpenFacts } from "../rules/open-facts.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import { SEVERITIES } from "../rules/rule.ts";
import { PLACING_RULES, RULES, RULES_AS_TOLD } from "../rules/rules.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { toOpen } from "../rules/verdict.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";
import { listFindings } from "./findings.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 60, seed: 17 });
const STANDARDS = { asOf: AS_OF, catalogue: compileCatalogue(PROGRAMS) };

/** The findings asked one by one, with nothing remembered. */
function askEach(reading: Reading) {
  const findings = RULES_AS_TOLD.flatMap((rule) => {
    const verdict = rule.ask(reading);
    if (verdict === false) return [];
    const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(reading);
    const answer = verdict === true ? "holds" : "unknown";
    return [{ rule: rule.id, answer, severity, missing: listOpenFacts(toOpen(verdict)) }];
  });
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

test("findings remembered of others are those that asking every rule afresh would give", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const reading = readApplicant(applicant, contextFor(applicant, STANDARDS));
      expect(listFindings(reading)).toEqual(askEach(reading));
    }),
    { numRuns: 500 },
  );
});

test("people share findings, which hold nothing personal and cannot be changed", () => {
  const people = fc.sample(arbitraryApplicant(), { numRuns: 200, seed: 2 });
  const findings = people.flatMap((person) =>
    listFindings(readApplicant(person, contextFor(person, STANDARDS))),
  );
  expect(new Set(findings).size).toBeLessThan(findings.length / 10);
  for (const finding of findings) {
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding.missing)).toBe(true);
  }
});

test("the rules that give tier, decision and range, and those that ask only for what these rest on, place", () => {
  expect(PLACING_RULES.map(({ id }) => id).toSorted()).toEqual(
    RULES.filter(({ id }) => /^(B|D(?!6$|8$|13$)|G[123]$|A7$|C1$|F7$)/.test(id))
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("what is worth doing but not first stands behind every other gap, and no rule is lost by it", () => {
  expect(RULES_AS_TOLD.toSorted((a, b) => RULES.indexOf(a) - RULES.indexOf(b))).toEqual(RULES);
  expect(RULES_AS_TOLD.slice(-6).map(({ id }) => id)).toEqual(["C10", "E4", "E6", "F2", "F4", "F6"]);
});
