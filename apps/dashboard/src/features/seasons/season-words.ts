import { isSeasonEventId } from "@induction/domain/kernel/season";
import type { Claimed, Fact } from "@induction/domain/program/fact";
import { FACT_STATE_LABELS } from "@induction/domain/program/fact-words";
import { parseSeasonFact } from "@induction/domain/season/season.schema";
import type { SeasonField, SeasonFields } from "@induction/domain/season/season-facts";
import {
  SEASON_FIELD_LABELS,
  seasonGroupOf,
  seasonValueInWords,
} from "@induction/domain/season/season-field-words";
import { momentInWords, ownZone } from "@induction/ui/time/eastern-time";
import { toWeekdayDate } from "@induction/ui/time/short-dates";
import type { ToldWords } from "../../shell/facts/fact-desk.ts";

/** What nobody has published yet; the same state of a program's fact reads "Not disclosed". */
export const NOT_PUBLISHED = "Not published yet";

/** What each fact is used for, where it is more than shown. */
const USES: Readonly<Partial<Record<SeasonField, string>>> = {
  "applicants-may-submit": "The day that the guide means by “ERAS opens”. Rules on timing count from it.",
  "programs-may-review":
    "Ends the season: from this day on, people plan for the next one. Rules on timing count to it.",
  "nrmp-standard-registration-deadline": "A due date on everybody’s caseload row and home.",
  "rank-list-certification-deadline": "A due date on everybody’s caseload row and home.",
  "match-day": "A due date, and what projected dates are reckoned from.",
  erasFees: "The cost of every list, and what one more program adds.",
  lettersPerProgram: "Rules on letters: how many one program takes.",
  step2ckPassingLine: "Whether a score passes, by the day of the exam.",
  scoreRelease: "Whether a result is out before programs review.",
};

const GROUP_USES = {
  dates: "Shown on everybody’s dates, with the days left.",
  fees: "Shown beside the cost of applying. It decides nothing.",
  limits: "Shown with the season. It decides nothing.",
  exams: "Shown with the season. It decides nothing.",
  words: "Shown as a quote. It decides nothing.",
} as const;

/** What a fact of a season is used for, in one or two sentences. */
export function seasonUseOf(field: SeasonField): string {
  return USES[field] ?? GROUP_USES[seasonGroupOf(field)];
}

/** "Wed 2 Sep 2026, 09:00 EDT · 18:30 in Kolkata": a day with its time, Eastern first. */
export function dayInWords({ on, timeEastern }: SeasonFields["match-day"], zone: string = ownZone()): string {
  const words = momentInWords({ on, timeEastern }, zone);
  if (words === null) return toWeekdayDate(on);
  return `${toWeekdayDate(on)}, ${words.eastern}${words.own === null ? "" : ` · ${words.own}`}`;
}

function isDay(value: unknown): value is SeasonFields["match-day"] {
  return typeof value === "object" && value !== null && "on" in value && "timeEastern" in value;
}

function valueInWords<F extends SeasonField>(field: F, value: SeasonFields[F]): string {
  return isSeasonEventId(field) && isDay(value) ? dayInWords(value) : seasonValueInWords(field, value);
}

function listClaimed<F extends SeasonField>(
  fact: Fact<SeasonFields[F]>,
): readonly Claimed<SeasonFields[F]>[] {
  if (fact.state === "known") return [fact];
  return fact.state === "disputed" ? fact.claims : [];
}

function toWords<F extends SeasonField>(field: F, fact: Fact<SeasonFields[F]>): ToldWords {
  const readings = listClaimed<F>(fact).map(({ value, claim }) => {
    const full = valueInWords(field, value);
    return { full, short: full, claim };
  });
  const untold = fact.state === "not-disclosed" ? NOT_PUBLISHED : FACT_STATE_LABELS[fact.state];
  const full = readings.length === 0 ? untold : [...new Set(readings.map((each) => each.full))].join(" or ");
  return {
    label: SEASON_FIELD_LABELS[field],
    state: fact.state,
    full,
    short: full,
    readings,
    claim: fact.state === "known" || fact.state === "not-disclosed" ? fact.claim : null,
  };
}

/** A fact of a season as it travels, in words. @throws z.ZodError when it is none of the field */
export function seasonFactInWords(field: SeasonField, fact: unknown): ToldWords {
  return toWords(field, parseSeasonFact(field, fact));
}
