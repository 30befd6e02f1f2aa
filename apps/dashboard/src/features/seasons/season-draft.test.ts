import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Claim, notChecked } from "@induction/domain/program/fact";
import { SEASON_FIELDS, type SeasonField, type SeasonFields } from "@induction/domain/season/season-facts";
import { expect, test } from "vitest";
import { listConflictParts } from "../../shell/facts/conflict-parts.ts";
import { type FactDraft, readDraft, toFactDraft } from "../../shell/facts/fact-draft.ts";
import { toSeasonSubject } from "./season-subject.ts";
import type { SeasonDraft } from "./season-value-draft.ts";

const today = toCalendarDate("2026-08-15");
const claim: Claim = {
  source: "NRMP calendar",
  kind: "nrmp",
  link: "https://www.nrmp.org/calendar",
  year: 2027,
  retrievedOn: toCalendarDate("2026-08-10"),
  verifiedOn: null,
  verifiedBy: null,
  validFrom: null,
  validTo: null,
  note: null,
};
const { verifiedOn: _on, verifiedBy: _by, ...claimEdit } = claim;

/** A value of each shape. */
const RICH: Partial<SeasonFields> = {
  erasFees: [
    { from: 1, to: 30, usd: 11, per: "application" },
    { from: 31, to: null, usd: 30, per: "application" },
  ],
  signals: { gold: 5, silver: 10, hasStatement: null },
  step2ckPassingLine: { from: toCalendarDate("2025-07-01"), score: 218 },
  scoreRelease: { weeksLeast: 2, weeksMost: 4, weekday: "Wednesday" },
  attemptLimit: { attempts: 4, countsIncomplete: true },
  retakes: { statement: "At most three in twelve months." },
  interviews: { statement: "October to January." },
};

function aValueOf(field: SeasonField): unknown {
  const rich = RICH[field];
  if (rich !== undefined) return rich;
  const { blank } = toSeasonSubject(field);
  if (blank.form === "day") return { on: "2026-09-02", timeEastern: "09:00" };
  return blank.form === "statement" ? { statement: "As the page says." } : 7;
}

function draftOf(field: SeasonField, value: unknown): FactDraft<SeasonDraft> {
  return toFactDraft(toSeasonSubject(field), { state: "known", value, claim }, { version: 3, today });
}

function problemsOf(field: SeasonField, value: SeasonDraft): readonly string[] {
  const draft = draftOf(field, aValueOf(field));
  const [first] = draft.claims;
  const read = readDraft(toSeasonSubject(field), { ...draft, claims: [{ ...first, value }] }, today);
  return read.isComplete ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

test.each(SEASON_FIELDS)("%s goes through its form and comes out as it was", (field) => {
  const value = aValueOf(field);
  expect(readDraft(toSeasonSubject(field), draftOf(field, value), today)).toEqual({
    isComplete: true,
    edit: { state: "known", value, claim: claimEdit },
  });
});

test("a date without a time goes through, and nothing is made of it", () => {
  const value = { on: "2026-06-24", timeEastern: null };
  const read = readDraft(
    toSeasonSubject("ecfmg-tokens-for-imgs"),
    draftOf("ecfmg-tokens-for-imgs", value),
    today,
  );
  expect(read).toMatchObject({ isComplete: true, edit: { value } });
});

test("a fact of which nothing is told begins empty", () => {
  const draft = toFactDraft(toSeasonSubject("match-day"), notChecked, { version: 0, today });
  expect(draft.claims[0].value).toEqual({ form: "day", on: "", time: "" });
});

test.each<[string, SeasonField, SeasonDraft, readonly string[]]>([
  [
    "a time that is none",
    "match-day",
    { form: "day", on: "2027-03-19", time: "noon" },
    ["value.timeEastern: Enter the Eastern time as hour and minute, for example 09:00 or 21:00."],
  ],
  [
    "a day that is missing",
    "match-day",
    { form: "day", on: "", time: "" },
    ["value.on: Enter the date as year-month-day, for example 2026-09-23."],
  ],
  [
    "a range that does not follow the one before",
    "erasFees",
    {
      form: "tiers",
      tiers: [
        { key: 0, from: "1", to: "30", usd: "11", per: "application" },
        { key: 1, from: "32", to: "", usd: "30", per: "application" },
      ],
    },
    ["value.1.from: This tier must begin with application 31, right after the one before."],
  ],
  [
    "cents",
    "nrmpLateFee",
    { form: "usd", number: "49.99" },
    ["value: Enter the amount in whole dollars from 0 to 20000."],
  ],
  [
    "what nobody chose about statements",
    "signals",
    { form: "signals", gold: "5", silver: "10", hasStatement: null },
    ["value.hasStatement: Choose whether a statement goes with each signal."],
  ],
])("%s is said at its place", (_, field, value, problems) => {
  expect(problemsOf(field, value)).toEqual(problems);
});

test("two edits of one date differ by what they tell, in words", () => {
  const [mine, theirs] = ["2027-03-19", "2027-03-26"].map((on) =>
    draftOf("match-day", { on, timeEastern: null }),
  );
  if (mine === undefined || theirs === undefined) throw new Error("there are two");
  expect(listConflictParts(toSeasonSubject("match-day"), mine, theirs)).toEqual([
    { key: "told", label: "What is told", mine: "Fri 19 Mar 2027", theirs: "Fri 26 Mar 2027" },
  ]);
});
