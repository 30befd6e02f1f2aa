import type { InterestEvent } from "../../applicant/interest.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";
import { countShown } from "./interest.rules.ts";

/** The next step that is due first: of each program only the latest entry still says what is next. */
function findNextStepOn(events: readonly InterestEvent[]): CalendarDate | null {
  const latest = new Map<string, CalendarDate>();
  for (const { programId, on } of events) {
    const before = latest.get(programId);
    if (before === undefined || on > before) latest.set(programId, on);
  }
  let next: CalendarDate | null = null;
  for (const { programId, on, nextOn } of events) {
    if (nextOn !== null && latest.get(programId) === on && (next === null || nextOn < next)) next = nextOn;
  }
  return next;
}

function tellNext(next: CalendarDate | null, asOf: CalendarDate): string {
  if (next === null) return "No next step has a date.";
  return `The first next step ${next < asOf ? "was" : "is"} due on ${toPlainDate(next)}.`;
}

/** “Interest shown in the planned programs” (G10), in words. */
export const G10_WORDS: RuleWords = {
  when: "a program is planned, and no interest in it is logged",
  follows: "open houses, brief messages and conversations are logged by program, each with its next step",
  houseReading: "The guide names it for low scores. We show it beside every list.",
  tell: (reading) => {
    const { planned } = reading.breadth.count;
    const shown = countShown(reading);
    return {
      summary: `Interest is logged for ${shown} of ${countInWords(planned, "planned program")}. ${tellNext(findNextStepOn(reading.interest), reading.asOf)}`,
      action:
        "Attend virtual open houses, and where it fits send a brief, professional message: sincere, and never demanding.",
      wouldChange: ["Each open house, message or conversation that is logged."],
      otherReading: null,
    };
  },
};
