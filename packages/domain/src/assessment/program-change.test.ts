import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_PROFILE } from "../applicant/profile.ts";
import { known } from "../kernel/told.ts";
import { notChecked } from "../program/fact.ts";
import type { ProgramFacts } from "../program/program.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { anApplicant } from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { aProgram, stated, undisclosed } from "../testing/programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { compareProgram, isReachDecisive, SCREENING_FACTS, screenChange } from "./program-change.ts";
import { toProjection } from "./projection.ts";

const yes = stated({ answer: "yes" } as const);
const no = stated({ answer: "no" } as const);
const standards = { asOf: AS_OF, catalogue: compileCatalogue([]) };
const onH1b = anApplicant({ profile: { visa: known({ needed: true, accepts: ["h1b"] }) } }).profile;
const withoutVisa = anApplicant({ profile: { visa: known({ needed: false }) } }).profile;

test("a plain no for the only visa that somebody takes excludes them, and nobody who needs none", () => {
  const change = compareProgram(aProgram({ facts: { visaH1b: yes } }), aProgram({ facts: { visaH1b: no } }));
  expect(change).toMatchObject({ decides: true, changesKind: false });
  expect(screenChange(change, onH1b, standards)).toEqual({
    isTouched: true,
    wasExcluded: false,
    isExcluded: true,
  });
  expect(screenChange(change, withoutVisa, standards)).toEqual({
    isTouched: false,
    wasExcluded: false,
    isExcluded: false,
  });
});

test.each<readonly [string, ProgramFacts["visaH1b"]]>([
  ["withdrawn", notChecked],
  ["not disclosed", undisclosed()],
  ["conditional", stated({ answer: "conditional", condition: "by the director's leave" } as const)],
])("a visa that becomes %s is never a no", (_, visaH1b) => {
  const change = compareProgram(aProgram({ facts: { visaH1b: yes } }), aProgram({ facts: { visaH1b } }));
  expect(screenChange(change, onH1b, standards)).toMatchObject({ isTouched: true, isExcluded: false });
});

test.each([
  ["a website", { website: stated("https://other.example.edu/") }],
  ["words on letters", { lettersWanted: stated({ statement: "three letters" }) }],
  ["a confirmation", { visaH1b: stated({ answer: "no" } as const, { verifiedOn: null, verifiedBy: null }) }],
])("%s touches nobody's result", (_, facts) => {
  expect(compareProgram(aProgram(), aProgram({ facts })).decides).toBe(false);
});

test("another kind of hospital counts for whoever has the program on their list", () => {
  expect(compareProgram(aProgram(), aProgram({ facts: { setting: stated("community") } }))).toMatchObject({
    decides: true,
    changesKind: true,
  });
});

test("whoever is not touched gets the same answer, of everybody and for every change", () => {
  const change = fc.record({ before: arbitraryProgram(), after: arbitraryProgram() });
  fc.assert(
    fc.property(change, arbitraryApplicant(), ({ before, after }, applicant) => {
      // Who a program is does not change; its facts do.
      const changed = { ...before, facts: after.facts };
      const comparison = compareProgram(before, changed);
      const isListed = applicant.plan.some(({ programId }) => programId === before.id);
      const [old, now] = [before, changed].map((program) => {
        const catalogue = compileCatalogue([program, aProgram({ id: "another" })]);
        return assess(applicant, contextFor(applicant, { asOf: AS_OF, catalogue }));
      });
      const { isTouched } = screenChange(comparison, applicant.profile, standards);
      if (!isTouched && !(isListed && comparison.changesKind)) expect(now).toEqual(old);
    }),
  );
});

test("the facts that are read of somebody are all that a change looks at", () => {
  const change = fc.record({ before: arbitraryProgram(), after: arbitraryProgram() });
  fc.assert(
    fc.property(change, arbitraryApplicant(), ({ before, after }, { profile }) => {
      const comparison = compareProgram(before, { ...before, facts: after.facts });
      const picked = Object.fromEntries(SCREENING_FACTS.map((fact) => [fact, profile[fact]]));
      const read = { ...EMPTY_PROFILE, ...picked };
      expect(screenChange(comparison, read, standards)).toEqual(screenChange(comparison, profile, standards));
    }),
  );
});

/** So many programs that sponsor, the first with other facts. */
function listed(count: number, facts: Partial<ProgramFacts> = {}) {
  const programs = Array.from({ length: count }, (_, place) =>
    aProgram({ id: `program-${place}`, facts: { visaH1b: yes, ...(place === 0 && facts) } }),
  );
  return { asOf: AS_OF, catalogue: compileCatalogue(programs) };
}

test.each([
  ["one less than the range asks for", 80, true],
  ["still as many as it asks for", 81, false],
  ["too few before and after", 20, false],
])(
  "to somebody without the program on their list, %s of them in reach decides: %o programs, %o",
  (_, count, decides) => {
    const lists = { before: listed(count), after: listed(count, { visaH1b: no }) };
    expect(isReachDecisive(onH1b, lists)).toBe(decides);
  },
);

test("whoever has none of the changed programs on their list keeps their answer unless their reach decides", () => {
  const programs = fc.array(arbitraryProgram(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(arbitraryApplicant(), programs, (applicant, drawn) => {
      const [changed, ...others] = drawn.map((program, place) => ({ ...program, id: `other-${place}` }));
      const rest = others.slice(1);
      const was = { asOf: AS_OF, catalogue: compileCatalogue([...rest, ...others.slice(0, 1)]) };
      const is = { asOf: AS_OF, catalogue: compileCatalogue([...rest, ...(changed ? [changed] : [])]) };
      const stored = [was, is].map((standards) => {
        const assessment = assess(applicant, contextFor(applicant, standards));
        return JSON.stringify([assessment.findings, toProjection(assessment)]);
      });
      if (stored[0] !== stored[1]) {
        expect(isReachDecisive(applicant.profile, { before: was, after: is })).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
