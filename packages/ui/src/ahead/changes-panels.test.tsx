import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Changes } from "@induction/domain/planning/levers/find-changes";
import type { LeverSet } from "@induction/domain/planning/levers/lever-set";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { nothingInWords } from "./answers-that-change.ts";
import { ChangesPanels } from "./changes-panels.tsx";

const SIT: LeverSet = {
  levers: [
    {
      ...{ lever: "sit-step-2-ck", title: "Step 2 CK, if the score reaches 245", facts: ["step2ck"] },
      ...{ rules: ["A5"], months: 1, countedWith: [], note: "Never promised.", isInTime: true },
      ...{ isThisSeason: true, helpsUntil: toCalendarDate("2026-09-23") },
      cost: { state: "known", usd: 930, season: 2027, isEarlierPrice: false, sources: ["usa-pathway-2027"] },
    },
  ],
  ...{ months: 1, isTimeKnown: true, usd: 930, isCostKnown: true, isInTime: true },
  ...{ isThisSeason: true, helpsUntil: toCalendarDate("2026-09-23") },
};
const QI: LeverSet = {
  levers: [
    {
      ...{ lever: "quality-improvement", title: "A small project", facts: ["research"], rules: ["F3"] },
      ...{ months: null, countedWith: [], cost: { state: "not-published" }, note: null, isInTime: "unknown" },
      ...{ isThisSeason: "unknown", helpsUntil: toCalendarDate("2026-09-23") },
    },
  ],
  ...{ months: 0, isTimeKnown: false, usd: 0, isCostKnown: false, isInTime: "unknown" },
  ...{ isThisSeason: "unknown", helpsUntil: toCalendarDate("2026-09-23") },
};
const PASSED = [
  { id: "passed-step-2-ck", words: "A passed Step cannot be taken again.", rule: "A5" },
] as const;
const CHANGES: Changes = {
  ...{ asOf: toCalendarDate("2026-08-15"), season: 2027, reviewOn: toCalendarDate("2026-09-23") },
  tier: { now: { settled: true, value: "middle" }, changes: [], nothingThisSeason: PASSED },
  posture: { now: { settled: true, value: "very-broad" }, changes: [], nothingThisSeason: PASSED },
  decision: { now: { settled: true, value: "apply" }, changes: [], nothingThisSeason: PASSED },
  readiness: { now: "passed", changes: [], nothingThisSeason: PASSED },
  strength: {
    now: { present: [], missing: [], unknown: [] },
    ways: [
      {
        set: QI,
        brings: [{ rule: "F3", words: "Research", from: "not-asked", to: "present" }],
        thenAsked: [{ rule: "E6", words: "The remaining letters" }],
      },
    ],
    nothingThisSeason: [],
  },
  closing: [],
  untold: [],
};

function render(changes: Partial<Changes> = {}): string {
  return renderToStaticMarkup(
    <ChangesPanels changes={{ ...CHANGES, ...changes }} ruleOf={(id) => ({ id, title: `Title of ${id}` })} />,
  );
}

test("answers that nothing changes for the same reason stand together, and a question that is over is not one of them", () => {
  const html = render();
  expect(html).toContain(
    "Nothing this season changes the tier, or how to apply, or the decision to apply or to delay.",
  );
  expect(html.split("A passed Step cannot be taken again.")).toHaveLength(3);
  expect(html).toContain("Step 2 CK is passed");
  expect(html).not.toContain("changes readiness");
});

test("what an answer becomes stands with its set, time, fee with its source, and the rules that name it", () => {
  const tier: Changes["tier"] = {
    now: { settled: false, possible: ["lower", "unscored"], settledBy: ["step1"] },
    changes: [{ to: { settled: true, value: "strong" }, sets: [SIT] }],
    nothingThisSeason: [],
  };
  const html = render({ tier });
  for (const words of [
    "Lower or unscored",
    "Becomes: Strong",
    "Step 2 CK, if the score reaches 245",
    "About 1 month",
    "$930 in fees",
    "In time for season 2027",
    "USA pathway cost and travel data",
    "Title of A5",
  ]) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain("Nothing this season changes the tier");
});

test("a time, a fee and a season that nobody knows are drawn as not known", () => {
  const html = render();
  expect(html).toContain("No source gives a time");
  expect(html).toContain("Fees are not published");
  expect(html).toContain("Whether in time for season 2027 is not known");
  expect(html).toContain("Not there yet");
  expect(html).toContain("Asked for from then on: The remaining letters.");
});

test("where nothing is in time for strength either, the page says so", () => {
  const words = "Programs began to review.";
  const strength = {
    ...CHANGES.strength,
    nothingThisSeason: [{ id: "review-date", words, rule: null } as const],
  };
  const html = render({ strength });
  expect(html).toContain("Nothing this season changes the strength of the file.");
  expect(html).toContain(words);
});

test("where facts are not told, what would change an answer is not known: never that nothing does", () => {
  const notTold = [{ id: "not-told", words: "The attempts are not told.", rule: "A5" }] as const;
  const tier = {
    now: { settled: false, possible: ["middle", "lower"], settledBy: ["step2ck"] },
    changes: [],
    nothingThisSeason: notTold,
  } as const;
  const html = render({ tier, strength: { ...CHANGES.strength, ways: [], nothingThisSeason: notTold } });
  expect(html).toContain("What would change the tier is not known yet.");
  expect(html).toContain("What would change the strength of the file is not known yet.");
  expect(html).not.toContain("Nothing this season changes the tier");
  expect(html).not.toContain("Nothing this season changes the strength");
});

test("what is not told stands apart with what telling it may change", () => {
  const html = render({ untold: [{ fact: "step1", mayChange: ["tier", "strength"] }] });
  expect(html).toContain("What is not told, and may change it");
  expect(html).toContain("Telling it may change the tier and the strength of the file.");
});

test("where telling a fact may change an answer that nothing else changes, the headline says so, in one breath", () => {
  const html = render({ untold: [{ fact: "step1", mayChange: ["tier"] }] });
  expect(html).toContain("Nothing that can be done this season changes the tier. Telling Step 1 may.");
  expect(html).toContain("Nothing this season changes how to apply, or the decision to apply or to delay.");
});

test("of many facts that may change an answer the headline names none, and never lowers the name of an exam", () => {
  expect(nothingInWords(PASSED, "the tier", ["visa", "step2ck"])).toContain(
    "Telling visa need and Step 2 CK may.",
  );
  expect(nothingInWords(PASSED, "the tier", ["visa", "step2ck", "step1", "usMonths"])).toContain(
    "Telling what is not told may.",
  );
});

test("of more than two possible answers the number is told, drawn as not settled, and no chain of or", () => {
  const tier: Changes["tier"] = {
    now: { settled: false, possible: ["strong", "middle", "lower"], settledBy: ["step2ck"] },
    changes: [
      {
        to: { settled: false, possible: ["middle", "lower", "unscored"], settledBy: ["step1"] },
        sets: [SIT],
      },
    ],
    nothingThisSeason: [],
  };
  const html = render({ tier });
  expect(html).toContain("Not settled yet: 3 answers are possible");
  expect(html).toContain("Becomes: Not settled yet: 3 answers are possible (Middle; lower; unscored)");
  expect(html).not.toContain("Strong or middle");
});

test("a letter that comes after programs begin to review is late, and never told to count for a later season", () => {
  const late = { ...SIT, isInTime: false, helpsUntil: toCalendarDate("2026-12-19") } as const;
  const tier: Changes["tier"] = {
    now: { settled: true, value: "middle" },
    changes: [{ to: { settled: true, value: "strong" }, sets: [late] }],
    nothingThisSeason: [],
  };
  const html = render({ tier });
  expect(html).toContain("Late, and still counts for season 2027");
  expect(html).toContain("late, and still read by programs that review later, until 19 December 2026.");
  expect(html).not.toContain("Counts for a later season");
});
