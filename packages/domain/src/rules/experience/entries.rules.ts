import type { Experience } from "../../applicant/experience.ts";
import { cite } from "../../sources/citation.ts";
import type { Rule } from "../rule.ts";
import { countInWords, listInWords } from "../words.ts";
import { anyEntry, isWithoutTask, listEntries } from "./entries.ts";

/** When an experience entry names no concrete task, it says nothing of anesthesia yet: it is incomplete. */
export const F2: Rule = {
  id: "F2",
  title: "Experience entries without a concrete task",
  short: "Experience without tasks",
  when: "an experience entry names no concrete task",
  follows:
    "the entry is incomplete: ventilator management in ICU, airway and resuscitation in emergency, induction and post-op pain in the operating room show the specialty",
  cites: [cite("experiences", [153, 160])],
  houseReading: null,
  facts: ["experiences"],
  parameters: [],
  severity: "gap",
  comesLast: true,
  ask: (reading) => anyEntry(reading, isWithoutTask),
  tell: (reading) => {
    const entries = listEntries(reading);
    const without = entries.filter(isWithoutTask).length;
    return {
      summary: `Without a concrete task: ${without} of ${countInWords(entries.length, "experience entry", "experience entries")}.`,
      action:
        "Name the anesthesia-related tasks of each entry: what was observed, and what was done under supervision.",
      wouldChange: ["A concrete task in every entry."],
      otherReading: null,
    };
  },
};

function tellPlace(entries: readonly Experience[], place: Experience["place"], words: string): string {
  const ofPlace = entries.filter((entry) => entry.place === place);
  return `${countInWords(ofPlace.length, "entry", "entries")} ${words}`;
}

/** When there are experience entries, US and home stand apart, and each can name faculty contact and adaptability. */
export const F9: Rule = {
  id: "F9",
  title: "Experience in the United States and at home, told apart",
  short: "US and home experience apart",
  when: "there is an experience entry",
  follows:
    "US and home experience are kept apart, and contact with anesthesiology faculty and adaptability to new systems are named",
  cites: [cite("experiences", 161), cite("scenario-1", 188, 194)],
  houseReading: null,
  facts: ["experiences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => anyEntry(reading, () => true),
  tell: (reading) => {
    const entries = listEntries(reading);
    const places = [
      tellPlace(entries, "us", "from the United States"),
      tellPlace(entries, "home", "from elsewhere"),
    ];
    return {
      summary: `Listed: ${listInWords(places)}. Programs read the two differently.`,
      action: "Name in each entry the contact with anesthesiology faculty, and how a new system was learned.",
      wouldChange: ["More entries, or entries moved to their place."],
      otherReading: null,
    };
  },
};
