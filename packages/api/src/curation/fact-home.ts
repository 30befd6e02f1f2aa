import type { Person } from "@induction/auth/actor";
import type { BiographyEntry, NewEntry } from "@induction/db/queries/biography.rows";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import type { Problem } from "@induction/domain/kernel/problem";
import type { Fact } from "@induction/domain/program/fact";
import type { ApiContext } from "../context.ts";
import type { Conflict, FactEntryAnswer } from "../errors/error-data.ts";
import type { ApplicantChange } from "../live/change-feed.ts";
import type { ProgramList } from "../programs/catalogue.ts";

/** A change as it is being written. */
export interface Writing {
  readonly context: ApiContext;
  readonly person: Person;
  readonly trx: OpenTransaction;
}

/** The list before and after a change of one fact. */
export interface ChangedList<Key> {
  readonly base: ProgramList;
  readonly list: ProgramList;
  readonly key: Key;
}

/** What came of bringing people up to date in the transaction of the change. */
export interface FollowedNow {
  readonly told: readonly ApplicantChange[];
  /** Whether more follow by the job. */
  readonly isStillSpreading: boolean;
}

/** Where a fact is kept: the program or the season, and the field. */
export interface FactOwner<Field extends string> {
  readonly field: Field;
}

/** What facts of programs and facts of seasons do each in their own way; everything else about them is one. */
export interface FactHome<Field extends string, Key extends FactOwner<Field>> {
  readonly record: "program" | "season";
  /** The id under which the audit knows what the fact is about. */
  toRecordId(key: Key): string;
  /** Whether there is such a program or season. */
  isThere(key: Key, base: ProgramList): boolean;
  findStanding(db: Queryable, key: Key): Promise<BiographyEntry<Field, Fact<unknown>> | null>;
  /** A fact in the shape of its field. @throws z.ZodError */
  parse(key: Key, fact: Fact<unknown>): Fact<unknown>;
  append(trx: OpenTransaction, key: Key, entry: NewEntry<Fact<unknown>>): Promise<void>;
  /** Settles what a newer list says otherwise; with an id, only that. True where there was something. */
  settle(
    trx: OpenTransaction,
    key: Key,
    by: { readonly at: Date; readonly by: string; readonly id?: number },
  ): Promise<boolean>;
  /** The list with another fact. */
  withFact(
    base: ProgramList,
    key: Key,
    changed: { readonly fact: Fact<unknown>; readonly number: number },
  ): ProgramList;
  /** What cannot be right beside the other facts, with paths from the fact. */
  findProblems(base: ProgramList, key: Key, fact: Fact<unknown>): readonly Problem[];
  /** Why what nobody has told cannot be confirmed. */
  sayNotKnown(base: ProgramList, key: Key): string;
  toConflict(key: Key, current: FactEntryAnswer | null): Conflict;
  follow(writing: Writing, changed: ChangedList<Key>): Promise<FollowedNow>;
  /** The version that open screens are told. */
  versionOf(list: ProgramList): string;
  tell(context: ApiContext, version: string): void;
}

/** Lists of so many people follow in the transaction of the change itself; those of more by the job, a moment later. */
export const FOLLOW_AT_ONCE = 200;

/** Nobody has to follow. */
export const NOBODY_FOLLOWS: FollowedNow = { told: [], isStillSpreading: false };
