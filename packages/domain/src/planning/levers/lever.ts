import type { Applicant, FactKey } from "../../applicant/profile.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Season } from "../../kernel/season.ts";
import type { ParameterId } from "../../parameters/parameters.ts";
import type { Reading } from "../../rules/reading.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { GuideRuleId } from "../../rules/rule-ids.ts";

/** The permanent id of a lever, in the order in which levers are named. */
export const LEVER_IDS = [
  "sit-step-2-ck",
  "practice-tests",
  "pass-step-1",
  "finish-letter",
  "us-anesthesiologist-letter",
  "us-letter",
  "anesthesiologist-letter",
  "supervisor-letter",
  "ask-whether-strong",
  "us-months",
  "english",
  "quality-improvement",
  "research",
  "describe-tasks",
  "anesthesia-entry",
  "statement",
  "program-list",
  "remove-programs",
  "show-interest",
] as const;

/** The permanent id of a lever. */
export type LeverId = (typeof LEVER_IDS)[number];

/** How long a move takes from today, if it is begun today. */
export interface MoveTime {
  /** In halves, rounded up; zero where nothing but doing it is asked for. Null: no source gives a time. */
  readonly months: number | null;
  /** The day by which it is there; null with the months. */
  readonly readyOn: CalendarDate | null;
  /** The numbers it was counted with. */
  readonly parameters: readonly ParameterId[];
}

/**
 * What a move costs in fees. Known: a fee that a document names. None: nobody charges for it. Not published: no document
 * that was read names a price, and none is guessed. Travel, living and preparing are never in it.
 */
export type MoveCost =
  | {
      readonly state: "known";
      readonly usd: number;
      /** The season of the price, and whether it stands in for a later one that was not found. */
      readonly season: Season;
      readonly isEarlierPrice: boolean;
      /** Keys or names of the documents. */
      readonly sources: readonly string[];
    }
  | { readonly state: "none" }
  | { readonly state: "not-published" };

/** One way to move a lever: the new facts, what it takes, and how it is called. */
export interface Move {
  /** Plain words with the numbers in them: "2 letters of US anesthesiologists who supervised directly". */
  readonly title: string;
  readonly time: MoveTime;
  readonly cost: MoveCost;
  /** What must be told beside it, in a sentence or two; null where nothing must. */
  readonly note: string | null;
  /** The applicant with the new facts, and everything else as it was. Moves of several levers follow each other in any order. */
  readonly apply: (applicant: Applicant) => Applicant;
}

/** The person and the day for which moves are looked for; all three belong together. */
export interface LeverView {
  readonly applicant: Applicant;
  readonly context: RuleContext;
  readonly reading: Reading;
}

/** Moves of which one at most is made: the later ask for more of the same. */
export interface OpenLever {
  readonly lever: Lever;
  /** Tells two of one lever apart, as the letters of two writers; empty where there is one. */
  readonly of: string;
  /** At least one, in the order of what they ask for. */
  readonly moves: readonly Move[];
}

/**
 * Something that can still be changed, and never a fact that stands for good: no reported score, no failure, no graduation,
 * no citizenship or visa need. A fact that nobody told is no lever either: it is to be told.
 */
export interface Lever {
  readonly id: LeverId;
  readonly title: string;
  /** The facts that its moves change. */
  readonly facts: readonly FactKey[];
  /** The rules that name it. */
  readonly rules: readonly GuideRuleId[];
  /** The moves that are open on the day; none where it is not open. */
  readonly findMoves: (view: LeverView) => readonly Omit<OpenLever, "lever">[];
}

/** The most moves of one series: a rule never asks for more of the same. */
export const MOST_MOVES = 6;

/** One series of moves; nothing where there is none. */
export function asSeries(moves: readonly Move[], of = ""): readonly Omit<OpenLever, "lever">[] {
  return moves.length === 0 ? [] : [{ of, moves }];
}
