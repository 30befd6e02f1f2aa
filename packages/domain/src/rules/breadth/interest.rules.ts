import type { InterestEvent } from "../../applicant/interest.ts";
import { isPlanned } from "../../applicant/planned-program.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { countInWords } from "../words.ts";

/** How many planned programs have an entry in the log. */
function countShown({ plan, interest }: Reading): number {
  if (interest.length === 0) return 0;
  const ids = new Set(interest.map(({ programId }) => programId));
  let shown = 0;
  for (const entry of plan) if (isPlanned(entry) && ids.has(entry.programId)) shown += 1;
  return shown;
}

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

/** When a planned program has no entry in the log of interest, one can follow: sincere, brief, and never demanding. */
export const G10: Rule = {
  id: "G10",
  title: "Interest shown in the planned programs",
  short: "Programs without contact",
  when: "a program is planned, and no interest in it is logged",
  follows: "open houses, brief messages and conversations are logged by program, each with its next step",
  cites: [cite("low-score-tactics", [146, 148]), cite("scenario-3", 217)],
  houseReading: "The guide names it for low scores. We show it beside every list.",
  facts: ["plan", "interest", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => {
    const { planned } = reading.breadth.count;
    return planned > 0 && countShown(reading) < planned;
  },
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
