import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Profile, ProfileFact } from "@induction/domain/applicant/profile";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ComponentType } from "react";
import type { DraftReader, Read } from "../../shell/draft-reader.ts";

/** What the fields of a form are given. Paths are those of the fact's value: "0.score". */
export interface FieldsProps<Draft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly errorAt: (path: string) => string | undefined;
  /** What an answer may stay without, and what that costs: told before it is saved. */
  readonly hintAt: (path: string) => string | undefined;
  readonly idOf: (path: string) => string;
  readonly today: CalendarDate;
}

/** One fact of the profile as a form: how it is asked, read, said in words and taken back. */
export interface FactForm<Draft> {
  readonly fact: ProfileFact;
  readonly title: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** What is told now, as the form begins with it; blank where nothing is. */
  readonly toDraft: (profile: Profile) => Draft;
  /** What was typed as a change; nothing where the reader refused so much that there is none to hold against the laws. */
  readonly read: (draft: Draft, reader: DraftReader) => Read<FactChange>;
  /** Whether the person has said that what a hint asks about is meant. Left out, hints are only told. */
  readonly isHintSettled?: (draft: Draft, path: string) => boolean;
  /** The fact as it stands in a profile. */
  readonly now: (profile: Profile) => FactChange;
  /** The fact taken back. */
  readonly untold: FactChange;
  /** The fact in words, one line each; null while it is not told. */
  readonly describe: (profile: Profile) => readonly string[] | null;
  readonly Fields: ComponentType<FieldsProps<Draft>>;
}
