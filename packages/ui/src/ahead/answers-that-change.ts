import type { FactKey } from "@induction/domain/applicant/profile";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import { CHANGEABLE_IN_SENTENCE, CHANGEABLE_LABELS } from "@induction/domain/planning/levers/change-words";
import type { AnswerChanges, Changeable, Changes } from "@induction/domain/planning/levers/find-changes";
import type { Hindrance } from "@induction/domain/planning/levers/hindrances";
import type { LeverSet } from "@induction/domain/planning/levers/lever-set";
import type { PlannedReadiness } from "@induction/domain/planning/readiness-plan";
import type { Outcome } from "@induction/domain/rules/outcomes";
import { READINESS_LABELS } from "@induction/domain/rules/targets/readiness";
import { listInWords } from "@induction/domain/rules/words";

/** One answer, or several of which the same is to be said, in words. */
export interface AnswerInWords {
  /** "Tier", or "Tier, how to apply and apply or delay". */
  readonly title: string;
  /** Where each of them stands. */
  readonly now: readonly { readonly label: string; readonly words: string; readonly isSettled: boolean }[];
  /** What it becomes, with the sets that make it so. */
  readonly changes: readonly { readonly to: string; readonly sets: readonly LeverSet[] }[];
  /** "Nothing this season changes the tier."; null where something does, or may. */
  readonly nothing: string | null;
  readonly why: readonly Hindrance[];
}

/** So many possible answers are still read as one sentence. */
const MOST_IN_A_SENTENCE = 2;

/** An answer as a line, and whether it is to be read as one: of many possible answers none is. */
interface Line {
  readonly words: string;
  readonly isSettled: boolean;
}

function listLabels<T extends string>(
  { possible }: Outcome<T> & { readonly settled: false },
  labels: Readonly<Record<T, string>>,
): readonly string[] {
  return possible.map((value, index) => (index === 0 ? labels[value] : lowerFirst(labels[value])));
}

function outcomeInWords<T extends string>(outcome: Outcome<T>, labels: Readonly<Record<T, string>>): Line {
  if (outcome.settled) return { words: labels[outcome.value], isSettled: true };
  const words = listLabels(outcome, labels);
  if (words.length > MOST_IN_A_SENTENCE) {
    return { words: `Not settled yet: ${words.length} answers are possible`, isSettled: false };
  }
  // "Apply now or delay" is one answer: a comma keeps it apart from the others.
  const between = words.some((each) => each.includes(" or ")) ? ", or " : " or ";
  return { words: words.join(between), isSettled: true };
}

/** What an answer becomes: many possible answers are named behind their number, since two of one number may stand apart. */
function becomesInWords<T extends string>(outcome: Outcome<T>, labels: Readonly<Record<T, string>>): string {
  const { words, isSettled } = outcomeInWords(outcome, labels);
  return isSettled || outcome.settled ? words : `${words} (${listLabels(outcome, labels).join("; ")})`;
}

function readinessInWords(state: PlannedReadiness): string {
  if (state === "unknown") return "Not known yet";
  return state === "passed" ? "Step 2 CK is passed" : READINESS_LABELS[state];
}

interface Told extends Pick<AnswerInWords, "changes" | "why"> {
  /** The question is not asked any more. */
  readonly isOver: boolean;
  readonly name: Changeable;
  readonly now: Line;
  /** What is not told and may change it. */
  readonly untold: readonly FactKey[];
}

function tellOutcome<T extends string>(
  name: Changeable,
  answer: AnswerChanges<Outcome<T>>,
  { labels, untold }: { labels: Readonly<Record<T, string>>; untold: Changes["untold"] },
): Told {
  return {
    name,
    isOver: false,
    now: outcomeInWords(answer.now, labels),
    changes: answer.changes.map(({ to, sets }) => ({ to: becomesInWords(to, labels), sets })),
    why: answer.nothingThisSeason,
    untold: listUntold(untold, name),
  };
}

function tellReadiness(
  { now, changes, nothingThisSeason }: Changes["readiness"],
  untold: Changes["untold"],
): Told {
  return {
    name: "readiness",
    isOver: now === "passed",
    now: { words: readinessInWords(now), isSettled: now !== "unknown" },
    changes: changes.map(({ to, sets }) => ({ to: readinessInWords(to), sets })),
    why: nothingThisSeason,
    untold: listUntold(untold, "readiness"),
  };
}

function listUntold(untold: Changes["untold"], name: Changeable): readonly FactKey[] {
  return untold.filter(({ mayChange }) => mayChange.includes(name)).map(({ fact }) => fact);
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** So many facts are named in a headline; more stand in their own panel. */
const MOST_FACTS_NAMED = 3;

function factsInWords(facts: readonly FactKey[]): string {
  if (facts.length > MOST_FACTS_NAMED) return "what is not told";
  const isName = (label: string) => /^(Step|US|English)\b/.test(label);
  return listInWords(
    facts.map((fact) => (isName(FACT_LABELS[fact]) ? FACT_LABELS[fact] : lowerFirst(FACT_LABELS[fact]))),
  );
}

/**
 * That nothing changes it, or that it is not known: what is not told is never a no. Where telling a fact may change it, that
 * is said in the same breath. Null where something does, or may.
 */
export function nothingInWords(
  why: readonly Hindrance[],
  names: string,
  untold: readonly FactKey[] = [],
): string | null {
  if (why.length === 0) return null;
  const isKnown = why.every(({ id }) => id !== "not-told");
  if (!isKnown) return `What would change ${names} is not known yet.`;
  if (untold.length === 0) return `Nothing this season changes ${names}.`;
  return `Nothing that can be done this season changes ${names}. Telling ${factsInWords(untold)} may.`;
}

function join(told: readonly Told[]): AnswerInWords {
  const [first] = told;
  const labels = told.map(({ name }, index) =>
    index === 0 ? CHANGEABLE_LABELS[name] : lowerFirst(CHANGEABLE_LABELS[name]),
  );
  const why = first?.why ?? [];
  const names = told.map(({ name }) => CHANGEABLE_IN_SENTENCE[name]).join(", or ");
  return {
    title: labels.join(" · "),
    now: told.map(({ name, now }) => ({ label: CHANGEABLE_LABELS[name], ...now })),
    changes: first?.changes ?? [],
    nothing: first?.isOver === true ? null : nothingInWords(why, names, first?.untold),
    why,
  };
}

/** The answers but strength in words, those together that nothing changes, for the same reasons and with the same not told. */
export function tellAnswers({
  tier,
  posture,
  decision,
  readiness,
  untold,
}: Changes): readonly AnswerInWords[] {
  const told = [
    tellOutcome("tier", tier, { labels: TIER_LABELS, untold }),
    tellOutcome("posture", posture, { labels: POSTURE_LABELS, untold }),
    tellOutcome("decision", decision, { labels: DECISION_LABELS, untold }),
    tellReadiness(readiness, untold),
  ];
  const alike = Map.groupBy(told, (each) =>
    // Readiness is asked of an exam that is still ahead: it never stands with the others.
    each.changes.length === 0 && each.name !== "readiness"
      ? [...each.why.map(({ words }) => words), ...each.untold].join(" ")
      : each.name,
  );
  return [...alike.values()].map(join);
}
