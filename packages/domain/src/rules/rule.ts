import type { FactKey } from "../applicant/profile.ts";
import type { Answer } from "../kernel/answer.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { ParameterId } from "../parameters/parameters.ts";
import type { Citation } from "../sources/citation.ts";
import type { Reading } from "./reading.ts";
import type { RuleId } from "./rule-ids.ts";

/**
 * What a finding asks of the reader. Blocking: the file is not ready without it. Gap: missing evidence.
 * Flag: programs may ask about it. Result: places the person (tier, decision, range). Strength: speaks for the person.
 */
export type Severity = "blocking" | "gap" | "flag" | "result" | "strength";

/** What a rule says in words about one person. Written on demand: an assessment itself holds no prose. */
export interface Telling {
  /** One sentence with the person's own facts in it. */
  readonly summary: string;
  /** What to do next; null where there is nothing to do. */
  readonly action: string | null;
  /** What would change the answer; empty where nothing can ("A passed Step is final"). */
  readonly wouldChange: readonly string[];
  /** The other way to read the guide, where there is one (settled readings). */
  readonly otherReading: string | null;
}

/**
 * One question that the guide answers, as a value: its source, the facts and parameters it reads, and a pure answer.
 * Above each rule stands, in our own words, when it applies and what follows.
 */
export interface Rule {
  readonly id: RuleId;
  /** A plain sentence fragment for headings and the rule's page. */
  readonly title: string;
  /** At most 32 characters, for a table cell. */
  readonly short: string;
  readonly cites: readonly Citation[];
  /** Why the rule goes beyond the guide's words; null where it does not. */
  readonly houseReading: string | null;
  readonly facts: readonly FactKey[];
  readonly parameters: readonly ParameterId[];
  readonly severity: Severity | ((reading: Reading) => Severity);
  readonly ask: (reading: Reading) => Answer;
  readonly tell: (reading: Reading, answer: Answer) => Telling;
  /** Later dates on which the answer may differ though no fact changed; absent where time plays no part. */
  readonly mayChangeOn?: (reading: Reading) => readonly CalendarDate[];
}
