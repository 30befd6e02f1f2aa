import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import type { HiddenRow, OpenRow } from "../answers.ts";
import { listDifferences } from "./row-differences.ts";

const due: CalendarDate = toCalendarDate("2026-12-04");
const open: OpenRow = {
  kind: "open",
  id: "1",
  name: "Amara Okafor",
  email: null,
  advisor: { userId: "9", name: "H. Marsh" },
  consent: "given",
  version: 4,
  changedAt: "2026-11-22T11:30:00.000Z",
  tier: "middle",
  possibleTiers: ["middle"],
  projectedTier: null,
  posture: "very-broad",
  decision: "apply",
  step2ckScore: 235,
  hasFailure: "no",
  needsVisa: "yes",
  letters: { met: 2, needed: 4, usAnesthesiologist: "no" },
  breadth: {
    planned: 84,
    submitted: 0,
    effective: 84,
    unknown: 59,
    confirmed: 25,
    range: { least: 80, most: 120, isOpenAbove: true },
  },
  reasons: ["E1"],
  nextDueOn: due,
  nextDueWhat: "letter",
};
const hidden: HiddenRow = {
  kind: "hidden",
  id: "1",
  name: "Amara Okafor",
  email: null,
  advisor: null,
  consent: "waiting",
};

test.each<[string, OpenRow, readonly string[]]>([
  ["the same row differs in nothing", open, []],
  [
    "a new score is told with the tier it brings",
    { ...open, version: 5, step2ckScore: 249, tier: "strong", possibleTiers: ["strong"] },
    ["tier", "Step 2 CK"],
  ],
  ["a letter", { ...open, version: 5, letters: { ...open.letters, met: 3 } }, ["letters"]],
  [
    "a longer list is not another range",
    { ...open, version: 5, breadth: { ...open.breadth, planned: 85, effective: 85, confirmed: 26 } },
    ["list"],
  ],
  [
    "another range is not another list",
    { ...open, version: 5, breadth: { ...open.breadth, range: null } },
    ["range"],
  ],
  ["a fact that no column shows is still a change", { ...open, version: 5 }, ["facts"]],
  ["another advisor", { ...open, version: 5, advisor: null }, ["advisor"]],
])("%s", (_, after, parts) => {
  expect(listDifferences(open, after)).toEqual(parts);
});

test("a file that opens or closes is told as consent, and nothing of what it held", () => {
  expect([listDifferences(hidden, open), listDifferences(open, hidden)]).toEqual([["consent"], ["consent"]]);
});

test("a withdrawal after waiting is told", () => {
  expect(listDifferences(hidden, { ...hidden, consent: "withdrawn" })).toEqual(["consent"]);
});
