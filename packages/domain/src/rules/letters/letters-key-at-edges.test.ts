import { expect, test } from "vitest";
import type { Letter } from "../../applicant/letter.ts";
import { known } from "../../kernel/told.ts";
import { aLetter } from "../../testing/applicants.ts";
import { readLetters } from "../letter-count.ts";

/** Every letter that comes of giving one more field each of its values. */
function crossed<K extends keyof Letter>(
  letters: readonly Letter[],
  field: K,
  values: readonly Letter[K][],
): readonly Letter[] {
  return values.flatMap((value) => letters.map((letter) => ({ ...letter, [field]: value })));
}

function ofWriters(letters: readonly Letter[]): readonly Letter[] {
  const bySpecialty = crossed(letters, "specialty", [
    "anesthesiology",
    "critical-care",
    "pain-medicine",
    null,
  ]);
  const byCountry = crossed(bySpecialty, "country", ["US", "IN", null]);
  const bySupervision = crossed(byCountry, "supervisedDirectly", [true, false, null]);
  return crossed(bySupervision, "relation", ["clinical-supervisor", "teacher", null]);
}

function ofAsking(letters: readonly Letter[]): readonly Letter[] {
  const byAcquaintance = crossed(letters, "acquaintance", ["well", "little", null]);
  return crossed(byAcquaintance, "askedWhetherStrong", [true, false, null]);
}

/** Every kind of letter that a rule may tell from another. */
const KINDS = ["agreed", "uploaded", "assigned", "declined"] as const satisfies readonly Letter["status"][];
const EVERY_LETTER = ofAsking(ofWriters(KINDS.map((status) => aLetter({ status }))));

/** So many that letters are counted anew, and nothing is remembered; none of them counts. */
const ENDED = Array.from({ length: 8 }, () => aLetter({ status: "declined" }));

function tell(letters: readonly Letter[]): string {
  return JSON.stringify(readLetters(known(letters)).summary);
}

/** Lists whose remembered summary is not theirs. */
function listGivenAnothers(lists: readonly (readonly Letter[])[]): readonly (readonly Letter[])[] {
  return lists.filter((letters) => tell(letters) !== tell([...letters, ...ENDED]));
}

test("of letters that differ in one fact, each is told what counting it anew says", () => {
  expect(EVERY_LETTER).toHaveLength(3888);
  expect(listGivenAnothers(EVERY_LETTER.map((letter) => [letter]))).toEqual([]);
});

test.each<readonly [string, Partial<Letter>]>([
  ["one that leaves nothing open", { status: "assigned" }],
  ["one of which the writer's specialty is not told", { status: "assigned", specialty: null }],
  ["one of which nothing is told", { status: "uploaded", specialty: null, country: null, relation: null }],
  ["one that is on its way", { status: "agreed", askedWhetherStrong: null }],
])("the same beside another letter: %s", (_name, other) => {
  const lists = ofWriters([aLetter({ status: "uploaded" }), aLetter({ status: "asked" })]);
  expect(listGivenAnothers(lists.map((letter) => [aLetter(other), letter]))).toEqual([]);
});

test("of two letters that are in, whatever is open of either, both are told what counting them anew says", () => {
  const writers = ofWriters([aLetter({ status: "assigned" })]);
  const open = writers.filter(
    ({ specialty, country, supervisedDirectly, relation }) =>
      [specialty, country, supervisedDirectly, relation].includes(null) && country !== "IN",
  );
  const pairs = open.flatMap((one, at) => open.slice(at).map((other) => [one, other]));
  expect(listGivenAnothers(pairs)).toEqual([]);
});

test("what letters come to is remembered while others are read", () => {
  const [one, other] = [aLetter({ status: "assigned" }), aLetter({ status: "uploaded" })];
  const first = readLetters(known([one])).summary;
  readLetters(known([other]));
  readLetters(known([one, other]));
  expect(readLetters(known([one])).summary).toBe(first);
});

test("eight letters that are in are not one that is on its way: no digit runs over into the next", () => {
  const kind = { specialty: "pain-medicine", country: "IN", relation: "teacher" } as const;
  readLetters(known([aLetter(kind)]));
  const eight = Array.from({ length: 8 }, () => aLetter({ ...kind, status: "uploaded" }));
  expect(readLetters(known(eight)).summary).toMatchObject({ met: 8, onTheWay: 0 });
});
