import { isDeepStrictEqual } from "node:util";
import type { ApplicantRecord, KeptLetter } from "@induction/db/queries/applicants.rows";
import type { FieldChange } from "@induction/db/queries/changes";
import type { Letter } from "@induction/domain/applicant/letter";
import { toToldLetters } from "@induction/domain/applicant/profile";
import type { ApplicantChanged } from "../applicants/change-applicant.ts";

/** The change of a person whose letters are others now. */
export function withLetters(
  record: ApplicantRecord,
  letters: readonly Letter[],
  {
    alsoWrite,
    ...told
  }: {
    action: string;
    recordId: string;
    fields: readonly FieldChange[];
    alsoWrite: NonNullable<ApplicantChanged["alsoWrite"]>;
  },
): ApplicantChanged {
  const { profile, plan } = record.applicant;
  return {
    applicant: { profile, plan, letters: toToldLetters(profile, letters) },
    told: { ...told, record: "letter" },
    alsoWrite,
  };
}

/** Each field that differs, with both values. */
export function listDifferences(old: Letter, next: Letter): readonly FieldChange[] {
  const before = new Map<string, unknown>(Object.entries(old));
  return Object.entries(next)
    .filter(([field, value]) => !isDeepStrictEqual(before.get(field), value))
    .map(([field, value]) => ({ field, old: before.get(field), new: value }));
}

/** A letter of the record; null where there is none of this id. */
export function findLetter({ letters }: ApplicantRecord, id: string): KeptLetter | null {
  return letters.find(({ letter }) => letter.id === id) ?? null;
}

/** The letters of the record, without their versions. */
export function listLetters({ letters }: ApplicantRecord): readonly Letter[] {
  return letters.map(({ letter }) => letter);
}
