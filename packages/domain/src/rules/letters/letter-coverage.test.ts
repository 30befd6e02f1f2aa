import { expect, test } from "vitest";
import type { Letter } from "../../applicant/letter.ts";
import { known, unknown } from "../../kernel/told.ts";
import { aLetter } from "../../testing/applicants.ts";
import { listCoverage } from "./letter-coverage.ts";

function inWords(...letters: readonly Partial<Letter>[]): string {
  return listCoverage(known(letters.map((letter) => aLetter(letter))))
    .map((each) => (each.state === "covered" ? each.status : each.state))
    .join(", ");
}

const OTHER: Partial<Letter> = { relation: "teacher", supervisedDirectly: false };

test.each<[string, readonly Partial<Letter>[], string]>([
  ["no letter covers nothing", [], "gap, gap, gap"],
  ["a US anesthesiologist who supervised covers all three", [{}], "agreed, not-needed, agreed"],
  ["the furthest letter of a kind counts", [{}, { status: "uploaded" }], "uploaded, not-needed, uploaded"],
  ["an ICU physician covers the ICU", [{ ...OTHER, specialty: "critical-care" }], "gap, agreed, gap"],
  ["a declined letter covers nothing", [{ status: "declined" }], "gap, gap, gap"],
  ["an untold country is no gap", [{ ...OTHER, country: null }], "unknown, gap, gap"],
  ["an untold specialty leaves both kinds open", [{ ...OTHER, specialty: null }], "unknown, unknown, gap"],
  [
    "a sure letter counts beside an untold one",
    [{ country: null, status: "uploaded" }, {}],
    "agreed, not-needed, uploaded",
  ],
  [
    "a teacher who supervised counts as supervisor",
    [{ ...OTHER, country: "IN", supervisedDirectly: true }],
    "gap, gap, agreed",
  ],
])("%s", (_name, letters, words) => {
  expect(inWords(...letters)).toBe(words);
});

test("letters that are not told cover nothing and leave no gap", () => {
  expect(listCoverage(unknown).map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown"]);
});
