import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { tellUsualPerson } from "./case-words.ts";
import { contextFor } from "./context.ts";
import { toKeptAnswer } from "./kept/keep-answer.ts";
import { keptAnswerSchema } from "./kept/kept-answer.schema.ts";
import { type OwnNumber, pickRangeNumbers } from "./number-used.ts";
import { isReachDecisive } from "./program-change.ts";

test("the person of a case is told by each fact that the rule reads, with its name and what is told of it", () => {
  const told = tellUsualPerson("A5");
  expect(told.length).toBeGreaterThan(0);
  for (const fact of told) {
    expect(fact).toEqual({
      label: expect.stringMatching(/\S/),
      text: expect.stringMatching(/\S/),
      isKnown: true,
    });
  }
});

const applicant = anApplicant({ plan: [] });
const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
const KEPT = toKeptAnswer(applicant, { context, data: 1, findProgramName: () => null });

test("a list on which nothing stands is kept in words", () => {
  expect(KEPT.list).toBe("no program planned yet");
});

test("a kept answer whose day is none is refused by its name, and so is a missing fact without one", () => {
  expect(keptAnswerSchema.safeParse({ ...KEPT, asOf: "2026-02-30" }).error?.issues[0]?.message).toContain(
    "the day",
  );
  const [reason] = KEPT.reasons;
  const without = { ...KEPT, reasons: [{ ...reason, missing: [{ key: "visa" }] }] };
  expect(keptAnswerSchema.safeParse(without).success).toBe(false);
});

test("of an organization's own numbers those are named of which a range is made, and no other range's", () => {
  const own = (id: OwnNumber["id"], text: string): OwnNumber => ({
    id,
    title: id,
    text,
    standard: "",
    reason: "",
  });
  const numbers = [
    own("middleBreadthLeast", "80 programs"),
    own("middleBreadthMost", "120 programs"),
    own("lowerBreadthLeast", "140 programs"),
    own("lowerBreadthMost", "no limit"),
  ];
  const named = (range: Parameters<typeof pickRangeNumbers>[1]) =>
    pickRangeNumbers(numbers, range).map(({ id }) => id);
  expect(named({ least: 80, most: 120 })).toEqual(["middleBreadthLeast", "middleBreadthMost"]);
  expect(named({ least: 140, most: null })).toEqual(["lowerBreadthLeast", "lowerBreadthMost"]);
  expect(named(null)).toEqual([]);
});

test("a finding that was open and now holds is another answer, though as many are told", () => {
  const [yes, no] = [stated({ answer: "yes" } as const), stated({ answer: "no" } as const)];
  const limit = stated({ years: 5, requirement: "required" } as const);
  const listed = (visaH1b: typeof yes | typeof no) => ({
    asOf: AS_OF,
    catalogue: compileCatalogue(
      Array.from({ length: 80 }, (_, place) =>
        aProgram({
          id: `program-${place}`,
          facts: place === 0 ? { visaH1b, graduationLimit: limit } : { visaH1b: yes },
        }),
      ),
    ),
  });
  const { profile } = anApplicant({
    profile: { visa: known({ needed: true, accepts: ["h1b"] }), graduation: unknown },
  });
  expect(isReachDecisive(profile, { before: listed(yes), after: listed(no) })).toBe(true);
  expect(isReachDecisive(profile, { before: listed(yes), after: listed(yes) })).toBe(false);
});
