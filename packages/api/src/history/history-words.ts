import { LETTER_STATUS_LABELS } from "@induction/domain/applicant/letter";
import { LETTER_END_LABELS } from "@induction/domain/applicant/letter-end";
import { plannedProgramSchema } from "@induction/domain/applicant/planned-program.schema";
import { EMPTY_PROFILE, type Profile, type ProfileFact } from "@induction/domain/applicant/profile";
import { FACT_SCHEMAS, profileSchema } from "@induction/domain/applicant/profile.schema";
import { FACT_LABELS, NOT_TOLD } from "@induction/domain/assessment/fact-labels";
import { toFactUsed } from "@induction/domain/assessment/fact-words";
import { isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { toPlainDate } from "@induction/domain/kernel/plain-date";
import { unknown } from "@induction/domain/kernel/told";
import type { RuleContext } from "@induction/domain/rules/rule-context";
import { z } from "zod";

/** One value of a history line, to be put into words. */
export interface ToldValue {
  readonly record: string;
  readonly field: string;
  /** As stored; null where there was none. */
  readonly value: unknown;
}

/** What the words are taken from. */
export interface HistorySources {
  readonly measuredBy: RuleContext;
  /** The name of a program, null for one that is unknown. */
  readonly findProgramName: (id: string) => string | null;
  /** The writer of a letter that is still listed, null for one that was taken away. */
  readonly findWriter: (id: string) => string | null;
}

/** What a history line is about. */
export interface ToldField {
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
}

const LETTER_LABELS: Readonly<Record<string, string>> = {
  writer: "writer",
  relation: "relation of the writer",
  specialty: "specialty of the writer",
  country: "country of the writer",
  supervisedDirectly: "supervised in person",
  askedWhetherStrong: "asked whether it will be strong",
  status: "status",
  reachedOn: "dates",
  dueOn: "due date",
  institution: "where the writer works",
  acquaintance: "how well the writer knows the work",
  writerAnswer: "answer of the writer",
  endReason: "reason of the end",
  link: "private link, good until",
};

const APPLICANT_LABELS: Readonly<Record<string, string>> = {
  record: "Record",
  account: "Account",
  name: "Name",
  email: "E-mail for the invitation",
  ownId: "Id in the program’s own lists",
  consent: "Consent",
  advisor: "Advisor",
  proposal: "Proposed list",
};

/** What a line of a history is about: which fact, or which part of whose letter. */
export function toLabel(
  { record, recordId, field }: ToldField,
  { findWriter }: Pick<HistorySources, "findWriter">,
): string {
  switch (record) {
    case "profile":
      return toFactLabel(field);
    case "letter":
      return toLetterLabel(field, findWriter(recordId));
    case "plan":
      return "Program list";
    case "kept-answer":
      return "Kept answer";
    default:
      return APPLICANT_LABELS[field] ?? "Record";
  }
}

/** A letter as a whole is told with its writer, so only its parts are labelled with one. */
function toLetterLabel(field: string, writer: string | null): string {
  const part = LETTER_LABELS[field];
  if (part === undefined) return "Letter";
  return writer === null || field === "writer" ? `Letter: ${part}` : `Letter of ${writer}: ${part}`;
}

function toFactLabel(field: string): string {
  if (!isProfileFact(field)) return "Profile";
  return field === "hasNoLetters" ? FACT_LABELS.letters : FACT_LABELS[field];
}

/** A stored value in words; null where there was none. */
export function toWords(told: ToldValue, sources: HistorySources): string | null {
  if (told.value === null) return null;
  switch (told.record) {
    case "profile":
      return toFactWords(told, sources);
    case "letter":
      return toLetterWords(told);
    case "plan":
      return toPlanWords(told, sources);
    case "kept-answer":
      return toKeptWords(told);
    default:
      return toApplicantWords(told);
  }
}

function isProfileFact(field: string): field is ProfileFact {
  return Object.hasOwn(FACT_SCHEMAS, field);
}

/** The fact alone in an otherwise empty profile, told as rules tell it. */
function toFactWords({ field, value }: ToldValue, { measuredBy }: HistorySources): string {
  const parsed = profileSchema.safeParse({ ...EMPTY_PROFILE, [field]: value });
  if (!parsed.success || !isProfileFact(field)) return UNREADABLE;
  if (field === "hasNoLetters") return toNoLettersWords(parsed.data);
  return toFactUsed(field, { profile: parsed.data, letters: unknown, plan: [] }, measuredBy).text;
}

function toNoLettersWords({ hasNoLetters }: Profile): string {
  if (hasNoLetters.state === "unknown") return NOT_TOLD;
  return hasNoLetters.value ? "none yet" : "some";
}

/** For values of a shape that was given up since. */
const UNREADABLE = "a value from an earlier version of the product";

/** A letter as a whole, also from before some of its fields were asked. */
const wholeLetterSchema = z.object({ writer: z.string(), status: z.string() });

/** Choices whose stored words are not the words of screens. */
const LETTER_CHOICES: Readonly<Record<string, string>> = {
  strong: "yes, a strong one",
  ...Object.fromEntries(
    Object.entries(LETTER_END_LABELS).map(([reason, label]) => [reason, label.toLowerCase()]),
  ),
};

const datesSchema = z.record(z.string(), z.string());

/** The stages of a letter in their order. */
const STAGE_ORDER = Object.keys(LETTER_STATUS_LABELS);

/** Of the days on which a letter reached its stages, those that differ from the others; null where none does. */
export function toDifferingDates(value: unknown, other: unknown): unknown {
  const dates = datesSchema.safeParse(value);
  const others = datesSchema.safeParse(other);
  if (!dates.success || !others.success) return value;
  const differing = Object.entries(dates.data).filter(([stage, on]) => others.data[stage] !== on);
  return differing.length === 0 ? null : Object.fromEntries(differing);
}

function toLetterWords({ field, value }: ToldValue): string {
  if (field === "letter") {
    const letter = wholeLetterSchema.safeParse(value);
    return letter.success ? `${letter.data.writer}, ${toStageWords(letter.data.status)}` : UNREADABLE;
  }
  const dates = datesSchema.safeParse(value);
  if (dates.success) {
    const told = Object.entries(dates.data)
      .toSorted(([a], [b]) => STAGE_ORDER.indexOf(a) - STAGE_ORDER.indexOf(b))
      .map(([status, on]) => `${toStageWords(status)} ${toDayWords(on)}`);
    return told.length === 0 ? "none" : told.join(", ");
  }
  if (typeof value !== "string") return toSimpleWords(value);
  return field === "status" ? toStageWords(value) : (LETTER_CHOICES[value] ?? toSimpleWords(value));
}

const STAGES: ReadonlyMap<string, string> = new Map(Object.entries(LETTER_STATUS_LABELS));

/** A letter's stage as screens name it, inside a sentence: "planned". */
function toStageWords(status: string): string {
  return STAGES.get(status)?.toLowerCase() ?? spaced(status);
}

function toPlanWords({ value }: ToldValue, { findProgramName }: HistorySources): string {
  const planned = plannedProgramSchema.safeParse(value);
  if (!planned.success) return UNREADABLE;
  const { programId, status, track } = planned.data;
  const name = findProgramName(programId) ?? programId;
  return track === null ? `${name}: ${status}` : `${name}: ${status}, ${spaced(track)}`;
}

const keptSchema = z.object({ asOf: z.string(), tier: z.string(), decision: z.string() });

function toKeptWords({ value }: ToldValue): string {
  const kept = keptSchema.safeParse(value);
  if (!kept.success) return UNREADABLE;
  const { asOf, tier, decision } = kept.data;
  return `tier: ${tier}; decision: ${decision}; as of ${toDayWords(asOf)}`;
}

const CONSENT_WORDS: Readonly<Record<string, string>> = {
  waiting: "not asked yet",
  given: "given",
  withdrawn: "withdrawn",
};

/** Fields of which the stored text is what people wrote. */
const AS_TYPED: ReadonlySet<string> = new Set(["name", "email", "ownId"]);

const namedSchema = z.object({ name: z.string() });

function toApplicantWords({ field, value }: ToldValue): string {
  if (field === "consent" && typeof value === "string") return CONSENT_WORDS[value] ?? value;
  if (field === "record") return "opened";
  if (field === "account") return "joined";
  if (AS_TYPED.has(field) && typeof value === "string") return value;
  const named = namedSchema.safeParse(value);
  return named.success ? named.data.name : toSimpleWords(value);
}

function toSimpleWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return isCalendarDate(value) ? toPlainDate(value) : spaced(value);
  return UNREADABLE;
}

function toDayWords(text: string): string {
  return isCalendarDate(text) ? toPlainDate(text) : text;
}

function spaced(word: string): string {
  return /^[a-z]+(-[a-z]+)+$/.test(word) ? word.replaceAll("-", " ") : word;
}
