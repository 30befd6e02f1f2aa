import { isLetterOpen, LETTER_PIPELINE, type Letter, type LetterStatus } from "../../applicant/letter.ts";
import { all, any, type Truth } from "../../kernel/answer.ts";
import type { Told } from "../../kernel/told.ts";

/** The kinds of letter that the guide asks for by name (E3, E6). */
export const LETTER_ROLES = ["us-anesthesiologist", "us-icu", "supervisor"] as const;

/** @see LETTER_ROLES */
export type LetterRole = (typeof LETTER_ROLES)[number];

/** How far the furthest letter of a kind has come. Where a writer's kind is not told, that is open and no gap. */
export type RoleCoverage =
  | { readonly role: LetterRole; readonly state: "covered"; readonly status: LetterStatus }
  | { readonly role: LetterRole; readonly state: "unknown" | "gap" | "not-needed" };

function is<T>(value: T | null, ...wanted: readonly T[]): Truth {
  return value === null ? "unknown" : wanted.includes(value);
}

const IS_OF: Readonly<Record<LetterRole, (letter: Letter) => Truth>> = {
  "us-anesthesiologist": ({ specialty, country }) => all(is(specialty, "anesthesiology"), is(country, "US")),
  "us-icu": ({ specialty, country }) => all(is(specialty, "critical-care"), is(country, "US")),
  supervisor: ({ relation, supervisedDirectly }) =>
    any(is(relation, "clinical-supervisor"), is(supervisedDirectly, true)),
};

const PROGRESS: readonly LetterStatus[] = LETTER_PIPELINE;

/**
 * For each kind of letter, how far it has come. One letter may be of several kinds. A letter of a US anesthesiologist
 * stands for that of an ICU physician, of which the guide speaks as an alternative.
 */
export function listCoverage(letters: Told<readonly Letter[]>): readonly RoleCoverage[] {
  const covered = LETTER_ROLES.map((role) => coverRole(role, letters));
  const hasFirst = covered.some(({ role, state }) => role === "us-anesthesiologist" && state === "covered");
  return covered.map((each) =>
    each.role === "us-icu" && each.state !== "covered" && hasFirst
      ? { role: each.role, state: "not-needed" }
      : each,
  );
}

function coverRole(role: LetterRole, letters: Told<readonly Letter[]>): RoleCoverage {
  if (letters.state === "unknown") return { role, state: "unknown" };
  const open = letters.value.filter(isLetterOpen);
  const furthest = open
    .filter((letter) => IS_OF[role](letter) === true)
    .reduce((best, { status }) => Math.max(best, PROGRESS.indexOf(status)), -1);
  const status = PROGRESS[furthest];
  if (status !== undefined) return { role, state: "covered", status };
  const isOpen = open.some((letter) => IS_OF[role](letter) === "unknown");
  return { role, state: isOpen ? "unknown" : "gap" };
}
