import { type CalendarDate, daysBetween } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

function onDay(day: CalendarDate | null): string {
  return day === null ? "" : `, on ${toPlainDate(day)}`;
}

/** “Step 1 passed at the first attempt” (A1), in words. */
export const A1_WORDS: RuleWords = {
  when: "Step 1 is passed and no attempt at it failed",
  follows: "the knowledge benchmark is met; programs see no flag here",
  houseReading: null,
  tell: ({ step1 }) => ({
    summary: `Step 1 was passed at the first attempt${onDay(step1.passedOn)}. The benchmark is met.`,
    action: null,
    wouldChange: [],
    otherReading: null,
  }),
};

/** “Step 1 failed at least once” (A2), in words. */
export const A2_WORDS: RuleWords = {
  when: "Step 1 was failed at least once",
  follows: "programs see a red flag, and some screen it out whatever follows",
  houseReading: null,
  tell: ({ step1 }) => ({
    summary: `${countInWords(step1.failures, "failed attempt")} at Step 1. Some programs screen this out, whatever follows; a later pass does not remove it.`,
    action: "Prepare one short, calm account of what was learned and changed.",
    wouldChange: [],
    otherReading: null,
  }),
};

/** "32 days before submission opens on 2 September 2026". */
function distanceInWords(passedOn: CalendarDate, opensOn: CalendarDate): string {
  const days = daysBetween(passedOn, opensOn);
  const side = days < 0 ? "after" : "before";
  return `${countInWords(Math.abs(days), "day")} ${side} submission opens on ${toPlainDate(opensOn)}`;
}

/** “Step 1 passed late, or not yet” (A3), in words. */
export const A3_WORDS: RuleWords = {
  when: "Step 1 is not passed, or was passed shortly before submission opens",
  follows: "programs may question the timeline and the readiness",
  houseReading: "The guide calls a pass close to the application late. How close is our own number.",
  tell: ({ calendar, step1 }) => {
    const { submissionOpensOn } = calendar;
    if (step1.passed !== true || step1.passedOn === null) {
      return {
        summary: `Step 1 is not passed yet, and submission opens on ${toPlainDate(submissionOpensOn)}. Programs may ask about the timeline.`,
        action: "Settle the date of Step 1 before Step 2 CK is planned.",
        wouldChange: ["A pass well before submission opens."],
        otherReading: null,
      };
    }
    return {
      summary: `Step 1 was passed on ${toPlainDate(step1.passedOn)}, ${distanceInWords(step1.passedOn, submissionOpensOn)}. Programs may question the timeline.`,
      action: "Be ready to explain the timeline in one sentence.",
      wouldChange: ["Applying in a later season."],
      otherReading: null,
    };
  },
};
