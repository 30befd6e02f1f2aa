import { isTimeZone, toZonedMoment } from "@induction/domain/kernel/eastern-time";
import type { SeasonDay } from "@induction/domain/kernel/season";
import { toWeekdayAndMonth } from "./short-dates.ts";

/** The zone in which AAMC and NRMP publish their times. */
const EASTERN = "America/New_York";

/** Cities whose zone is filed under an older name. */
const NEWER_NAMES: Readonly<Record<string, string>> = {
  Calcutta: "Kolkata",
  Katmandu: "Kathmandu",
  Saigon: "Ho Chi Minh City",
  Rangoon: "Yangon",
  Dacca: "Dhaka",
  Kiev: "Kyiv",
  Thimbu: "Thimphu",
  Ujung_Pandang: "Makassar",
  Asmera: "Asmara",
};

/** Where a zone is, in words: "in Kolkata" for "Asia/Calcutta"; "UTC" and the like have no city. */
export function zoneInWords(zone: string): string {
  const city = zone.split("/").at(-1) ?? zone;
  if (!zone.includes("/") || zone.startsWith("Etc/"))
    return /^(UTC|GMT|UCT|Zulu)$/.test(city) ? "UTC" : "in your zone";
  return `in ${(NEWER_NAMES[city] ?? city).replaceAll("_", " ")}`;
}

/** A published moment in words: as it is published, and what the reader's clocks show then. */
export interface MomentWords {
  /** "09:00 EDT". */
  readonly eastern: string;
  /** "18:30 in Kolkata", with its day where that is another one: "07:30 on Thu 4 Mar in Kolkata". Null where the clocks agree. */
  readonly own: string | null;
}

/**
 * A published moment for a reader in a zone, "Asia/Kolkata"; null where only the day is known, which is the same everywhere.
 * A zone that the browser does not know is left out.
 */
export function momentInWords(day: SeasonDay, zone: string): MomentWords | null {
  const published = toZonedMoment(day, EASTERN);
  if (published === null) return null;
  const eastern = `${published.time} ${published.zone}`;
  const own = isTimeZone(zone) ? toZonedMoment(day, zone) : null;
  if (own === null || (own.on === published.on && own.time === published.time)) return { eastern, own: null };
  const otherDay = own.on === published.on ? "" : ` on ${toWeekdayAndMonth(own.on)}`;
  return { eastern, own: `${own.time}${otherDay} ${zoneInWords(zone)}` };
}

/** The zone of the reader's browser; Eastern where it does not tell. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || EASTERN;
}
