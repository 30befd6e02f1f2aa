import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";
import { listAnesthesiaProjects } from "./projects.ts";

/** “Research or quality improvement in anesthesia” (F3), told about one person. */
export function tellF3(reading: Reading): Telling {
  return {
    summary: `In anesthesia, pain or critical care: ${countInWords(listAnesthesiaProjects(reading).length, "project")} of research or quality improvement. It shows commitment to the specialty.`,
    action: "Tell of it in the application and in interviews.",
    wouldChange: [],
    otherReading: null,
  };
}

/** “No research or quality improvement” (F4), told about one person. */
export function tellF4(): Telling {
  return {
    summary:
      "No research or quality improvement is listed. With this score it would show commitment beyond the test.",
    action: "Join a small study, help to collect data, or take part in safety work in the operating room.",
    wouldChange: ["One project of research or quality improvement, however small."],
    otherReading: null,
  };
}

/** “A middle score that the rest of the file carries” (F5), told about one person. */
export function tellF5({ letters }: Reading): Telling {
  return {
    summary: `Research or quality improvement in anesthesia, ${countInWords(letters.fromUs.surely, "US letter")} and experience in the specialty stand beside a middle score. Programs that review the whole file may find it compelling.`,
    action: "Put academic and community programs that review the whole file on the list.",
    wouldChange: [],
    otherReading: null,
  };
}
