import type { Applicant } from "../applicant/profile.ts";
import { findProjected } from "../assessment/projected.ts";
import { inOneOrder, toCanonicalText } from "../kernel/canonical-text.ts";
import { must } from "../kernel/must.ts";
import type { Region } from "../program/program.ts";
import type { BreadthRange } from "../rules/outcomes.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { type FitReason, type ProgramFit, readFitPerson, toProgramFit } from "./program-fit.ts";

/** One program of a proposed list, with why it is in it. */
export interface ProposedProgram extends ProgramFit {
  readonly region: Region;
  /** Within the least number that the range asks for; the others widen the list up to its most. */
  readonly isCore: boolean;
}

/** Why a program is left out: it cannot take the person, the list is full, or there is no range that a list could fill. */
export type LeftOutWhy = "out-of-reach" | "beyond-the-range" | "no-range";

/** One program that was left out, with why. */
export interface LeftOutProgram {
  readonly programId: string;
  readonly why: LeftOutWhy;
  readonly reasons: readonly FitReason[];
}

/** What a proposal rests on: where any of it differs later, the proposal is out of date. */
export interface ProposalGrounds {
  readonly score: string;
  /** With the range that it asks for, which an organisation's own numbers can move as well. */
  readonly tier: string;
  readonly visa: string;
  readonly preferences: string;
  readonly season: string;
  readonly programs: string;
}

/** What can put a proposal out of date. */
export type ProposalGround = keyof ProposalGrounds;

/** A list for one person (G8). */
export interface ProposedList {
  /** Null where there is neither a tier nor a projection of one, and then nothing is proposed. */
  readonly range: BreadthRange | null;
  /** Whether the range is that of the tier which practice tests point to, since there is no score yet. */
  readonly isProjected: boolean;
  /** In the order of the proposal: what fits best first, regions taking turns where fits are alike. */
  readonly programs: readonly ProposedProgram[];
  readonly leftOut: readonly LeftOutProgram[];
  readonly grounds: ProposalGrounds;
}

function count({ reasons }: ProgramFit, side: FitReason["side"]): number {
  return reasons.filter((reason) => reason.side === side).length;
}

/** More reasons for than against come first, then fewer questions: an order of reasons, never a rank of programs. */
function byFit(a: ProgramFit, b: ProgramFit): number {
  const level = (fit: ProgramFit): number => count(fit, "for") - count(fit, "against");
  return level(b) - level(a) || count(a, "unknown") - count(b, "unknown");
}

/** Where fits are alike, the regions take turns. */
function takeTurns<T extends ProgramFit & { readonly region: Region }>(fits: readonly T[]): readonly T[] {
  const turns = new Map<string, number>();
  const withTurn = fits.map((fit) => {
    const key = `${count(fit, "for") - count(fit, "against")} ${count(fit, "unknown")} ${fit.region}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { fit, turn };
  });
  return withTurn.toSorted((a, b) => byFit(a.fit, b.fit) || a.turn - b.turn).map(({ fit }) => fit);
}

const HASH_FACTOR = 31;

/** A short text that differs where another does; for comparing what was with what is, never for secrets. */
function toFingerprint(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0;
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

const byCatalogue = new WeakMap<object, string>();

function toProgramsFingerprint({ catalogue }: RuleContext): string {
  let fingerprint = byCatalogue.get(catalogue);
  if (fingerprint === undefined) {
    fingerprint = toFingerprint(JSON.stringify([catalogue.screens, catalogue.kinds]));
    byCatalogue.set(catalogue, fingerprint);
  }
  return fingerprint;
}

/** How many programs to propose; before there is a tier, as many as the one asks for that practice tests point to. */
function findRange(reading: Reading): Pick<ProposedList, "range" | "isProjected"> {
  const { range } = reading.placement;
  if (range !== null) return { range, isProjected: false };
  const projected = findProjected(reading)?.range ?? null;
  return { range: projected, isProjected: projected !== null };
}

function toTierGround(reading: Reading): string {
  const { tier } = reading.placement;
  const tiers = (tier.settled ? [tier.value] : tier.possible).join(" or ");
  const { range } = findRange(reading);
  return range === null ? tiers : `${tiers}, ${range.least} to ${range.most ?? "all"}`;
}

/** The score, and the failures of each exam that programs screen by; "?" where more are possible. */
function toScoreGround({ placement, step1, step2ck, step3 }: Reading): string {
  const failures = [step1, step2ck, step3].map(
    (exam) => `${exam.failures}${typeof exam.failed === "boolean" ? "" : "?"}`,
  );
  return `${placement.standing.step2ckScore ?? "none"}, failed ${failures.join(" ")}`;
}

/** A fact as one text, in whatever order its choices were entered. */
function toSetText(fact: unknown): string {
  return toCanonicalText(inOneOrder(fact));
}

/** What a proposal would rest on today. Plain texts, so that they can be stored beside the list. */
export function readProposalGrounds(applicant: Applicant, context: RuleContext): ProposalGrounds {
  const { reading } = readFitPerson(applicant, context);
  const { profile } = applicant;
  return {
    score: toScoreGround(reading),
    tier: toTierGround(reading),
    visa: toSetText(profile.visa),
    preferences: toSetText({ preferences: profile.preferences, graduation: profile.graduation }),
    season: `${context.calendar.season}`,
    programs: toProgramsFingerprint(context),
  };
}

/** What of the grounds has changed since a proposal was made; empty while it is up to date. */
export function listChangedGrounds(before: ProposalGrounds, now: ProposalGrounds): readonly ProposalGround[] {
  const keys = ["score", "tier", "visa", "preferences", "season", "programs"] as const;
  return keys.filter((key) => before[key] !== now[key]);
}

/**
 * A list for one person: programs in reach, best fits first, as many as the range asks for and never more; each program in it
 * or left out with its reasons. Pure: the same person and catalogue give the same list.
 */
export function proposeList(applicant: Applicant, context: RuleContext): ProposedList {
  const person = readFitPerson(applicant, context);
  const { range, isProjected } = findRange(person.reading);
  const { screens, kinds } = context.catalogue;
  const fits = screens.map((screen, place) => {
    const kind = must(kinds[place], "each program has its kind");
    return { ...toProgramFit(screen, kind, person), region: kind.region };
  });
  const excluded = fits.filter(({ standing }) => standing === "excluded");
  const inReach = takeTurns(fits.filter(({ standing }) => standing !== "excluded"));
  const most = range === null ? 0 : (range.most ?? inReach.length);
  const least = range?.least ?? 0;
  return {
    range,
    isProjected,
    programs: inReach.slice(0, most).map((fit, place) => ({ ...fit, isCore: place < least })),
    leftOut: [
      ...excluded.map((fit) => toLeftOut(fit, "out-of-reach")),
      ...inReach.slice(most).map((fit) => toLeftOut(fit, range === null ? "no-range" : "beyond-the-range")),
    ],
    grounds: readProposalGrounds(applicant, context),
  };
}

function toLeftOut({ programId, reasons }: ProgramFit, why: LeftOutWhy): LeftOutProgram {
  return { programId, why, reasons };
}
