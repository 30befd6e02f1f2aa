import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Changes } from "@induction/domain/planning/levers/find-changes";
import type { LeverSet } from "@induction/domain/planning/levers/lever-set";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChangesPanels } from "./changes-panels.tsx";

const SIT: LeverSet = {
  levers: [
    {
      ...{ lever: "sit-step-2-ck", title: "Step 2 CK, if the score reaches 245", facts: ["step2ck"] },
      ...{ rules: ["A5"], months: 1, countedWith: [], note: "Never promised.", isInTime: true },
      cost: { state: "known", usd: 930, season: 2027, isEarlierPrice: false, sources: ["usa-pathway-2027"] },
    },
  ],
  ...{ months: 1, isTimeKnown: true, usd: 930, isCostKnown: true, isInTime: true },
};
const QI: LeverSet = {
  levers: [
    {
      ...{ lever: "quality-improvement", title: "A small project", facts: ["research"], rules: ["F3"] },
      ...{ months: null, countedWith: [], cost: { state: "not-published" }, note: null, isInTime: "unknown" },
    },
  ],
  ...{ months: 0, isTimeKnown: false, usd: 0, isCostKnown: false, isInTime: "unknown" },
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
