import type { Applicant } from "../applicant/profile.ts";
import { must } from "../kernel/must.ts";
import type { Region } from "../program/program.ts";
import type { BreadthRange } from "../rules/outcomes.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { type FitReason, type ProgramFit, readFitPerson, toProgramFit } from "./program-fit.ts";

/** One program of a proposed list, with why it is in it. */
export interface ProposedProgram extends ProgramFit {
  readonly region: Region;
  /** Within the least number that the range asks for; the others widen the list up to its most. */
  readonly isCore: boolean;
}

/** One program that was left out, with why. */
export interface LeftOutProgram {
  readonly programId: string;
  readonly why: "out-of-reach" | "beyond-the-range";
  readonly reasons: readonly FitReason[];
}

/** What a proposal rests on: where any of it differs later, the proposal is out of date. */
export interface ProposalGrounds {
  readonly score: string;
  readonly tier: string;
  readonly visa: string;
  readonly preferences: string;
  readonly season: string;
  readonly programs: string;
}

/** A list for one person (G8). */
export interface ProposedList {
  /** Null where there is no tier, and then nothing is proposed. */
  readonly range: BreadthRange | null;
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

/** What a proposal would rest on today. Plain texts, so that they can be stored beside the list. */
export function readProposalGrounds(applicant: Applicant, context: RuleContext): ProposalGrounds {
  const { reading } = readFitPerson(applicant, context);
  const { standing, tier } = reading.placement;
  const { profile } = applicant;
  return {
    score: `${standing.step2ckScore ?? "none"}, ${standing.hasFailure}`,
    tier: (tier.settled ? [tier.value] : tier.possible).join(" or "),
    visa: JSON.stringify(profile.visa),
    preferences: JSON.stringify([profile.preferences, profile.graduation]),
    season: `${context.calendar.season}`,
    programs: toProgramsFingerprint(context),
  };
}

/** What of the grounds has changed since a proposal was made; empty while it is up to date. */
export function listChangedGrounds(
  before: ProposalGrounds,
  now: ProposalGrounds,
): readonly (keyof ProposalGrounds)[] {
  const keys = ["score", "tier", "visa", "preferences", "season", "programs"] as const;
  return keys.filter((key) => before[key] !== now[key]);
}

/**
 * A list for one person: programs in reach, best fits first, as many as the range asks for and never more; each program in it
 * or left out with its reasons. Pure: the same person and catalogue give the same list.
 */
export function proposeList(applicant: Applicant, context: RuleContext): ProposedList {
  const person = readFitPerson(applicant, context);
  const { range } = person.reading.placement;
  const { screens, kinds } = context.catalogue;
  const grounds = readProposalGrounds(applicant, context);
  if (range === null) return { range, programs: [], leftOut: [], grounds };
  const fits = screens.map((screen, place) => {
    const kind = must(kinds[place], "each program has its kind");
    return { ...toProgramFit(screen, kind, person), region: kind.region };
  });
  const inReach = takeTurns(fits.filter(({ standing }) => standing !== "excluded"));
  const most = range.most ?? inReach.length;
  const excluded = fits.filter(({ standing }) => standing === "excluded");
  return {
    range,
    programs: inReach.slice(0, most).map((fit, place) => ({ ...fit, isCore: place < range.least })),
    leftOut: [
      ...excluded.map(({ programId, reasons }) => ({ programId, why: "out-of-reach" as const, reasons })),
      ...inReach
        .slice(most)
        .map(({ programId, reasons }) => ({ programId, why: "beyond-the-range" as const, reasons })),
    ],
    grounds,
  };
}
