import type { Experience } from "../../applicant/experience.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords, listInWords } from "../words.ts";
import { isWithoutTask, listEntries } from "./entries.ts";

/** “Experience entries without a concrete task” (F2), told about one person. */
export function tellF2(reading: Reading): Telling {
  const entries = listEntries(reading);
  const without = entries.filter(isWithoutTask).length;
  return {
    summary: `Without a concrete task: ${without} of ${countInWords(entries.length, "experience entry", "experience entries")}.`,
    action:
      "Name the anesthesia-related tasks of each entry: what was observed, and what was done under supervision.",
    wouldChange: ["A concrete task in every entry."],
    otherReading: null,
  };
}

function tellPlace(entries: readonly Experience[], place: Experience["place"], words: string): string {
  const ofPlace = entries.filter((entry) => entry.place === place);
  return `${countInWords(ofPlace.length, "entry", "entries")} ${words}`;
}

/** “Experience in the United States and at home, told apart” (F9), told about one person. */
export function tellF9(reading: Reading): Telling {
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
}
