import type { Experience, ExperienceSetting } from "../../applicant/experience.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Verdict } from "../verdict.ts";

type EntriesReading = Pick<Reading, "experiences">;

/** Where the work of an anesthesiologist is seen at first hand. */
const ANESTHESIA_SETTINGS: ReadonlySet<ExperienceSetting> = new Set<ExperienceSetting>([
  "operating-room",
  "icu",
  "pre-op",
  "pain",
]);

/** Whether any entry is of a kind. */
export function anyEntry({ experiences }: EntriesReading, isOne: (entry: Experience) => boolean): Verdict {
  return experiences.state === "unknown" ? OPEN.experiences : experiences.value.some(isOne);
}

/** The entries; none while they are not told. */
export function listEntries({ experiences }: EntriesReading): readonly Experience[] {
  return experiences.state === "unknown" ? [] : experiences.value;
}

/** Whether an entry names no concrete task: it is then incomplete, not wrong (F2). */
export function isWithoutTask({ tasks }: Experience): boolean {
  // Most tasks begin with a letter, which tells without making the text anew.
  const first = tasks.charCodeAt(0);
  return !(first > 32 && first < 127) && tasks.trim() === "";
}

/** Whether the specialty is visible in the entries: a stretch in the operating room, ICU, pre-op or pain, with its tasks. */
export function hasAnesthesiaEntry(reading: EntriesReading): Verdict {
  return anyEntry(reading, (entry) => ANESTHESIA_SETTINGS.has(entry.setting) && !isWithoutTask(entry));
}
