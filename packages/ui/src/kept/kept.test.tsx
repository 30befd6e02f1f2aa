import type { AnswerComparison } from "@induction/domain/assessment/kept/compare-answers";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComparisonPanel } from "./comparison-panel.tsx";
import type { ShownAnswer } from "./kept-answer-panels.tsx";
import { KeptAnswerView } from "./kept-answer-view.tsx";
import { KeptList } from "./kept-list.tsx";
import { toKeptReference } from "./kept-reference.ts";
import type { StampedLine } from "./kept-stamp.tsx";

const today = toCalendarDate("2028-03-01");
const asOf = toCalendarDate("2026-08-15");

const kept: StampedLine = {
  ...{ id: "1", keptAt: "2026-08-15T12:00:00Z", kind: "decision", because: "Our talk", asOf },
  keptBy: { name: "Helen Marsh", isYou: false },
  ...{ tier: "Middle", decision: "Apply this season", decided: null, advisorName: null },
  ...{ versions: { guide: "abcdef0123456789", rules: 4, data: 12 }, digest: "f".repeat(64) },
};

const answer: ShownAnswer = {
  ...{ format: 1, asOf, season: 2027, versions: kept.versions, range: null, changesOn: null },
  tier: {
    value: null,
    possible: ["a", "b"],
    words: "Not settled yet: A or b",
    whatSettles: "What settles it.",
  },
  posture: { value: "p", possible: ["p"], words: "Apply broadly", whatSettles: null },
  decision: { value: "d", possible: ["d"], words: "Apply this season", whatSettles: null },
  ...{ postureIfApplyingNow: null, projected: null, letters: "2 of 4 in", list: "12 programs planned" },
  facts: [
    { key: "hat", label: "Hat size", text: "7", isKnown: true },
    { key: "shoe", label: "Shoe size", text: "not told yet", isKnown: false },
  ],
  numbers: [
    {
      ...{ id: "own", title: "Middle band from", text: "240 points", basis: "guide", source: "Guide" },
      ...{ overrideReason: "Our own graduates", standardText: "230 points" },
    },
    {
      id: "std",
      title: "Letters",
      text: "4 letters",
      basis: "house",
      source: "We say",
      ...{ overrideReason: null, standardText: null },
    },
  ],
  programs: [{ id: "x", name: "A program that closed" }],
  reasons: [
    {
      ...{ rule: "Z9", title: "Hats fit", short: "Hat", answer: "unknown", severity: "grave", action: null },
      ...{ summary: "The hat fits.", wouldChange: [], otherReading: null, houseReading: null, cited: [] },
      ...{ facts: ["hat", "gone"], numbers: ["own", "std"] },
      missing: [{ key: "shoe", label: "Shoe size" }],
    },
  ],
};

const NOTHING: AnswerComparison = {
  ...{ results: [], appeared: [], gone: [], changed: [] },
  causes: {
    ...{ facts: [], numbers: [], rules: null, isOtherGuide: false, data: null, season: null, days: null },
  },
};

const text = (html: string) => html.replaceAll(/<[^>]*>/g, "");
const view = (content: Parameters<typeof KeptAnswerView>[0]["content"]) =>
  text(
    renderToStaticMarkup(
      <KeptAnswerView kept={kept} content={content} today={today} toMoment={(at) => at} />,
    ),
  );
const compare = (comparison: Partial<AnswerComparison>) =>
  text(renderToStaticMarkup(<ComparisonPanel comparison={{ ...NOTHING, ...comparison }} today={today} />));

test("a kept answer is marked with its day, its versions, who kept it, why, and that nobody advised", () => {
  const html = view({ state: "whole", answer, comparison: NOTHING });
  for (const words of [
    ...[
      "As it stood on Sat 15 Aug 2026",
      "“Our talk”",
      "Kept by Helen Marsh",
      "when a decision was recorded",
    ],
    ...[
      "Nobody advised then",
      "Rules version 4",
      "record of programs, seasons and organizations’ own numbers version 12",
      "abcdef012345",
    ],
  ]) {
    expect(html).toContain(words);
  }
});

test("a reason of a rule that nobody knows any more is shown in its own words, and what was missing with it", () => {
  const html = view({ state: "whole", answer, comparison: NOTHING });
  expect(html).toContain("Hat grave");
  expect(html).toContain("The hat fits.");
  expect(html).toContain("Was not told: Shoe size");
  expect(html).toContain("A program that closed");
  expect(html).toContain("No range was told");
});

test("what was decided by then stands beside what was recommended, and no decision is no line", () => {
  const text = "season 2027: delay and apply later, decided on 14 August 2026";
  const course = { key: "course", label: "Decision for the season", text, isKnown: true };
  const decided = { ...answer, facts: [course] };
  expect(view({ state: "whole", answer: decided, comparison: NOTHING })).toContain(`Decided${text}`);
  expect(view({ state: "whole", answer, comparison: NOTHING })).not.toContain("Decided");
});

test.each([
  ["damaged", "This answer is damaged", "it does not fit its SHA-256"],
  ["unreadable", "This answer cannot be read", "Nothing of it is lost"],
] as const)("of a %s answer nothing but its mark is shown, and why", (state, title, why) => {
  const html = view({ state });
  for (const words of [title, why, "“Our talk”", "Kept by Helen Marsh"]) expect(html).toContain(words);
  expect(html).not.toContain("What was said");
});

test("the card of a kept reason holds the facts and numbers of its day, and whose a number was", () => {
  const [reason] = answer.reasons;
  if (reason === undefined) throw new Error("There is a reason");
  const { facts, parameters, isHouse } = toKeptReference(reason, answer);
  expect(facts).toEqual([answer.facts[0]]);
  expect(parameters).toMatchObject([
    { label: "Middle band from", own: { standard: "230 points", reason: "Our own graduates" } },
    { label: "Letters", source: "We say", isHouse: true },
  ]);
  expect(isHouse).toBe(true);
});

test("where nothing differs the panel says so, and of time alone that nothing else changed", () => {
  expect(compare({})).toContain("Nothing: the same is said today, for the same reasons.");
  const days = { was: asOf, is: today };
  const aged = compare({ causes: { ...NOTHING.causes, days } });
  expect(aged).toContain("Time has passed since Sat 15 Aug 2026. Nothing else has changed.");
  const both = compare({ causes: { ...NOTHING.causes, days, rules: { was: 4, is: 6 } } });
  expect(both).toContain("Our rules are version 6, they were version 4.");
  expect(both).not.toContain("Nothing else has changed");
});

test("each kind of cause is told in words, and facts that read alike as other details", () => {
  const fact = { key: "research", label: "Research", was: "1 project", is: "1 project", isInDetail: true };
  const html = compare({
    results: [{ label: "If applying now", was: null, is: "Apply broadly" }],
    causes: {
      ...{ facts: [fact], numbers: [{ ...fact, key: "n", label: "Band", is: "2", isInDetail: false }] },
      ...{ rules: null, isOtherGuide: true, data: { was: 3, is: 5 }, season: { was: 2027, is: 2028 } },
      days: null,
    },
  });
  for (const words of [
    ...["Was Nothing was said", "is Apply broadly", "Research: the details are others (1 project)."],
    ...["The guide is another edition.", "version 5, it was version 3", "The season is 2028, it was 2027."],
  ]) {
    expect(html).toContain(words);
  }
});

test("reasons that only read otherwise stand apart from those that weigh otherwise", () => {
  const named = { rule: "E8", title: "Letters", severity: "gap", summary: "Two are missing." };
  const changed = { rule: "E8", isWording: true, was: named, is: { ...named, summary: "One is missing." } };
  expect(compare({ changed: [changed] })).toContain("1 reason says the same in other words or numbers");
  const heavier = { ...changed, isWording: false, is: { ...named, severity: "blocking" } };
  expect(compare({ changed: [heavier] })).toContain("Blocks. Two are missing.");
});

test("a list says which decision came with an answer, beside what was recommended", () => {
  const decided = "season 2027: delay and apply later, decided on 14 August 2026";
  const list = (line: StampedLine) =>
    text(renderToStaticMarkup(<KeptList answers={[line]} hrefOf={(id) => id} toMoment={() => "then"} />));
  expect(list({ ...kept, decided })).toContain(
    "Recommended: Apply this seasonDecision for season 2027: delay and apply later",
  );
  expect(list(kept)).not.toContain("Decision for");
});

test("a list tells who kept an answer, why, and that a decision came with it", () => {
  const lines = [kept, { ...kept, id: "2", because: "", kind: "by-hand" as const }];
  const html = renderToStaticMarkup(
    <KeptList answers={lines} hrefOf={(id) => `/answers/${id}`} toMoment={() => "then"} />,
  );
  expect(html).toContain('href="/answers/1"');
  expect(text(html).match(/With a decision/g)).toHaveLength(1);
  expect(text(html).match(/“/g)).toHaveLength(1);
  expect(text(html)).toContain("Kept by Helen Marsh, then");
});
