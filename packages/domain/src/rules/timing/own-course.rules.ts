import type { ChosenCourse, Course } from "../../applicant/course.ts";
import { cite } from "../../sources/citation.ts";
import { hasFailure, isDelayFirst, scoreAtLeast } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { PlacementReading, Rule } from "../rule.ts";
import { allOf, anyOf, notOf, type Verdict } from "../verdict.ts";

/** Whether applying this season fits without a doubt (D5, D9, D11). */
function fitsApplying(reading: PlacementReading): Verdict {
  const { middleFrom, reboundFrom } = reading.parameters;
  const failed = hasFailure(reading);
  return anyOf(
    allOf(scoreAtLeast(reading, middleFrom), notOf(failed)),
    allOf(scoreAtLeast(reading, reboundFrom), failed),
  );
}

/** Whether a course goes against what is recommended. Where both courses are open, neither does. */
function goesAgainst(course: Course, reading: PlacementReading): Verdict {
  return course === "delay"
    ? fitsApplying(reading)
    : anyOf(isDelayFirst(reading), notOf(reading.step2ck.passed));
}

/** What was decided for this season; null where nothing is. */
export function findCourse({ course, calendar }: Reading): ChosenCourse | null {
  return course !== null && course.season === calendar.season ? course : null;
}

/** When somebody decides against the recommendation, the decision is kept with its day and reason, and the plan follows it. */
export const D8: Rule = {
  id: "D8",
  title: "A decision against the recommendation",
  short: "Own decision for the season",
  cites: [cite("low-score-tactics", [135, 149]), cite("scenario-3", [215, 217])],
  facts: ["course", "season", "step1", "step2ck", "visa"],
  parameters: ["middleFrom", "reboundFrom"],
  severity: "advice",
  ask: (reading) => {
    const course = findCourse(reading);
    return course === null ? false : goesAgainst(course.course, reading);
  },
};
