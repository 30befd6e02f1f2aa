import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import { CHANGEABLE_IN_SENTENCE, CHANGEABLE_LABELS } from "@induction/domain/planning/levers/change-words";
import type { AnswerChanges, Changeable, Changes } from "@induction/domain/planning/levers/find-changes";
import type { Hindrance } from "@induction/domain/planning/levers/hindrances";
import type { LeverSet } from "@induction/domain/planning/levers/lever-set";
import type { PlannedReadiness } from "@induction/domain/planning/readiness-plan";
import type { Outcome } from "@induction/domain/rules/outcomes";
import { READINESS_LABELS } from "@induction/domain/rules/targets/readiness";

/** One answer, or several of which the same is to be said, in words. */
export interface AnswerInWords {
  /** "Tier", or "Tier, how to apply and apply or delay". */
  readonly title: string;
  /** Where each of them stands. */
  readonly now: readonly { readonly label: string; readonly words: string }[];
  /** What it becomes, with the sets that make it so. */
  readonly changes: readonly { readonly to: string; readonly sets: readonly LeverSet[] }[];
  /** "Nothing this season changes the tier."; null where something does, or may. */
  readonly nothing: string | null;
  readonly why: readonly Hindrance[];
}

function outcomeInWords<T extends string>(outcome: Outcome<T>, labels: Readonly<Record<T, string>>): string {
  if (outcome.settled) return labels[outcome.value];
  const words = outcome.possible.map((value, index) =>
    index === 0 ? labels[value] : lowerFirst(labels[value]),
  );
  // "Apply now or delay" is one answer: a comma keeps it apart from the others.
  return words.join(words.some((each) => each.includes(" or ")) ? ", or " : " or ");
}

function readinessInWords(state: PlannedReadiness): string {
  if (state === "unknown") return "Not known yet";
  return state === "passed" ? "Step 2 CK is passed" : READINESS_LABELS[state];
}

interface Told extends Pick<AnswerInWords, "changes" | "why"> {
  /** The question is not asked any more. */
  readonly isOver: boolean;
  readonly name: Changeable;
  readonly now: string;
}

function tell<T>(name: Changeable, answer: AnswerChanges<T>, inWords: (value: T) => string): Told {
  return {
    name,
    isOver: answer.now === "passed",
    now: inWords(answer.now),
    changes: answer.changes.map(({ to, sets }) => ({ to: inWords(to), sets })),
    why: answer.nothingThisSeason,
  };
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** That nothing changes it, or that it is not known: what is not told is never a no. Null where something does, or may. */
export function nothingInWords(why: readonly Hindrance[], names: string): string | null {
  if (why.length === 0) return null;
  const isKnown = why.every(({ id }) => id !== "not-told");
  return isKnown ? `Nothing this season changes ${names}.` : `What would change ${names} is not known yet.`;
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
    now: told.map(({ name, now }) => ({ label: CHANGEABLE_LABELS[name], words: now })),
    changes: first?.changes ?? [],
    nothing: first?.isOver === true ? null : nothingInWords(why, names),
    why,
  };
}

/** The answers but strength in words, those together that nothing changes and for the same reasons. */
export function tellAnswers({ tier, posture, decision, readiness }: Changes): readonly AnswerInWords[] {
  const told = [
    tell("tier", tier, (outcome) => outcomeInWords(outcome, TIER_LABELS)),
    tell("posture", posture, (outcome) => outcomeInWords(outcome, POSTURE_LABELS)),
    tell("decision", decision, (outcome) => outcomeInWords(outcome, DECISION_LABELS)),
    tell("readiness", readiness, readinessInWords),
  ];
  const alike = Map.groupBy(told, ({ name, changes, why }) =>
    // Readiness is asked of an exam that is still ahead: it never stands with the others.
    changes.length === 0 && name !== "readiness" ? why.map(({ words }) => words).join(" ") : name,
  );
  return [...alike.values()].map(join);
}
