import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import {
  anApplicant,
  anAttempt,
  anExperience,
  anInterest,
  aProject,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { askRule, type RuleCase } from "../testing/ask-rule.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { readApplicant } from "./read-applicant.ts";
import type { RuleId } from "./rule-ids.ts";
import { getRule } from "./rules.ts";
import { compileCatalogue } from "./screens/catalogue.ts";

const score = (points: number) => known([anAttempt({ score: points })]);
const AFTER_FAILURE = known([STEP1_FAILURE, STEP1_PASS]);
const US = { country: "US" };
const NO_VISA = { visa: known({ needed: false } as const) };
const NO_SCORE = { step2ck: known([]) };
const OF_TEACHER = { specialty: "other-clinical", relation: "teacher" } as const;
const OF_SUPERVISOR = { specialty: "other-clinical", relation: "clinical-supervisor" } as const;

test.each<readonly [RuleId, string, RuleCase, string]>([
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
  [
    "E4",
    "a writer not asked, middle",
    { letters: [{ askedWhetherStrong: false, status: "asked" }] },
    "holds",
  ],
  ["E4", "every writer asked", { letters: [{}] }, "does not"],
  [
    "E4",
    "a writer not asked, strong",
    { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: { step2ck: score(245) } },
    "does not",
  ],
  [
    "E4",
    "a writer not asked, no tier",
    { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: NO_SCORE },
    "does not",
  ],
  [
    "E4",
    "a writer not asked, middle or lower",
    { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: { step1: unknown } },
    "holds",
  ],
  [
    "E4",
    "a writer not asked, strong or lower",
    {
      letters: [{ askedWhetherStrong: false, status: "asked" }],
      profile: { step1: unknown, step2ck: score(245) },
    },
    "open: step1",
  ],
  [
    "E4",
    "a writer not asked who declined",
    { letters: [{ askedWhetherStrong: false, status: "declined" }] },
    "does not",
  ],
  [
    "E4",
    "not told whether asked",
    { letters: [{ askedWhetherStrong: null, status: "asked" }] },
    "open: letters",
  ],
  [
    "E4",
    "a writer not asked whose letter is in",
    { letters: [{ askedWhetherStrong: false, status: "uploaded" }] },
    "does not",
  ],
  ["E4", "letters untold", { letters: "untold" }, "open: letters"],
  ["E5", "a writer who did not supervise", { letters: [{ supervisedDirectly: false }] }, "holds"],
  ["E5", "one who did", { letters: [{}] }, "does not"],
  ["E5", "supervision untold", { letters: [{ supervisedDirectly: null }] }, "open: letters"],
  ["E5", "letters untold", { letters: "untold" }, "open: letters"],
  ["E5", "no letter", { letters: [] }, "does not"],
  ["E6", "an anesthesiologist and one supervisor", { letters: [{}, OF_SUPERVISOR] }, "holds"],
  ["E6", "an anesthesiologist and two", { letters: [{}, OF_SUPERVISOR, OF_SUPERVISOR] }, "does not"],
  ["E6", "an anesthesiologist, one and a teacher", { letters: [{}, OF_SUPERVISOR, OF_TEACHER] }, "holds"],
  ["E6", "two supervisors, no anesthesiologist", { letters: [OF_SUPERVISOR, OF_SUPERVISOR] }, "does not"],
  [
    "E6",
    "an anesthesiologist, one and a writer of untold relation",
    { letters: [{}, OF_SUPERVISOR, { ...OF_TEACHER, relation: null }] },
    "open: letters",
  ],
  [
    "E6",
    "the same, and another supervisor: settled",
    { letters: [{}, OF_SUPERVISOR, OF_SUPERVISOR, { ...OF_TEACHER, relation: null }] },
    "does not",
  ],
  ["E6", "letters untold", { letters: "untold" }, "open: letters"],
  ["E7", "a letter uploaded", { letters: [{ status: "uploaded" }] }, "holds"],
  ["E7", "a letter planned", { letters: [{ status: "identified" }] }, "holds"],
  ["E7", "every letter assigned", { letters: [{}] }, "does not"],
  ["E7", "a letter declined", { letters: [{ status: "declined" }] }, "does not"],
  ["E7", "letters untold", { letters: "untold" }, "open: letters"],
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
  ["F1", "half a US month", { profile: { usMonths: known(0.5) } }, "holds"],
  ["F1", "one US month", { profile: { usMonths: known(1) } }, "does not"],
  ["F1", "strong without exposure", { profile: { usMonths: known(0), step2ck: score(245) } }, "does not"],
  ["F1", "lower without exposure", { profile: { usMonths: known(0), step2ck: score(229) } }, "does not"],
  ["F1", "US experience untold", { profile: { usMonths: unknown } }, "open: usMonths"],
  ["F1", "Step 2 CK untold", { profile: { usMonths: known(0), step2ck: unknown } }, "open: step2ck"],
  [
    "F2",
    "an entry of blanks alone",
    { profile: { experiences: known([anExperience({ tasks: " \n " })]) } },
    "holds",
  ],
  ["F2", "every entry with its tasks", {}, "does not"],
  ["F2", "no entry", { profile: { experiences: known([]) } }, "does not"],
  ["F2", "entries untold", { profile: { experiences: unknown } }, "open: experiences"],
  [
    "F3",
    "quality improvement of half a month",
    { profile: { research: known([aProject({ months: 0.5 })]) } },
    "holds",
  ],
  [
    "F3",
    "research of three months",
    { profile: { research: known([aProject({ kind: "research", months: 3 })]) } },
    "holds",
  ],
  [
    "F3",
    "research of two and a half",
    { profile: { research: known([aProject({ kind: "research", months: 2.5 })]) } },
    "does not",
  ],
  [
    "F3",
    "quality improvement elsewhere",
    { profile: { research: known([aProject({ concernsAnesthesia: false })]) } },
    "does not",
  ],
  ["F3", "teaching", { profile: { research: known([aProject({ kind: "teaching" })]) } }, "does not"],
  ["F3", "research untold", { profile: { research: unknown } }, "open: research"],
  ["F4", "middle with none", { profile: { research: known([]) } }, "holds"],
  ["F4", "teaching alone", { profile: { research: known([aProject({ kind: "teaching" })]) } }, "holds"],
  [
    "F4",
    "research on another subject",
    { profile: { research: known([aProject({ kind: "research", concernsAnesthesia: false })]) } },
    "does not",
  ],
  ["F4", "strong with none", { profile: { research: known([]), step2ck: score(245) } }, "does not"],
  ["F4", "lower with none", { profile: { research: known([]), step2ck: score(229) } }, "holds"],
  ["F4", "research untold", { profile: { research: unknown } }, "open: research"],
  [
    "F4",
    "none, strong or lower",
    { profile: { research: known([]), step1: unknown, step2ck: score(245) } },
    "open: step1",
  ],
  ["F5", "two US letters", { letters: [US, US] }, "holds"],
  ["F5", "one US letter", { letters: [US] }, "does not"],
  ["F5", "the same, strong", { letters: [US, US], profile: { step2ck: score(245) } }, "does not"],
  ["F5", "the same, lower", { letters: [US, US], profile: { step2ck: score(229) } }, "does not"],
  ["F5", "without research", { letters: [US, US], profile: { research: known([]) } }, "does not"],
  [
    "F5",
    "with emergency alone",
    {
      letters: [US, US],
      profile: { experiences: known([anExperience({ setting: "emergency" })]) },
    },
    "does not",
  ],
  [
    "F5",
    "with an entry that names no task",
    { letters: [US, US], profile: { experiences: known([anExperience({ tasks: "" })]) } },
    "does not",
  ],
  ["F5", "experience untold", { letters: [US, US], profile: { experiences: unknown } }, "open: experiences"],
  ["F5", "research untold", { letters: [US, US], profile: { research: unknown } }, "open: research"],
  ["F5", "letters untold", { letters: "untold" }, "open: letters"],
  ["F5", "Step 1 untold", { letters: [US, US], profile: { step1: unknown } }, "open: step1"],
  ["F6", "a reviewed statement", { profile: { statement: known("reviewed") } }, "holds"],
  ["F6", "a final one", { profile: { statement: known("final") } }, "does not"],
  ["F6", "untold", { profile: { statement: unknown } }, "open: statement"],
  ["F7", "a failed Step 1", { profile: { step1: AFTER_FAILURE } }, "holds"],
  ["F7", "no failure", {}, "does not"],
  ["F7", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["F7", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["F8", "229 with a visa need", { profile: { step2ck: score(229) } }, "holds"],
  ["F8", "229 without, near submission", { profile: { ...NO_VISA, step2ck: score(229) } }, "does not"],
  ["F8", "230", { profile: { step2ck: score(230) } }, "does not"],
  [
    "F8",
    "a failure with 240, near submission",
    { profile: { step1: AFTER_FAILURE, step2ck: score(240) } },
    "does not",
  ],
  [
    "F8",
    "a failure with 240, a season ahead",
    { profile: { step1: AFTER_FAILURE, step2ck: score(240) }, season: SEASON + 1 },
    "holds",
  ],
  ["F8", "229, visa untold", { profile: { visa: unknown, step2ck: score(229) } }, "open: visa"],
  [
    "F8",
    "240, Step 1 untold, a season ahead",
    { profile: { step1: unknown, step2ck: score(240) }, season: SEASON + 1 },
    "open: step1",
  ],
  ["F9", "one entry", {}, "holds"],
  ["F9", "no entry", { profile: { experiences: known([]) } }, "does not"],
  ["F9", "entries untold", { profile: { experiences: unknown } }, "open: experiences"],
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
  ["G10", "a planned program without an entry", { planned: 1 }, "holds"],
  ["G10", "one of two with an entry", { planned: 2, profile: { interest: known([anInterest()]) } }, "holds"],
  [
    "G10",
    "every planned program with an entry",
    { planned: 1, profile: { interest: known([anInterest()]) } },
    "does not",
  ],
  ["G10", "programs only considered", { planned: 1, status: "considering" }, "does not"],
  ["G10", "a log that nobody has begun", { planned: 1, profile: { interest: unknown } }, "holds"],
  ["G10", "the same without a program", { profile: { interest: unknown } }, "does not"],
  ["G12", "a list and a tier", { planned: 3 }, "holds"],
  ["G12", "no program planned", {}, "does not"],
  ["G12", "programs only considered", { planned: 3, status: "considering" }, "does not"],
  ["G12", "no tier", { planned: 3, profile: NO_SCORE }, "does not"],
  ["G12", "no tier perhaps", { planned: 3, profile: { step2ck: unknown } }, "open: step2ck"],
  ["G13", "a planned program out of reach", { planned: 3, closed: 1 }, "holds"],
  ["G13", "the same already applied to", { planned: 3, closed: 1, status: "submitted" }, "does not"],
  ["G13", "every program in reach", { planned: 3 }, "does not"],
  ["G13", "visa untold", { planned: 3, closed: 1, profile: { visa: unknown } }, "open: visa"],
])("%s: %s", (id, _name, given, expected) => {
  expect(askRule(id, given)).toBe(expected);
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
  ["F6", "a statement not begun", { statement: known("none") }, "gap"],
  ["F6", "a draft", { statement: known("draft") }, "advice"],
])("%s weighs, in the case of %s, as it should", (id, _name, profile, expected) => {
  const { severity } = getRule(id);
  const context = {
    asOf: AS_OF,
    calendar: getSeason(SEASON),
    parameters: resolveParameters(SEASON),
    catalogue: compileCatalogue([]),
  };
  const reading = readApplicant(anApplicant({ profile }), context);
  expect(typeof severity === "string" ? severity : severity(reading)).toBe(expected);
});
