import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toPlainDate, yearOf } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import {
  isSeasonEventId,
  SEASON_EVENT_TITLES,
  type SeasonDay,
  type SeasonEventId,
} from "../kernel/season.ts";
import { findParameterProblems } from "../parameters/parameter-problems.ts";
import { NO_OVERRIDES, resolveParameters } from "../parameters/resolve-parameters.ts";
import { FIRST_SEASON } from "../parameters/seasons.ts";
import { type Fact, notChecked } from "../program/fact.ts";
import { parseSeasonFact } from "./season.schema.ts";
import type { SeasonFacts, SeasonField, SeasonRecord } from "./season-facts.ts";
import { toAlmanac } from "./to-almanac.ts";

/** Events that follow each other, whatever the year. */
const ORDERS: readonly (readonly SeasonEventId[])[] = [
  ["myeras-opens", "applicants-may-submit", "programs-may-review", "match-week-monday"],
  ["ecfmg-documents-advised-by", "programs-may-review"],
  ["nrmp-registration-opens", "nrmp-standard-registration-deadline", "rank-list-certification-deadline"],
  ["ranking-opens", "rank-list-certification-deadline", "match-week-monday", "match-day", "season-ends"],
  ["soap-applications-start", "soap-programs-review", "soap-offer-rounds", "match-day"],
];

/** The same season with another fact. @throws z.ZodError when it has not the shape of that field */
export function withSeasonFact(
  { season, facts }: SeasonRecord,
  field: SeasonField,
  fact: Fact<unknown>,
): SeasonRecord {
  return { season, facts: { ...facts, [field]: parseSeasonFact(field, fact) } };
}

function findKnownDay(facts: SeasonFacts, id: SeasonEventId): CalendarDate | null {
  const fact = facts[id];
  return fact.state === "known" ? fact.value.on : null;
}

/** How a day contradicts another event of one order; null where it does not. */
function findDisorderIn(
  order: readonly SeasonEventId[],
  { id, on }: { readonly id: SeasonEventId; readonly on: CalendarDate },
  facts: SeasonFacts,
): string | null {
  const place = order.indexOf(id);
  if (place < 0) return null;
  for (const [at, other] of order.entries()) {
    const day = at === place ? null : findKnownDay(facts, other);
    if (day === null || on === day || on < day === place < at) continue;
    const side = on < day ? "before" : "after";
    const title = `“${SEASON_EVENT_TITLES[other]}” on ${toPlainDate(day)}`;
    return `${toPlainDate(on)} is ${side} ${title}. Check both dates.`;
  }
  return null;
}

function findDayProblem(id: SeasonEventId, on: CalendarDate, { season, facts }: SeasonRecord): string | null {
  const year = yearOf(on);
  if (year !== season && year !== season - 1) {
    return `Season ${season} runs from ${season - 1} to ${season}. Check the year of ${toPlainDate(on)}.`;
  }
  // Two that must not fall on one day.
  const submission = findKnownDay(facts, "applicants-may-submit");
  const review = findKnownDay(facts, "programs-may-review");
  if (id === "programs-may-review" && submission === on) {
    return "Programs review after submission opens. Enter a later date.";
  }
  if (id === "applicants-may-submit" && review === on) {
    return "Submission opens before programs review. Enter an earlier date.";
  }
  for (const order of ORDERS) {
    const message = findDisorderIn(order, { id, on }, facts);
    if (message !== null) return message;
  }
  return null;
}

/** Every day that a fact tells, with the way to it. */
function listDays(
  fact: Fact<SeasonDay>,
): readonly { readonly on: CalendarDate; readonly path: Problem["path"] }[] {
  if (fact.state === "known") return [{ on: fact.value.on, path: ["value", "on"] }];
  if (fact.state !== "disputed") return [];
  return fact.claims.map(({ value }, index) => ({ on: value.on, path: ["claims", index, "value", "on"] }));
}

function findEventProblems(id: SeasonEventId, after: SeasonRecord): readonly Problem[] {
  const others = { ...after, facts: { ...after.facts, [id]: notChecked } };
  return listDays(after.facts[id]).flatMap(({ on, path }) => {
    const message = findDayProblem(id, on, others);
    return message === null ? [] : [{ path, code: "date-out-of-order", message }];
  });
}

function findLineProblems({ season, facts }: SeasonRecord): readonly Problem[] {
  const { step2ckPassingLine: fact } = facts;
  if (fact.state !== "known" || yearOf(fact.value.from) === season - 1) return [];
  const message = `Season ${season} keeps the passing score that began in ${season - 1}. Enter this one with season ${yearOf(fact.value.from) + 1}.`;
  return [{ path: ["value", "from"], code: "line-of-another-season", message }];
}

/** A number that would contradict the guide's, such as fewer letters for a program than are needed. */
function findNumberProblems(field: SeasonField, after: SeasonRecord): readonly Problem[] {
  const { numbers } = toAlmanac([after]);
  const season = Math.max(after.season, FIRST_SEASON);
  const { values } = resolveParameters(season, NO_OVERRIDES, numbers);
  const isContradicted = findParameterProblems(values).some(({ ids }) => ids.includes("lettersPerProgram"));
  if (field !== "lettersPerProgram" || !isContradicted) return [];
  const message = `At least ${values.lettersNeeded} letters are asked for here. Enter ${values.lettersNeeded} or more.`;
  return [{ path: ["value"], code: "fewer-than-needed", message }];
}

/**
 * What cannot be right in a fact beside the others of its season: a date out of order, a passing score of another year.
 * Projected dates make way for a published one, so that nothing is measured against them.
 * @param after the season with the fact in it
 * @returns problems with paths from the fact, e.g. `["value", "on"]`
 */
export function findSeasonFactProblems(field: SeasonField, after: SeasonRecord): readonly Problem[] {
  if (isSeasonEventId(field)) return findEventProblems(field, after);
  if (field === "step2ckPassingLine") return findLineProblems(after);
  return findNumberProblems(field, after);
}
