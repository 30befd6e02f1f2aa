import type { Experience } from "../../applicant/experience.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords, listInWords } from "../words.ts";
import { isWithoutTask, listEntries } from "./entries.ts";

/** “Experience entries without a concrete task” (F2), in words. */
export const F2_WORDS: RuleWords = {
  when: "an experience entry names no concrete task",
  follows:
    "the entry is incomplete: ventilator management in ICU, airway and resuscitation in emergency, induction and post-op pain in the operating room show the specialty",
  houseReading: null,
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

/** “Experience in the United States and at home, told apart” (F9), in words. */
export const F9_WORDS: RuleWords = {
  when: "there is an experience entry",
  follows:
    "US and home experience are kept apart, and contact with anesthesiology faculty and adaptability to new systems are named",
  houseReading: null,
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
