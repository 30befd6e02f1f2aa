import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";
import { listAnesthesiaProjects } from "./projects.ts";

/** “Research or quality improvement in anesthesia” (F3), in words. */
export const F3_WORDS: RuleWords = {
  when: "there is quality improvement, or sustained research, in anesthesia, pain or critical care",
  follows: "it shows commitment and academic engagement; small quality improvement counts",
  houseReading: "From when on research is sustained is our own number.",
  tell: (reading) => ({
    summary: `In anesthesia, pain or critical care: ${countInWords(listAnesthesiaProjects(reading).length, "project")} of research or quality improvement. It shows commitment to the specialty.`,
    action: "Tell of it in the application and in interviews.",
    wouldChange: [],
    otherReading: null,
  }),
};

/** “No research or quality improvement” (F4), in words. */
export const F4_WORDS: RuleWords = {
  when: "the tier is middle or lower, and there is no research or quality improvement",
  follows: "join a small study, data collection, or safety work in the operating room",
  houseReading: null,
  tell: () => ({
    summary:
      "No research or quality improvement is listed. With this score it would show commitment beyond the test.",
    action: "Join a small study, help to collect data, or take part in safety work in the operating room.",
    wouldChange: ["One project of research or quality improvement, however small."],
    otherReading: null,
  }),
};

/** “A middle score that the rest of the file carries” (F5), in words. */
export const F5_WORDS: RuleWords = {
  when: "the tier is middle, with research or quality improvement in anesthesia, US letters, and experience in the specialty",
  follows: "the file is compelling for programs that review it as a whole",
  houseReading:
    "How many US letters are meant is our own number, and commitment is read from experience in the operating room, ICU, pre-op or pain.",
  tell: ({ letters }) => ({
    summary: `Research or quality improvement in anesthesia, ${countInWords(letters.fromUs.surely, "US letter")} and experience in the specialty stand beside a middle score. Programs that review the whole file may find it compelling.`,
    action: "Put academic and community programs that review the whole file on the list.",
    wouldChange: [],
    otherReading: null,
  }),
};
