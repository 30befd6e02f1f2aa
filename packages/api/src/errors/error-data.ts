import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Letter } from "@induction/domain/applicant/letter";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import type { Season } from "@induction/domain/kernel/season";
import type { OwnNumberId } from "@induction/domain/parameters/own-numbers";
import type { Fact } from "@induction/domain/program/fact";
import type { ProgramField } from "@induction/domain/program/program";
import type { SeasonField } from "@induction/domain/season/season-facts";

/** One entry of a fact's biography as it travels. */
export interface FactEntryAnswer {
  readonly version: number;
  readonly fact: Fact<unknown>;
  readonly recordedAt: string;
  /** Null while it stands. */
  readonly supersededAt: string | null;
  /** The curator's name; null for the list that came with the product. */
  readonly recordedBy: string | null;
  readonly why: string | null;
}

/** A report of a change at a program as it travels. */
export interface ReportAnswer {
  readonly id: string;
  readonly programId: string;
  readonly field: ProgramField;
  /** How often the fact had been told when the sender saw it. */
  readonly factVersion: number;
  readonly told: string;
  readonly link: string | null;
  /** Null where the sender gave none, and from the settlement on. */
  readonly contact: string | null;
  readonly sentAt: string;
  readonly version: number;
  /** Null while it is open. */
  readonly settled: {
    readonly outcome: "published" | "set-aside";
    readonly reason: string | null;
    readonly byName: string;
    readonly at: string;
  } | null;
}

/** One time that an organisation set a number of its own, as it travels. */
export interface OwnNumberAnswer {
  /** What a change is based on. */
  readonly version: number;
  /** Null where the standard acts again. */
  readonly own: { readonly value: number | null; readonly text: string } | null;
  /** Why it was set, or left; null where nobody said why it was left. */
  readonly reason: string | null;
  readonly at: string;
  /** The name of whoever did; null for readers to whom it is not told. */
  readonly by: string | null;
}

/** What somebody else changed meanwhile, as it stands now. */
export type Conflict =
  | {
      readonly what: "fact";
      /** The fact with its value now. */
      readonly current: FactChange;
      readonly version: number;
    }
  | {
      readonly what: "letter";
      /** Null when the letter was removed. */
      readonly current: { readonly letter: Letter; readonly version: number } | null;
    }
  | {
      readonly what: "program-fact";
      readonly programId: string;
      readonly field: ProgramField;
      /** Null where nothing was ever told of the field. */
      readonly current: FactEntryAnswer | null;
    }
  | {
      readonly what: "season-fact";
      readonly season: Season;
      readonly field: SeasonField;
      /** Null where nothing was ever told of the field. */
      readonly current: FactEntryAnswer | null;
    }
  | {
      readonly what: "number";
      readonly id: OwnNumberId;
      /** As another set it meanwhile; null where nobody ever did. */
      readonly current: OwnNumberAnswer | null;
    }
  | {
      readonly what: "report";
      /** As another curator settled it. */
      readonly current: ReportAnswer;
    };

/** What an error tells besides its sentence; each part only where it applies. */
export interface ErrorDetails {
  readonly fieldErrors?: readonly FieldError[];
  readonly conflict?: Conflict;
  readonly retryAfterSeconds?: number;
}
