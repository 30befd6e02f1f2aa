import type { Fact } from "@induction/domain/program/fact";
import { FACT_EDIT_SCHEMAS } from "@induction/domain/program/fact-edit.schema";
import { toFactWords } from "@induction/domain/program/fact-words";
import {
  type ProgramFacts,
  type ProgramField,
  type ProgramFields,
  UNCHECKED_FACTS,
} from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import type { FactSubject } from "../../shell/facts/fact-desk.ts";
import { withDrafts } from "../../shell/facts/with-drafts.ts";
import { toBlankValue, toValueDraft, toValueInput, type ValueDraft } from "./value-draft.ts";

/** One fact as it travels, among others that nobody has checked. @throws z.ZodError when it is none of this field */
function toFactsWith(field: ProgramField, fact: unknown): ProgramFacts {
  return { ...UNCHECKED_FACTS, [field]: parseProgramFact(field, fact) };
}

function toDrafted<F extends ProgramField>(field: F, facts: Pick<ProgramFacts, F>): Fact<ValueDraft> {
  const fact: Fact<ProgramFields[F]> = facts[field];
  return withDrafts(fact, (value) => toValueDraft(field, value));
}

/** A field of a program, for the forms and the words that every fact shares. */
export function toProgramSubject(field: ProgramField): FactSubject<ValueDraft> {
  return {
    key: field,
    label: PROGRAM_FIELD_LABELS[field],
    blank: toBlankValue(field),
    toDrafted: (fact) => toDrafted(field, toFactsWith(field, fact)),
    toValueInput,
    editSchema: FACT_EDIT_SCHEMAS[field],
    toWords: (fact) => toFactWords(field, toFactsWith(field, fact)),
  };
}
