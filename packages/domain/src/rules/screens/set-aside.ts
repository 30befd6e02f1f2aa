import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Claim, Fact } from "../../program/fact.ts";
import { claimFreshness, type Freshness } from "../../program/freshness.ts";
import type { Program, ProgramFacts } from "../../program/program.ts";
import type { Exclusion, ExclusionReason } from "./exclusion.ts";
import { exclusionInWords } from "./exclusion-words.ts";

/** The programs that one reason keeps off the count, and how far what they state can be relied on. */
export interface SetAsideGroup {
  /** "Sponsors no acceptable visa". */
  readonly reason: string;
  /** In the order in which they were excluded. A program with two reasons stands under both. */
  readonly programIds: readonly string[];
  /** Of the facts behind the reason, how far the weakest can be relied on; null where none of them is at hand. */
  readonly evidence: { readonly freshness: Freshness; readonly detail: string | null } | null;
}

const WEAKEST_FIRST = ["unknown", "stale", "ageing", "verified"] as const satisfies readonly Freshness[];

/** The facts that say what the reason says. */
function listFactsBehind(kind: ExclusionReason["kind"], facts: ProgramFacts): readonly Fact<unknown>[] {
  switch (kind) {
    case "visa-not-sponsored":
      return [facts.visaJ1, facts.visaH1b].filter(
        (fact) => fact.state === "known" && fact.value.answer === "no",
      );
    case "failures-screened":
      return [facts.failurePolicy];
    case "score-below-minimum":
      return [facts.minimumStep2ck];
    case "graduated-too-long-ago":
      return [facts.graduationLimit];
    case "military-service":
      return [
        facts.setting.state === "known" && facts.setting.value === "military" ? facts.setting : facts.tracks,
      ];
  }
}

function toDetail({ verifiedOn, year }: Claim, freshness: Freshness): string | null {
  if (freshness === "verified" && verifiedOn !== null) return toPlainDate(verifiedOn);
  return year === null ? null : String(year);
}

function findWeakest(facts: readonly Fact<unknown>[], today: CalendarDate): SetAsideGroup["evidence"] {
  const told = facts.flatMap((fact) => {
    if (fact.state !== "known") return [];
    const freshness = claimFreshness(fact.claim, today);
    return [{ freshness, detail: toDetail(fact.claim, freshness) }];
  });
  for (const freshness of WEAKEST_FIRST) {
    const weak = told.filter((each) => each.freshness === freshness);
    // Of several documents the oldest year says how far the group can be relied on.
    const [oldest] = weak.toSorted((a, b) => (a.detail ?? "").localeCompare(b.detail ?? ""));
    if (oldest !== undefined) return oldest;
  }
  return null;
}

/** What is on a list and does not count, by reason, the reason with the most programs first. */
export function listSetAside(
  excluded: readonly Exclusion[],
  { programs, today }: { programs: ReadonlyMap<string, Program>; today: CalendarDate },
): readonly SetAsideGroup[] {
  const pairs = excluded.flatMap(({ programId, reasons }) =>
    reasons.map((reason) => ({ programId, kind: reason.kind, words: exclusionInWords(reason) })),
  );
  return [...Map.groupBy(pairs, ({ words }) => words)]
    .map(([words, group]): SetAsideGroup => {
      const facts = group.flatMap(({ programId, kind }) => {
        const program = programs.get(programId);
        return program === undefined ? [] : listFactsBehind(kind, program.facts);
      });
      return {
        reason: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
        programIds: group.map(({ programId }) => programId),
        evidence: findWeakest(facts, today),
      };
    })
    .toSorted((a, b) => b.programIds.length - a.programIds.length);
}
