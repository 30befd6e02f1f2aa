import type { Course } from "../../applicant/course.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { findCourse } from "./own-course.rules.ts";

const TACTICS: Readonly<Record<Course, string>> = {
  apply:
    "Apply as broadly as programs are in reach, with strong letters of direct supervisors, a statement with insight, and sincere interest shown in each program.",
  delay:
    "Use the year for clinical work in the United States, research or quality improvement and letters, and prepare a broad list for the next season.",
};

/** “A decision against the recommendation” (D8), in words. */
export const D8_WORDS: RuleWords = {
  when: "a decision for this season is recorded, and it differs from what is recommended",
  follows: "who decided, when and why is kept, and the plan switches to the tactics of that course",
  houseReading: "The guide describes applying all the same. Delaying all the same is our extension.",
  tell: (reading) => {
    const course = findCourse(reading);
    const what = course?.course === "delay" ? "to delay although applying fits" : "to apply all the same";
    const reason =
      course === null || course.because.trim() === "" ? "No reason is told." : "The reason is kept with it.";
    return {
      summary: `Decided on ${toPlainDate(course?.on ?? reading.asOf)}: ${what}. ${reason} The recommendation stays beside it, and the plan follows the decision.`,
      action: TACTICS[course?.course ?? "apply"],
      wouldChange: ["Another decision for this season."],
      otherReading: null,
    };
  },
};
