import type { Profile, ProfileFact, StatementStage } from "@induction/domain/applicant/profile";
import { addDays, type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import { known, type Told } from "@induction/domain/kernel/told";
import type { Random } from "./random.ts";

/** One value of one fact, and from which day it stood in the record. */
export interface FactStep {
  readonly on: CalendarDate;
  readonly fact: ProfileFact;
  readonly value: unknown;
  readonly why: string | null;
}

/** The days that the facts of one person fall on. */
export interface FactDays {
  /** The day on which the person joined and told the first facts. */
  readonly joinedOn: CalendarDate;
  /** A later day, on which the rest was told. */
  readonly secondOn: CalendarDate;
  /** Nothing is told later than on this day. */
  readonly yesterday: CalendarDate;
}

/** An exam is told once its score report has come. */
const REPORT_DAYS = 21;

const TOLD_FIRST = ["imgClass", "graduation", "visa", "step2cs", "english"] as const;
const TOLD_LATER = [
  ...(["season", "usMonths", "experiences", "research", "plannedSittings"] as const),
  ...(["goal", "preferences", "lastMatch", "hasNoLetters"] as const),
] as const;

/** How each fact of a profile came to be told, but for those that `listLastSteps` tells. What is not told has no step. */
export function listFactSteps(profile: Profile, days: FactDays): readonly FactStep[] {
  const { joinedOn, secondOn } = days;
  const plain = (facts: readonly ProfileFact[], on: CalendarDate) =>
    facts
      .filter((fact) => profile[fact].state !== "unknown")
      .map((fact): FactStep => ({ on, fact, value: profile[fact], why: null }));
  const growing = { ...days, reportDays: REPORT_DAYS };
  return [
    ...plain(TOLD_FIRST, joinedOn),
    ...listGrowth("step1", profile.step1, growing),
    ...listGrowth("step2ck", profile.step2ck, growing),
    ...listGrowth("step3", profile.step3, growing),
    ...plain(TOLD_LATER, secondOn),
    ...listGrowth("practiceTests", profile.practiceTests, { ...days, joinedOn: secondOn, reportDays: 1 }),
    ...listInterestSteps(profile.interest, secondOn),
  ];
}

/** A log that was begun on the second day, with what had been done by then, and went on entry by entry. */
function listInterestSteps(told: Profile["interest"], secondOn: CalendarDate): readonly FactStep[] {
  if (told.state === "unknown") return [];
  const entries = told.value.toSorted((a, b) => a.on.localeCompare(b.on));
  const days = [...new Set(entries.map(({ on }) => (on < secondOn ? secondOn : on)))];
  return days.map((day): FactStep => {
    const value = known(entries.filter(({ on }) => on <= day));
    return { on: day, fact: "interest", value, why: null };
  });
}

/** A list that grew: first what had happened by the first day, then one more at a time, as the reports came. */
function listGrowth<T extends { readonly takenOn: CalendarDate | null }>(
  fact: ProfileFact,
  told: Told<readonly T[]>,
  { joinedOn, yesterday, reportDays }: FactDays & { reportDays: number },
): readonly FactStep[] {
  if (told.state === "unknown") return [];
  const toldOn = ({ takenOn }: T): CalendarDate => {
    if (takenOn === null) return joinedOn;
    const reported = addDays(takenOn, reportDays);
    return reported < yesterday ? reported : yesterday;
  };
  const atFirst = told.value.filter((entry) => toldOn(entry) <= joinedOn);
  const later = told.value.filter((entry) => toldOn(entry) > joinedOn);
  const grown = later.map(
    (entry, index): FactStep => ({
      on: toldOn(entry),
      fact,
      value: known([...atFirst, ...later.slice(0, index + 1)]),
      why: fact === "practiceTests" ? null : "The score report came.",
    }),
  );
  return [{ on: joinedOn, fact, value: known(atFirst), why: null }, ...grown];
}

const STAGES = ["none", "draft", "reviewed", "final"] as const satisfies readonly StatementStage[];
const STAGE_REASONS: Readonly<Record<StatementStage, string | null>> = {
  none: null,
  draft: null,
  reviewed: "My advisor read it.",
  final: null,
};

/** The longest stretch of practice at home that made-up people list: a total is never told to be shorter. */
const LONGEST_AT_HOME_MONTHS = 12;

/** What went on until the last day: the statement stage by stage, and months of practice at home that were added up. */
export function listLastSteps(
  { statement, homeMonths }: Pick<Profile, "statement" | "homeMonths">,
  { secondOn, lastOn, random }: { secondOn: CalendarDate; lastOn: CalendarDate; random: Random },
): readonly FactStep[] {
  const steps: FactStep[] = [];
  if (statement.state === "known") {
    const reached = STAGES.indexOf(statement.value);
    for (const [index, stage] of STAGES.slice(0, reached + 1).entries()) {
      const share = reached === 0 ? 1 : index / reached;
      const on = addDays(secondOn, Math.round(daysBetween(secondOn, lastOn) * share));
      steps.push({ on, fact: "statement", value: known(stage), why: STAGE_REASONS[stage] });
    }
  }
  if (homeMonths.state === "known") {
    const { value: months } = homeMonths;
    const gained = months > LONGEST_AT_HOME_MONTHS && random.chance(0.4) ? 1 : 0;
    steps.push({ on: secondOn, fact: "homeMonths", value: known(months - gained), why: null });
    const why = "One more month in the operating room.";
    if (gained > 0) steps.push({ on: lastOn, fact: "homeMonths", value: homeMonths, why });
  }
  return steps;
}
