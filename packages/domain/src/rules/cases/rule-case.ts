import type { Letter } from "../../applicant/letter.ts";
import type { ApplicationStatus } from "../../applicant/planned-program.ts";
import type { FactKey, Profile } from "../../applicant/profile.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Season } from "../../kernel/season.ts";
import type { ProgramFacts } from "../../program/program.ts";
import type { GuideRuleId } from "../rule-ids.ts";

/** What the person of a case differs in from the usual applicant without letters and programs. */
export interface CaseGiven {
  readonly profile?: Partial<Profile>;
  readonly letters?: readonly Partial<Letter>[] | "untold";
  readonly planned?: number;
  /** How far every application of the list has come; planned unless told otherwise. */
  readonly status?: ApplicationStatus;
  /** How many programs the catalogue holds, and how many of them, its first ones, differ from the usual program. */
  readonly listed?: number;
  readonly closed?: number;
  /** In what those differ; they sponsor no visa unless told otherwise. */
  readonly closedBy?: Partial<ProgramFacts>;
  readonly season?: Season;
  /** The usual day unless told otherwise. */
  readonly asOf?: CalendarDate;
}

/** How a rule answers in a case; open with the facts that would tell. */
export type CaseAnswer = "holds" | "does not" | readonly FactKey[];

/** One line of a rule's table of cases: the sentence that it proves, the person, and how the rule answers. */
export type CaseLine = readonly [sentence: string, given: CaseGiven, answer: CaseAnswer];

/** The tables of some rules. */
export type CasesOf<Id extends GuideRuleId> = Readonly<Record<Id, readonly CaseLine[]>>;

/** A case of a rule: what its tests prove, and what its page shows. */
export interface RuleCase {
  readonly rule: GuideRuleId;
  /** As a fragment: "a clean pass". No two cases of a rule have the same. */
  readonly sentence: string;
  readonly given: CaseGiven;
  readonly answer: CaseAnswer;
}
