import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applicant } from "../../applicant/profile.ts";
import { addDays, toCalendarDate } from "../../kernel/calendar-date.ts";
import { toCanonicalText } from "../../kernel/canonical-text.ts";
import { known, unknown } from "../../kernel/told.ts";
import type { ParameterOverrides } from "../../parameters/resolve-parameters.ts";
import { compileCatalogue } from "../../rules/screens/catalogue.ts";
import { aLetter, anApplicant, anAttempt, aPlannedProgram, aProject } from "../../testing/applicants.ts";
import { arbitraryApplicant } from "../../testing/arbitraries.ts";
import { aProgram } from "../../testing/programs.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { contextFor } from "../context.ts";
import { type AnswerComparison, compareAnswers, isOnlyTime, isSameAnswer } from "./compare-answers.ts";
import { toKeptAnswer } from "./keep-answer.ts";
import { readKeptAnswer } from "./kept-answer.schema.ts";
import type { KeptAnswer } from "./kept-answer.ts";

const CATALOGUE = compileCatalogue([1, 2, 3].map((number) => aProgram({ id: `program-${number}` })));

interface On {
  readonly asOf?: typeof AS_OF;
  readonly data?: number;
  readonly overrides?: ParameterOverrides;
}

function keep(applicant: Applicant, { asOf = AS_OF, data = 7, overrides = {} }: On = {}): KeptAnswer {
  const context = contextFor(applicant, { asOf, catalogue: CATALOGUE, overrides });
  return toKeptAnswer(applicant, { context, data, findProgramName: (id) => `Name of ${id}` });
}

/** An answer as it comes back from where it is kept. */
function stored(answer: KeptAnswer): KeptAnswer {
  const read = readKeptAnswer(toCanonicalText(answer));
  if (read === null) throw new Error("An answer that was just kept is read");
  return read;
}

/** Every list of what a person told, the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed().map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner)]));
}

function isApplicant(value: unknown): value is Applicant {
  return typeof value === "object" && value !== null && "profile" in value;
}

function enteredBackwards(applicant: Applicant): Applicant {
  const backwards = turned(applicant);
  if (!isApplicant(backwards)) throw new Error("An applicant stays one");
  return backwards;
}

test("the same person, day and versions give the same bytes, in whatever order anything was entered", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const text = toCanonicalText(keep(applicant));
      expect(toCanonicalText(keep(structuredClone(applicant)))).toBe(text);
      expect(toCanonicalText(keep(enteredBackwards(applicant)))).toBe(text);
    }),
  );
});

test("an answer comes back from its text as it was, and differs from itself in nothing", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const answer = keep(applicant);
      const back = stored(answer);
      expect(toCanonicalText(back)).toBe(toCanonicalText(answer));
      const comparison = compareAnswers(back, answer);
      expect(isSameAnswer(comparison)).toBe(true);
      expect(comparison).toEqual(NOTHING);
    }),
  );
});

const NOTHING: AnswerComparison = {
  ...{ results: [], appeared: [], gone: [], changed: [] },
  causes: {
    ...{ facts: [], numbers: [], rules: null, isOtherGuide: false, data: null, season: null, days: null },
  },
};

test("a difference seen from one side is the same one seen from the other", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), arbitraryApplicant(), (one, other) => {
      const [there, back] = [keep(one), keep(other)];
      const [forth, home] = [compareAnswers(there, back), compareAnswers(back, there)];
      expect(home.results).toEqual(forth.results.map((each) => ({ ...each, was: each.is, is: each.was })));
      expect(home.appeared).toEqual(forth.gone);
      expect(home.gone).toEqual(forth.appeared);
      expect(home.changed.map(({ rule }) => rule).sort()).toEqual(
        forth.changed.map(({ rule }) => rule).sort(),
      );
    }),
  );
});

const scored = (score: number) =>
  anApplicant({ profile: { step2ck: known([anAttempt({ score })]), course: unknown } });

test("another score is told as the fact that changed, with the tier and the reasons that moved by it", () => {
  const { results, appeared, gone, causes } = compareAnswers(stored(keep(scored(238))), keep(scored(229)));
  expect(results[0]).toEqual({ label: "Tier", was: "Middle", is: "Lower" });
  expect(results.map(({ label }) => label)).toContain("Recommended");
  expect(gone.map(({ rule }) => rule)).toContain("B3");
  expect(appeared.map(({ rule }) => rule)).toContain("B4");
  expect(causes.facts).toMatchObject([{ key: "step2ck", label: "Step 2 CK", isInDetail: false }]);
  expect(causes.facts[0]?.was).toContain("238");
  expect(causes.facts[0]?.is).toContain("229");
  expect(causes.rules).toBeNull();
});

test("facts that read alike but differ inside are told as differing in detail", () => {
  const worked = (title: string) => anApplicant({ profile: { research: known([aProject({ title })]) } });
  const { causes } = compareAnswers(keep(worked("Airway study")), keep(worked("Sepsis study")));
  expect(causes.facts).toEqual([
    {
      ...{ key: "research", label: "Research and quality improvement", was: "1 project", is: "1 project" },
      isInDetail: true,
    },
  ]);
});

test("letters and the list are facts like the others", () => {
  const before = anApplicant({ letters: known([aLetter({ status: "asked" })]), plan: [] });
  const after = anApplicant({
    letters: known([aLetter({ status: "uploaded" })]),
    plan: [aPlannedProgram({ programId: "program-1" })],
  });
  const { causes, results } = compareAnswers(keep(before), keep(after));
  expect(causes.facts.map(({ key }) => key).sort()).toEqual(["letters", "plan"]);
  expect(results.map(({ label }) => label)).toEqual(expect.arrayContaining(["Letters", "Program list"]));
});

test("where only the day is another, time is the one cause that is told", () => {
  const person = scored(238);
  const later = keep(person, { asOf: addDays(AS_OF, 40) });
  const comparison = compareAnswers(keep(person), later);
  expect(isOnlyTime(comparison)).toBe(true);
  expect(comparison.causes.days).toEqual({ was: AS_OF, is: addDays(AS_OF, 40) });
  expect(isOnlyTime(compareAnswers(keep(person), keep(scored(229))))).toBe(false);
});

test("an organization's own number is told with its reason, though no rule that spoke used it", () => {
  const person = scored(238);
  const overrides = { middleFrom: { value: 240, reason: "Our own graduates." } };
  const { causes, results } = compareAnswers(keep(person), keep(person, { overrides }));
  expect(causes.numbers).toMatchObject([
    { key: "middleFrom", is: "240 points, set by the organization: Our own graduates." },
  ]);
  expect(results[0]?.label).toBe("Tier");
});

test("another list of programs, other rules, another guide and another season are told as such", () => {
  const answer = keep(scored(238));
  const { versions } = answer;
  const differs = (then: Partial<KeptAnswer>) => compareAnswers({ ...answer, ...then }, answer).causes;
  expect(compareAnswers(answer, keep(scored(238), { data: 9 })).causes.data).toEqual({ was: 7, is: 9 });
  expect(differs({ versions: { ...versions, rules: 1 } }).rules).toEqual({ was: 1, is: versions.rules });
  expect(differs({ versions: { ...versions, guide: "another" } }).isOtherGuide).toBe(true);
  expect(differs({ season: 2026 }).season).toEqual({ was: 2026, is: answer.season });
});

test("a reason that only reads otherwise is told as worded otherwise, one that weighs more is not", () => {
  const answer = keep(scored(238));
  const [first, ...rest] = answer.reasons;
  if (first === undefined) throw new Error("There is a reason");
  const worded = { ...answer, reasons: [{ ...first, summary: "In older words." }, ...rest] };
  expect(compareAnswers(worded, answer).changed).toMatchObject([{ rule: first.rule, isWording: true }]);
  const lighter = { ...answer, reasons: [{ ...first, severity: "strength" }, ...rest] };
  expect(compareAnswers(lighter, answer).changed).toMatchObject([{ rule: first.rule, isWording: false }]);
});

test("every reason names only facts and numbers that are kept with it", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const { facts, numbers, reasons } = keep(applicant);
      const keys = facts.map(({ key }) => key);
      const ids = numbers.map(({ id }) => id);
      expect(keys).toEqual(expect.arrayContaining(reasons.flatMap((reason) => reason.facts)));
      expect(ids).toEqual(expect.arrayContaining(reasons.flatMap((reason) => reason.numbers)));
    }),
  );
});

/** The first shape that answers were ever kept in, with rules and facts that nobody knows. It is never to be changed. */
const FIRST_SHAPE = {
  ...{ format: 1, asOf: "2026-08-15", season: 2027, versions: { guide: "abc", rules: 1, data: 3 } },
  ...{ told: { profile: { hatSize: { state: "known", value: 7 } } }, assessment: { anything: true } },
  tier: { value: "golden", possible: ["golden"], words: "Golden", whatSettles: null },
  posture: { value: null, possible: ["a", "b"], words: "Not settled yet: A or b", whatSettles: "What." },
  decision: { value: "apply", possible: ["apply"], words: "Apply this season", whatSettles: null },
  ...{ postureIfApplyingNow: null, projected: null, range: "80–120+ programs" },
  ...{ letters: "2 of 4 in", list: "12 planned", changesOn: null },
  facts: [{ key: "hatSize", label: "Hat size", text: "7", isKnown: true }],
  numbers: [
    {
      ...{ id: "hats", title: "Hats", text: "3 hats", basis: "house", source: "Us" },
      ...{ overrideReason: null, standardText: null },
    },
  ],
  programs: [{ id: "gone", name: "A program that closed" }],
  reasons: [
    {
      ...{ rule: "Z9", title: "Hats", short: "Hats", answer: "holds", severity: "grave", action: null },
      ...{ summary: "The hat fits.", wouldChange: [], otherReading: null, houseReading: null },
      ...{ cited: [{ heading: "Hats", lines: "line 1" }], facts: ["hatSize"], numbers: ["hats"] },
      missing: [],
    },
  ],
};

test("an answer of the first shape is read for ever, with rules and facts that nobody knows any more", () => {
  const read = readKeptAnswer(JSON.stringify(FIRST_SHAPE));
  expect(read?.tier.words).toBe("Golden");
  if (read === null) return;
  const { gone, causes } = compareAnswers(read, keep(scored(238), { asOf: toCalendarDate("2026-08-15") }));
  expect(gone).toMatchObject([{ rule: "Z9", title: "Hats" }]);
  expect(causes.facts).toContainEqual({
    ...{ key: "hatSize", label: "Hat size", was: "7", is: "not asked any more", isInDetail: false },
  });
});

test("what a later version adds to an answer is kept where it is read", () => {
  const later = { ...FIRST_SHAPE, format: 9, mood: "calm", tier: { ...FIRST_SHAPE.tier, since: "2029" } };
  expect(readKeptAnswer(JSON.stringify(later))).toMatchObject({ mood: "calm", tier: { since: "2029" } });
});

test.each([
  ["nothing at all", ""],
  ["half of an object", "{"],
  ["no object", "null"],
  ["a list", "[]"],
  ["a format alone", '{"format":1}'],
  ["reasons that are none", JSON.stringify({ ...FIRST_SHAPE, reasons: 7 })],
])("a text that holds no answer is read as none: %s", (_, text) => {
  expect(readKeptAnswer(text)).toBeNull();
});
