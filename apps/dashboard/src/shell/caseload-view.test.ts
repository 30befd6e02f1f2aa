import { expect, test } from "vitest";
import type { CaseloadCounts } from "./answers.ts";
import { findView, STANDARD_VIEWS } from "./caseload-view.ts";

const counts: CaseloadCounts = {
  total: 96,
  hidden: 4,
  unassigned: 3,
  byTier: { strong: 1, middle: 2, lower: 3, unscored: 4, provisional: 5 },
  byPosture: {
    broad: 1,
    "rebound-wide": 0,
    "very-broad": 2,
    "extremely-broad": 3,
    "delay-first": 0,
    "not-yet": 4,
    provisional: 5,
  },
  untold: { visa: 6, failure: 7, letters: 8 },
  overdue: 2,
  dueWithin7Days: 5,
  dueWithin30Days: 20,
  belowBreadth: 11,
  withoutUsLetter: 12,
  needsVisa: 36,
};

test.each<[string, number]>([
  ["all", 96],
  ["overdue", 2],
  ["due-7", 7],
  ["due-30", 22],
  ["no-us-letter", 12],
  ["below-breadth", 11],
  ["visa", 36],
  ["unassigned", 3],
])("the tab of %s counts those whom its list shows, overdue ones included: %d", (id, count) => {
  expect(findView(id).count(counts)).toBe(count);
});

test("each view has an id of its own", () => {
  expect(new Set(STANDARD_VIEWS.map(({ id }) => id)).size).toBe(STANDARD_VIEWS.length);
});
