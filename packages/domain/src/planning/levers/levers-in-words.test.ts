import { expect, test } from "vitest";
import type { Applicant } from "../../applicant/profile.ts";
import { contextFor } from "../../assessment/context.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../../kernel/calendar-date.ts";
import { known, unknown } from "../../kernel/told.ts";
import { compileCatalogue } from "../../rules/screens/catalogue.ts";
import {
  aLetter,
  aNewcomer,
  anApplicant,
  anAttempt,
  anExperience,
  aPlan,
  aPracticeTest,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../../testing/applicants.ts";
import { aProgram, stated } from "../../testing/programs.ts";
import { failed, passed } from "../../testing/refusals.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { costInWords, moveCostInWords, timeInWords } from "./change-words.ts";
import { type AnswerChanges, findChanges } from "./find-changes.ts";
import type { LeverSet } from "./lever-set.ts";
import { LEVERS, listOpenLevers } from "./levers.ts";

const no = stated({ answer: "no" } as const);
const CATALOGUE = compileCatalogue([
  ...Array.from({ length: 12 }, (_, index) => aProgram({ id: `program-${index + 1}` })),
  aProgram({ id: "program-13", facts: { visaJ1: no, visaH1b: no } }),
]);

const practiced = (...scores: readonly number[]) => ({
  practiceTests: known(
    scores.map((score, index) => aPracticeTest({ score, takenOn: addDays(AS_OF, -7 * (index + 1)) })),
  ),
});

/** People who between them can still move every lever, and some who can move none of one kind. */
const PEOPLE: Readonly<Record<string, { readonly applicant: Applicant; readonly asOf: CalendarDate }>> = {
  "A graduate with 238 and a J-1 need, in August": { applicant: anApplicant(), asOf: AS_OF },
  "Nothing in the file, 245 after a failed Step 1, in February": {
    applicant: anApplicant({
      profile: {
        step1: known([STEP1_FAILURE, STEP1_PASS]),
        step2ck: known([anAttempt({ score: 245 })]),
        visa: known({ needed: false }),
        english: known("improving"),
        usMonths: known(0),
        experiences: known([]),
        research: known([]),
        statement: known("none"),
        hasNoLetters: known(true),
      },
      letters: known([]),
      plan: [],
    }),
    asOf: toCalendarDate("2026-02-01"),
  },
  "Before Step 2 CK, with practice below the goal and letters on their way": {
    applicant: anApplicant({
      profile: {
        step2ck: known([failed("2025-06-02", 210)]),
        ...practiced(236, 231),
        experiences: known([anExperience({ tasks: "" })]),
        usMonths: known(1),
      },
      letters: known([
        aLetter({ askedWhetherStrong: false, dueOn: null }),
        aLetter({ id: "00000000-0000-4000-8000-000000000002", status: "uploaded" }),
        aLetter({
          id: "00000000-0000-4000-8000-000000000003",
          specialty: "other-clinical",
          supervisedDirectly: false,
        }),
      ]),
      plan: aPlan(13),
    }),
    asOf: toCalendarDate("2026-03-10"),
  },
  "Before Step 1, in winter": {
    applicant: anApplicant({
      profile: { step1: known([]), step2ck: known([]), practiceTests: unknown, goal: known(252) },
    }),
    asOf: toCalendarDate("2026-01-10"),
  },
  "219 with a visa need, after programs began to review": {
    applicant: anApplicant({
      profile: { season: known(2027), step2ck: known([passed("2026-01-10", 219)]) },
    }),
    asOf: toCalendarDate("2026-10-05"),
  },
  "Four attempts at Step 2 CK used": {
    applicant: anApplicant({
      profile: {
        step2ck: known(["2024-01-02", "2024-06-02", "2025-01-02", "2025-06-02"].map((day) => failed(day))),
      },
    }),
    asOf: AS_OF,
  },
  "Somebody who has told nothing": { applicant: aNewcomer(), asOf: AS_OF },
};

const writeSet = (set: LeverSet): string =>
  `${set.levers.map(({ title, rules }) => `${title} [${rules.join(" ")}]`).join(" + ")}: ${timeInWords(set)}, ${costInWords(set)}, in time ${set.isInTime}, this season ${set.isThisSeason}`;

function writeAnswer<T>(
  name: string,
  { now, changes, nothingThisSeason }: AnswerChanges<T>,
): readonly string[] {
  return [
    `${name}: ${JSON.stringify(now)}`,
    ...changes.flatMap(({ to, sets }) => [
      `  ${JSON.stringify(to)}`,
      ...sets.map((set) => `    ${writeSet(set)}`),
    ]),
    ...nothingThisSeason.map(({ id, words, rule }) => `  ${id} (${rule ?? "no rule"}): ${words}`),
  ];
}

function write({ applicant, asOf }: (typeof PEOPLE)[string]): readonly string[] {
  const context = contextFor(applicant, { asOf, catalogue: CATALOGUE });
  const { tier, posture, decision, readiness, strength, closing, untold } = findChanges(applicant, context);
  return [
    ...listOpenLevers(applicant, context).flatMap(({ lever, of, moves }) => [
      `${lever.id}${of === "" ? "" : ` of ${of}`}`,
      ...moves.map(({ title, time, cost, note }) =>
        `  ${title}: ${time.months ?? "untold"} months by ${time.readyOn ?? "no day"}, by ${time.parameters.join(" ") || "no number"}. ${moveCostInWords(cost)} ${note ?? ""}`.trimEnd(),
      ),
    ]),
    ...writeAnswer("Tier", tier),
    ...writeAnswer("Posture", posture),
    ...writeAnswer("Decision", decision),
    ...writeAnswer("Readiness", readiness),
    "Strength",
    ...strength.ways.flatMap(({ set, brings, thenAsked }) => [
      `  ${writeSet(set)}`,
      ...brings.map(({ rule, words, from, to }) => `    ${rule} ${words}: ${from} to ${to}`),
      ...thenAsked.map(({ rule, words }) => `    then asked: ${rule} ${words}`),
    ]),
    ...strength.nothingThisSeason.map(({ id, words }) => `  ${id}: ${words}`),
    ...closing.map(({ lever, closes }) =>
      `closes ${closes.join(" ")}: ${lever.title}. ${lever.note ?? ""}`.trimEnd(),
    ),
    ...untold.map(({ fact, mayChange }) => `untold ${fact}: ${mayChange.join(", ") || "nothing"}`),
  ];
}

test("what may still change for seven people reads as it is kept, with what each lever takes", async () => {
  const pages = Object.entries(PEOPLE).map(([name, person]) => `${name}\n\n${write(person).join("\n")}\n`);
  await expect(pages.join("\n\n")).toMatchFileSnapshot("levers.golden.txt");
});

test("every lever stands with its facts and the rules that name it", async () => {
  const lines = LEVERS.map(
    ({ id, title, facts, rules }) =>
      `${id}: ${title}\n  facts ${facts.join(", ")}\n  rules ${rules.join(", ")}`,
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("lever-list.golden.txt");
});
