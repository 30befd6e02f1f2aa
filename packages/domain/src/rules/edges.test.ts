import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { Profile } from "../applicant/profile.ts";
import { addDays } from "../kernel/calendar-date.ts";
import { known, notApplicable, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { aLetter, anApplicant, anAttempt, aPlan, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { listOpenFacts } from "./open-facts.ts";
import { readApplicant } from "./read-applicant.ts";
import type { RuleId } from "./rule-ids.ts";
import { getRule } from "./rules.ts";
import { compileCatalogue } from "./screens/catalogue.ts";

const CALENDAR = getSeason(SEASON);

interface Case {
  readonly profile?: Partial<Profile>;
  readonly letters?: readonly Partial<Letter>[] | "untold";
  readonly planned?: number;
  /** How many programs the catalogue holds, and how many of them take nobody with a visa need. */
  readonly listed?: number;
  readonly closed?: number;
}

/** "holds", "does not", or "open: " with the facts that would tell. */
function ask(
  id: RuleId,
  { profile = {}, letters = [], planned = 0, listed = 200, closed = 0 }: Case,
): string {
  const no = { visaJ1: stated({ answer: "no" } as const), visaH1b: stated({ answer: "no" } as const) };
  const programs = Array.from({ length: listed }, (_, index) =>
    aProgram({ id: `program-${index + 1}`, facts: index < closed ? no : {} }),
  );
  const applicant = anApplicant({
    profile,
    letters:
      letters === "untold"
        ? unknown
        : known(letters.map((letter) => aLetter({ status: "assigned", ...letter }))),
    plan: aPlan(planned),
  });
  const context = {
    asOf: AS_OF,
    calendar: CALENDAR,
    parameters: resolveParameters(SEASON),
    catalogue: compileCatalogue(programs),
  };
  const verdict = getRule(id).ask(readApplicant(applicant, context));
  if (typeof verdict === "boolean") return verdict ? "holds" : "does not";
  return `open: ${listOpenFacts(verdict).join(", ")}`;
}

const score = (points: number) => known([anAttempt({ score: points })]);
const step1On = (daysBeforeSubmission: number) =>
  known([{ ...STEP1_PASS, takenOn: addDays(CALENDAR.submissionOpensOn, -daysBeforeSubmission) }]);
const AFTER_FAILURE = known([STEP1_FAILURE, STEP1_PASS]);
const US = { country: "US" };

test.each<readonly [RuleId, string, Case, string]>([
  ["A1", "a clean pass", {}, "holds"],
  ["A1", "a pass after a failure", { profile: { step1: AFTER_FAILURE } }, "does not"],
  ["A1", "no pass", { profile: { step1: known([]) } }, "does not"],
  ["A1", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A2", "a failure before the pass", { profile: { step1: AFTER_FAILURE } }, "holds"],
  ["A2", "no failure", {}, "does not"],
  ["A2", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A3", "passed 60 days before submission opens", { profile: { step1: step1On(60) } }, "does not"],
  ["A3", "passed 59 days before", { profile: { step1: step1On(59) } }, "holds"],
  ["A3", "passed after it opened", { profile: { step1: step1On(-1) } }, "holds"],
  ["A3", "not passed", { profile: { step1: known([STEP1_FAILURE]) } }, "holds"],
  ["A3", "passed on a day that is not told", { profile: { step1: known([passed(null)]) } }, "open: step1"],
  ["A3", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A4", "one failure", { profile: { step1: AFTER_FAILURE } }, "does not"],
  ["A4", "two failures of one exam", { profile: { step1: known([failed(null), failed(null)]) } }, "holds"],
  [
    "A4",
    "one failure and one of Step 2 CS",
    { profile: { step1: AFTER_FAILURE, step2cs: known([failed("2019-02-02")]) } },
    "holds",
  ],
  [
    "A4",
    "two failures, the rest untold",
    { profile: { step1: unknown, step3: known([failed(null), failed(null)]) } },
    "holds",
  ],
  ["A4", "Step 3 untold", { profile: { step3: unknown } }, "open: step3"],
  ["A4", "Step 2 CS never arose", { profile: { step2cs: notApplicable } }, "does not"],
  ["A4", "Step 2 CS untold", { profile: { step2cs: unknown } }, "open: step2cs"],
  ["A5", "a score", {}, "holds"],
  ["A5", "a failed result alone", { profile: { step2ck: known([failed("2025-09-10", 210)]) } }, "does not"],
  [
    "A5",
    "a pass without its score",
    { profile: { step2ck: known([passed("2025-09-10")]) } },
    "open: step2ck",
  ],
  ["A5", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  [
    "B10",
    "245 after a failed Step 2 CK",
    { profile: { step2ck: known([failed(null), anAttempt({ score: 245 })]) } },
    "holds",
  ],
  ["B10", "245 with Step 1 untold", { profile: { step1: unknown, step2ck: score(245) } }, "open: step1"],
  ["B10", "244 with Step 1 untold", { profile: { step1: unknown, step2ck: score(244) } }, "does not"],
  [
    "D10",
    "a failed Step 2 CK, its pass without a score: Step 1 no longer matters",
    { profile: { step1: unknown, step2ck: known([failed(null), passed("2025-09-10")]) } },
    "open: step2ck",
  ],
  [
    "D2",
    "219 with an undated pass of Step 1",
    { profile: { step1: known([passed(null)]), step2ck: score(219) } },
    "open: step1",
  ],
  [
    "D2",
    "219 with a pass of Step 1 before it lost its score",
    { profile: { step1: known([passed("2022-01-25")]), step2ck: score(219) } },
    "open: step1",
  ],
  [
    "D2",
    "219 with a pass of Step 1 since",
    { profile: { step1: known([passed("2022-01-26")]), step2ck: score(219) } },
    "does not",
  ],
  [
    "D3",
    "219, visa and Step 1 untold",
    { profile: { step1: unknown, visa: unknown, step2ck: score(219) } },
    "open: step1, visa",
  ],
  ["E1", "an anesthesiologist's letter on its way", { letters: [{ status: "agreed" }] }, "holds"],
  ["E1", "an anesthesiologist's letter uploaded", { letters: [{ status: "uploaded" }] }, "does not"],
  ["E1", "a pain physician's letter", { letters: [{ specialty: "pain-medicine" }] }, "holds"],
  ["E1", "a writer of untold specialty", { letters: [{ specialty: null }] }, "open: letters"],
  ["E1", "letters untold", { letters: "untold" }, "open: letters"],
  ["E2", "a letter from elsewhere", { letters: [{ country: "IN" }] }, "holds"],
  ["E2", "a letter from the United States", { letters: [US] }, "does not"],
  ["E2", "a writer of untold country", { letters: [{ country: null }] }, "open: letters"],
  [
    "E3",
    "an ICU physician in the United States who supervised",
    { letters: [{ specialty: "critical-care" }] },
    "holds",
  ],
  ["E3", "the same without supervision", { letters: [{ supervisedDirectly: false }] }, "does not"],
  ["E3", "supervision untold", { letters: [{ supervisedDirectly: null }] }, "open: letters"],
  ["E8", "lower with one such letter", { profile: { step2ck: score(229) }, letters: [US] }, "holds"],
  ["E8", "lower with two", { profile: { step2ck: score(229) }, letters: [US, US] }, "does not"],
  [
    "E8",
    "lower with one and one of untold country",
    { profile: { step2ck: score(229) }, letters: [US, { country: null }] },
    "open: letters",
  ],
  ["E8", "middle with none", { profile: { step2ck: score(230) } }, "does not"],
  ["E8", "none, Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["E9", "half a month", { profile: { usMonths: known(0.5) } }, "holds"],
  ["E9", "one month", { profile: { usMonths: known(1) } }, "does not"],
  ["E9", "US experience untold", { profile: { usMonths: unknown } }, "open: usMonths"],
  ["E9", "no exposure, but such a letter", { profile: { usMonths: known(0) }, letters: [US] }, "does not"],
  ["E9", "strong without exposure", { profile: { usMonths: known(0), step2ck: score(245) } }, "does not"],
  ["G4", "an empty list", {}, "holds"],
  ["G5", "a program that sponsors no visa", { planned: 3, closed: 1 }, "holds"],
  ["G5", "only programs that sponsor", { planned: 3 }, "does not"],
  [
    "G5",
    "the same with the visa need untold",
    { planned: 3, closed: 1, profile: { visa: unknown } },
    "open: visa",
  ],
  ["G5", "the same off the list", { planned: 0, closed: 1 }, "does not"],
  ["G6", "80 programs in reach for the middle tier", { listed: 100, closed: 20 }, "does not"],
  ["G6", "79 in reach", { listed: 100, closed: 21 }, "holds"],
  [
    "G6",
    "79 in reach if a visa is needed",
    { listed: 100, closed: 21, profile: { visa: unknown } },
    "open: visa",
  ],
  [
    "G6",
    "80 in reach, lower if Step 1 was failed: enough for the middle tier",
    { listed: 80, profile: { step1: unknown } },
    "open: step1",
  ],
  [
    "G6",
    "90 in reach, lower if Step 1 was failed",
    { listed: 90, profile: { step1: unknown } },
    "open: step1",
  ],
  ["G6", "no tier, no range", { listed: 1, profile: { step2ck: known([]) } }, "does not"],
  ["G6", "no list of programs at hand", { listed: 0 }, "does not"],
])("%s: %s", (id, _name, given, expected) => {
  expect(ask(id, given)).toBe(expected);
});

test.each<readonly [RuleId, string, Partial<Profile>, string]>([
  ["E1", "middle", {}, "blocking"],
  ["E1", "lower", { step2ck: score(229) }, "blocking"],
  ["E1", "strong", { step2ck: score(245) }, "gap"],
  ["E1", "unscored", { step2ck: known([]) }, "gap"],
  ["E1", "strong or lower", { step1: unknown, step2ck: score(245) }, "gap"],
  ["E1", "middle or lower", { step1: unknown }, "blocking"],
  ["E2", "no failure", {}, "gap"],
  ["E2", "a failure", { step1: AFTER_FAILURE }, "blocking"],
  ["E2", "a failure perhaps", { step1: unknown }, "gap"],
])("%s weighs, in the case of %s, as it should", (id, _name, profile, expected) => {
  const { severity } = getRule(id);
  const context = {
    asOf: AS_OF,
    calendar: CALENDAR,
    parameters: resolveParameters(SEASON),
    catalogue: compileCatalogue([]),
  };
  const reading = readApplicant(anApplicant({ profile }), context);
  expect(typeof severity === "string" ? severity : severity(reading)).toBe(expected);
});
