import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { PlannedTest } from "@induction/domain/planning/readiness-plan";
import type { Roadmap, RoadmapStep } from "@induction/domain/planning/roadmap";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PracticeChart } from "./practice-chart.tsx";
import { RoadmapPanel } from "./roadmap-panel.tsx";

const day = toCalendarDate;
const step: RoadmapStep = {
  ...{ id: "exam-date", rule: "H1", title: "A date for Step 2 CK", action: "Book it.", state: "due" },
  ...{ hasOpened: true, reason: "It is still to do.", untold: [], countedFrom: "submission-opens" },
  ...{ opensOn: day("2026-03-02"), dueOn: day("2026-06-02"), asWorded: null },
  ...{ latestOn: day("2026-08-26"), isTooLate: false, doBy: day("2026-06-02") },
};

function render(part: Partial<RoadmapStep>): string {
  const steps = [{ ...step, ...part }];
  const roadmap: Roadmap = {
    ...{ season: 2027, asOf: day("2026-05-15"), isProjected: false, isCompressed: false, steps },
  };
  return renderToStaticMarkup(<RoadmapPanel roadmap={roadmap} ruleOf={(id) => ({ id })} />);
}

test.each([
  ["a step whose window is open is to do now", {}, "To do now", "Due"],
  ["a step whose window is still to open lies ahead", { hasOpened: false }, "Ahead", "Ahead"],
  [
    "a step that no fact tells of is not told, and nowhere overdue",
    { state: "unknown" },
    "Not told",
    "Not told",
  ],
  ["a step that is done says so", { state: "done", doBy: null }, "Done", "Done"],
] as const)("%s", (_, part, group, word) => {
  const html = render(part);
  expect(html).toContain(`aria-label="${group}"`);
  expect(html).toContain(`>${word}</span>`);
  expect(html).not.toContain("Overdue");
});

test("a day of the compressed plan stands beside the days that were planned", () => {
  const html = render({ state: "overdue", doBy: day("2026-08-20") });
  expect(html).toContain("By Thu 20 Aug 2026");
  expect(html).toContain("(compressed plan)");
  expect(html).toContain("Mon 2 Mar 2026 to Tue 2 Jun 2026");
});

test("a step that is too late says until when it helped, and has no day to do it by", () => {
  const html = render({ state: "overdue", isTooLate: true, doBy: null });
  expect(html).toContain("it helped until Wed 26 Aug 2026");
  expect(html).not.toContain("By ");
});

test("the window as the guide words it stands beside ours where they differ", () => {
  const asWorded = { opensOn: day("2026-09-19"), dueOn: day("2026-12-19") };
  expect(render({ asWorded })).toContain("Sat 19 Sep 2026 to Sat 19 Dec 2026");
  expect(render({})).not.toContain("As worded in the guide");
});

test("the chart tells its numbers in words, and its table which tests count", () => {
  const test: PlannedTest = {
    ...{ provider: "nbme", takenOn: day("2026-05-01"), score: 238, systems: {} },
    ...{ isRecent: true, isBenchmark: true, countsUntil: day("2026-07-30"), pointsToReady: 0 },
  };
  const html = renderToStaticMarkup(
    <PracticeChart
      tests={[test, { ...test, provider: "amboss", takenOn: day("2026-04-01"), isBenchmark: false }]}
      goal={{ least: 240, most: 245, isOwn: false }}
      projection={null}
    />,
  );
  expect(html).toContain("AMBOSS 238, Wed 1 Apr 2026; NBME 238, Fri 1 May 2026");
  expect(html).toContain("Goal 240–245");
  expect(html).toContain("Until Thu 30 Jul 2026");
  expect(html).toContain("Not a test that the guide names");
});
