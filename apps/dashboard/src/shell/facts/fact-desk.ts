import type { Fact, SourceKind } from "@induction/domain/program/fact";
import type { claimEditSchema, FactEdit } from "@induction/domain/program/fact-edit.schema";
import type { FactWords } from "@induction/domain/program/fact-words";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FactEntry, FieldStanding } from "../answers.ts";
import type { ValueFieldProps } from "./value-field.ts";

/** A fact in words, whatever it is of. */
export type ToldWords = Omit<FactWords, "field">;

/** One refusal of a schema, with the way to it. */
export type EditIssue = NonNullable<ReturnType<typeof claimEditSchema.safeParse>["error"]>["issues"][number];

/** What reads an edit, and says at which part it is refused. */
export interface EditSchema {
  readonly safeParse: (
    input: unknown,
  ) =>
    | { readonly success: true; readonly data: FactEdit<unknown> }
    | { readonly success: false; readonly error: { readonly issues: readonly EditIssue[] } };
}

/** What a fact is, as far as its form and its words need to know. `Value` is a value as it is typed. */
export interface FactSubject<Value> {
  /** Tells it apart from the others of its page. */
  readonly key: string;
  readonly label: string;
  /** A form with nothing in it. */
  readonly blank: Value;
  /** A fact as it travels, its values as they are typed. @throws z.ZodError when it is none of this subject */
  readonly toDrafted: (fact: unknown) => Fact<Value>;
  /** What was typed as the schema takes it, or refuses it. */
  readonly toValueInput: (value: Value) => unknown;
  readonly editSchema: EditSchema;
  /** A fact as it travels, in words. @throws z.ZodError when it is none of this subject */
  readonly toWords: (fact: unknown) => ToldWords;
}

/** One act on a fact, on its way or done. */
export interface FactAct<Asked> {
  readonly send: (asked: Asked, on?: { onSuccess?: () => void; onError?: (error: unknown) => void }) => void;
  readonly isPending: boolean;
  /** Null where none was refused. */
  readonly error: unknown;
  readonly reset: () => void;
}

interface Based {
  /** The version of the fact that was on the screen. */
  readonly basedOn: number;
}

/** What can be done to a fact. Each act says what it did, and brings the page up to date. */
export interface FactActs {
  readonly publish: FactAct<Based & { fact: FactEdit<unknown>; why?: string }>;
  readonly verify: FactAct<Based>;
  readonly resolve: FactAct<Based & { choose: number; why?: string }>;
  readonly withdraw: FactAct<Based & { why: string }>;
  /** Lets what a curator told stand against a newer list; the id of the difference. */
  readonly keep: FactAct<{ difference: number }>;
}

/** A fact with all that its panel needs: the same panel serves programs and seasons. */
export interface FactDesk<Value> extends FactSubject<Value> {
  /** What the fact is used for, in one sentence. */
  readonly use: string;
  /** The kinds of document that can speak of it. */
  readonly sourceKinds: readonly SourceKind[];
  /** What it means that the value is not disclosed: the label of that answer. */
  readonly notDisclosedLabel: string;
  /** What "Neither yet" means in a dispute. */
  readonly neitherMeans: string;
  /** What follows from a withdrawal. */
  readonly withdrawalMeans: string;
  readonly ValueFields: (props: ValueFieldProps<Value>) => ReactNode;
  readonly useActs: () => FactActs;
  /** Whom a change would touch, in sentences. The fact as text, so that the same fact is the same question. */
  readonly usePreview: (fact: string) => UseQueryResult<readonly string[], unknown>;
  /** What another curator has told meanwhile; undefined where a refusal has another reason. */
  readonly findConflict: (error: unknown) => FactEntry | null | undefined;
}

/** What stands of a fact. */
export type FactStanding = Pick<FieldStanding, "version" | "freshness" | "difference"> & {
  readonly fact: FactEntry["fact"];
};
