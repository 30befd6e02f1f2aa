import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type FieldError, problemsToFieldErrors, toFieldErrors } from "@induction/domain/kernel/field-errors";
import type { Claim, Claimed, SourceKind } from "@induction/domain/program/fact";
import { type FactEdit, findEditProblems } from "@induction/domain/program/fact-edit.schema";
import type { EditIssue, FactSubject } from "./fact-desk.ts";
import { toTypedNumberOrNull } from "./typed-number.ts";

/** A claim as it is typed. */
export interface ClaimDraft {
  readonly source: string;
  readonly kind: SourceKind | null;
  readonly link: string;
  readonly year: string;
  readonly retrievedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly note: string;
}

/** A value with who says so, as both are typed. */
export interface ClaimedDraft<V> {
  /** Tells claims apart while they are typed; never sent. */
  readonly key: number;
  readonly value: V;
  readonly claim: ClaimDraft;
}

/** What a curator may say of a fact. "Not checked" is a withdrawal. */
export type ToldState = FactEdit<unknown>["state"];

/** A curator's edit as it is typed, complete or not. */
export interface FactDraft<V> {
  /** The version of the fact that was on the screen; 0 where nothing was told. */
  readonly basedOn: number;
  readonly state: ToldState;
  /** One, or as many as disagree. Those that the state does not need stay, so that nothing typed is lost. */
  readonly claims: readonly [ClaimedDraft<V>, ...ClaimedDraft<V>[]];
  readonly why: string;
}

function toBlankClaim(today: CalendarDate): ClaimDraft {
  return {
    source: "",
    kind: null,
    link: "",
    year: "",
    retrievedOn: today,
    validFrom: "",
    validTo: "",
    note: "",
  };
}

/** A demonstration lives on an earlier day than its list was read; nobody can enter a day that is still to come. */
function notAfter(date: CalendarDate, today: CalendarDate): CalendarDate {
  return date > today ? today : date;
}

function toClaimDraft(claim: Claim, today: CalendarDate): ClaimDraft {
  const { source, kind, link, year, retrievedOn, validFrom, validTo, note } = claim;
  return {
    source,
    kind,
    link: link ?? "",
    year: year === null ? "" : `${year}`,
    retrievedOn: notAfter(retrievedOn, today),
    validFrom: validFrom ?? "",
    validTo: validTo ?? "",
    note: note ?? "",
  };
}

/** One more claim with nothing in it, read today. */
export function toBlankClaimed<V>(
  { blank }: Pick<FactSubject<V>, "blank">,
  today: CalendarDate,
  key: number,
): ClaimedDraft<V> {
  return { key, value: blank, claim: toBlankClaim(today) };
}

function toClaimedDraft<V>({ value, claim }: Claimed<V>, key: number, today: CalendarDate): ClaimedDraft<V> {
  return { key, value, claim: toClaimDraft(claim, today) };
}

/** The same draft with the document in which something else was read, today; as it is where there is none. */
export function withLink<V>(
  draft: FactDraft<V>,
  link: string | undefined,
  today: CalendarDate,
): FactDraft<V> {
  if (link === undefined) return draft;
  const [first, ...rest] = draft.claims;
  return { ...draft, claims: [{ ...first, claim: { ...first.claim, link, retrievedOn: today } }, ...rest] };
}

interface Standing {
  readonly version: number;
  readonly today: CalendarDate;
}

/** A fact as the form shows it at first. Nothing is filled in where nothing is known. */
export function toFactDraft<V>(
  subject: FactSubject<V>,
  fact: unknown,
  { version, today }: Standing,
): FactDraft<V> {
  const told = subject.toDrafted(fact);
  const blank = toBlankClaimed(subject, today, 0);
  const base = { basedOn: version, why: "" };
  switch (told.state) {
    case "known":
      return { ...base, state: "known", claims: [toClaimedDraft(told, 0, today)] };
    case "not-disclosed":
      return {
        ...base,
        state: "not-disclosed",
        claims: [{ ...blank, claim: toClaimDraft(told.claim, today) }],
      };
    case "not-checked":
      return { ...base, state: "known", claims: [blank] };
    case "disputed": {
      const [first = blank, ...others] = told.claims.map((each, key) => toClaimedDraft(each, key, today));
      return { ...base, state: "disputed", claims: [first, ...others] };
    }
  }
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

function toClaimInput(claim: ClaimDraft): unknown {
  return {
    source: claim.source,
    kind: claim.kind ?? undefined,
    link: orNull(claim.link),
    year: toTypedNumberOrNull(claim.year),
    retrievedOn: claim.retrievedOn,
    validFrom: orNull(claim.validFrom),
    validTo: orNull(claim.validTo),
    note: orNull(claim.note),
  };
}

function toEditInput<V>({ toValueInput }: FactSubject<V>, { state, claims }: FactDraft<V>): unknown {
  const [{ value, claim }] = claims;
  switch (state) {
    case "known":
      return { state, value: toValueInput(value), claim: toClaimInput(claim) };
    case "not-disclosed":
      return { state, claim: toClaimInput(claim) };
    case "disputed":
      return {
        state,
        claims: claims.map((each) => ({ value: toValueInput(each.value), claim: toClaimInput(each.claim) })),
      };
  }
}

/**
 * Where a policy may be read or quoted, the schema complains of both at once. The form shows one of them: that whose names
 * were typed.
 */
function toPlacedIssues(issue: EditIssue): readonly EditIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const typed = issue.errors.find((branch) => branch.every(({ code }) => code !== "unrecognized_keys"));
  return typed?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** A draft read: an edit that can be published, or what is wrong with it and where. */
export type ReadDraft =
  | { readonly isComplete: true; readonly edit: FactEdit<unknown> }
  | { readonly isComplete: false; readonly errors: readonly FieldError[] };

/** The problems of a draft by the paths of the edit: "value.minimum", "claim.source", "claims.1.value". */
export function readDraft<V>(subject: FactSubject<V>, draft: FactDraft<V>, today: CalendarDate): ReadDraft {
  const parsed = subject.editSchema.safeParse(toEditInput(subject, draft));
  if (!parsed.success)
    return {
      isComplete: false,
      errors: toFieldErrors({ issues: parsed.error.issues.flatMap(toPlacedIssues) }),
    };
  const problems = findEditProblems(parsed.data, today);
  if (problems.length > 0) return { isComplete: false, errors: problemsToFieldErrors(problems) };
  return { isComplete: true, edit: parsed.data };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether anything in a draft is not what it began with. */
export function isTouched<V>(draft: FactDraft<V>, start: FactDraft<V>): boolean {
  return !isSame({ ...draft, basedOn: 0 }, { ...start, basedOn: 0 });
}

/** Each claim of a dispute as the edit that settles it so: to count whom that would touch. */
export function listSettlingEdits<V>(
  subject: FactSubject<V>,
  fact: unknown,
  standing: Standing,
): readonly unknown[] {
  const draft = toFactDraft(subject, fact, standing);
  return draft.claims.map((claimed) => toEditInput(subject, { ...draft, state: "known", claims: [claimed] }));
}
