import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { GuideRuleId } from "./rule-ids.ts";

/** One change of what people are told, and the rules that it touched. */
export interface RuleChange {
  readonly rules: readonly GuideRuleId[];
  /** What is different since, in plain words. */
  readonly what: string;
}

/** A version of the rules: the number that every kept answer carries, its day, and what it brought. */
export interface RulesRelease {
  readonly version: number;
  readonly on: CalendarDate;
  /** The rules that were written with it. */
  readonly added: readonly GuideRuleId[];
  readonly changes: readonly RuleChange[];
}

const FIRST_DAY = toCalendarDate("2026-11-22");

/** Every version of the rules, the first one first. A rule is added once; whatever changes what it tells later is a change. */
export const RULES_LOG: readonly RulesRelease[] = [
  {
    version: 1,
    on: FIRST_DAY,
    added: [
      ...(["A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5", "B10"] as const),
      ...(["D1", "D2", "D3", "D4", "D5", "D9", "D10", "D11", "D12", "E1", "E2", "E3", "E8", "E9"] as const),
      ...(["G1", "G2", "G3", "G4", "G5", "G6"] as const),
    ],
    changes: [],
  },
  {
    version: 2,
    on: FIRST_DAY,
    added: [],
    changes: [
      {
        rules: ["G4", "G5", "G6"],
        what: "Whether somebody serves in the U.S. military is open until it is told. Before, silence was read as no, and military programs did not count.",
      },
      {
        rules: ["G4"],
        what: "While the tier is not settled, a list is called short only where it is below the range of every tier that is still possible.",
      },
    ],
  },
  {
    version: 3,
    on: FIRST_DAY,
    added: [
      ...(["A6", "A7", "A8", "B6", "B7", "B8", "B9", "C1", "C2", "C5", "C12", "C13", "D7"] as const),
      ...(["E4", "E5", "E6", "E7", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"] as const),
      ...(["G10", "G12", "G13"] as const),
    ],
    changes: [
      {
        rules: ["E8"],
        what: "Says beside the count how many letters may count too, because their writers are not told.",
      },
    ],
  },
  {
    version: 4,
    on: FIRST_DAY,
    added: [
      ...(["C3", "C4", "C6", "C7", "C8", "C9", "C10", "C11", "C14", "D6", "D8", "D13"] as const),
      ...(["G7", "G8", "G9", "G11", "H1", "H2", "H3", "H4", "H5", "H6", "H7"] as const),
    ],
    changes: [
      {
        rules: ["E5"],
        what: "Reads how well the writer knows the work, where that is told. Before, it read only whether the writer supervised directly.",
      },
      {
        rules: ["E7"],
        what: "Names the day by which the next step of a letter is to be done, counted by our own numbers of days.",
      },
    ],
  },
  {
    version: 5,
    on: FIRST_DAY,
    added: [],
    changes: [
      {
        rules: ["B4"],
        what: "Says no more that a failure of Step 1 would make the tier lower: here the score has done so already.",
      },
      {
        rules: ["C11", "C13", "C14"],
        what: "Says where a number is our own: the target that the guide does not give, and the weight of the central systems.",
      },
      {
        rules: ["F7"],
        what: "Names how long an account may be, and how many of its sentences may judge the writer: both are our own numbers. Before, it asked for a few sentences.",
      },
      {
        rules: ["H4"],
        what: "Takes the account of a failure as done once all its parts are written. Before, only a reviewed statement showed it.",
      },
      {
        rules: ["H4"],
        what: "Asks for applications where the list is still empty too. Before, an empty list left the step out as not needed.",
      },
    ],
  },
];

/** One entry in the log of a rule. */
export interface RuleLogEntry {
  readonly version: number;
  readonly on: CalendarDate;
  readonly what: string;
}

/** What happened to a rule, the latest first: every change, and at the end that it was written. */
export function listChangesOf(id: GuideRuleId): readonly RuleLogEntry[] {
  return RULES_LOG.toReversed().flatMap(({ version, on, added, changes }) => [
    ...changes.filter(({ rules }) => rules.includes(id)).map(({ what }) => ({ version, on, what })),
    ...(added.includes(id) ? [{ version, on, what: "As first written." }] : []),
  ]);
}
