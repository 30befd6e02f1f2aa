import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";

function isProgramField(key: string): key is ProgramField {
  return Object.hasOwn(PROGRAM_FIELD_LABELS, key);
}

/** Every field, in the order in which a program's page shows them. */
export const PROGRAM_FIELDS: readonly ProgramField[] =
  Object.keys(PROGRAM_FIELD_LABELS).filter(isProgramField);
