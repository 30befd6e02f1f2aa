import type { Assessment } from "@induction/domain/assessment/assessment";
import { strengthInWords } from "@induction/domain/assessment/evidence-states";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { applyingNowInWords, toHeadline } from "@induction/domain/assessment/headline";
import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { Strength } from "@induction/domain/assessment/strength";
import { toPlainDate } from "@induction/domain/kernel/plain-date";
import { SEASON_EVENT_TITLES } from "@induction/domain/kernel/season";
import { rangeInWords } from "@induction/domain/rules/breadth/range-words";
import type { Outcome } from "@induction/domain/rules/outcomes";
import type { Severity } from "@induction/domain/rules/rule";
import type { About } from "./about.ts";
import type { Judged } from "./judge.ts";
import type { Subject } from "./subject.ts";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  blocking: "Blocking",
  gap: "Gap",
  flag: "Flag",
  result: "Result",
  advice: "Advice",
  strength: "Strength",
};

const LABEL_WIDTH = 12;

function row(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`;
}

/** An open answer names every answer that is still possible, and what settles it. */
function outcomeInWords<T extends string>(outcome: Outcome<T>, labels: Readonly<Record<T, string>>): string {
  const { title, whatSettles } = toHeadline(outcome, labels);
  if (outcome.settled) return title;
  const possible = outcome.possible.map((answer) => labels[answer]).join(" / ");
  return `${title}. Possible: ${possible}. ${whatSettles}`;
}

function dueInWords({ nextDueOn, nextDueWhat }: Assessment): string {
  if (nextDueOn === null || nextDueWhat === null) return "Nothing is due";
  const own = { letter: "a letter", exam: "a planned exam" } as const;
  const isOwn = nextDueWhat === "letter" || nextDueWhat === "exam";
  return `${toPlainDate(nextDueOn)}: ${isOwn ? own[nextDueWhat] : SEASON_EVENT_TITLES[nextDueWhat]}`;
}

function programsInWords({ tier, breadth }: Assessment, { planned, isListed }: Subject): string {
  const { range, effective } = breadth;
  const asked = tier.settled && range !== null ? `${rangeInWords(range)} advised` : "No range yet";
  if (planned === null) return `${asked}; number planned: not told`;
  if (planned === 0) return `${asked}; none planned yet`;
  return isListed
    ? `${asked}; ${planned} planned, of which ${effective} can take the person or may`
    : `${asked}; ${planned} planned, none checked`;
}

function strengthLines(strength: Strength): readonly string[] {
  const list = (label: string, items: Strength["present"]) =>
    items.map(({ rule, words }) => `  ${label.padEnd(LABEL_WIDTH)}${words} (${rule})`);
  return [
    row("Strength", strengthInWords(strength)),
    ...list("present", strength.present),
    ...list("missing", strength.missing),
    ...list("not known", strength.unknown),
  ];
}

function whoLine({ name, email, ownId, line }: Subject): string {
  const who = [name, ownId, email].filter((part) => part !== null).join(", ");
  return `${who === "" ? "The applicant" : who}${line === null ? "" : ` (line ${line})`}`;
}

function answerLines({ subject, assessment, strength }: Judged): readonly string[] {
  const { letters, projected, changesOn } = assessment;
  const now = applyingNowInWords(assessment);
  const who = whoLine(subject);
  return [
    who,
    "=".repeat([...who].length),
    row("Season", `${assessment.season}`),
    row("Tier", outcomeInWords(assessment.tier, TIER_LABELS)),
    ...(projected === null
      ? []
      : [
          row(
            "",
            `Projection from practice tests, median ${projected.median}: ${TIER_LABELS[projected.tier]}`,
          ),
        ]),
    row("Posture", outcomeInWords(assessment.posture, POSTURE_LABELS)),
    row("Decision", outcomeInWords(assessment.decision, DECISION_LABELS)),
    ...(now === null ? [] : [row("", now)]),
    ...strengthLines(strength),
    row(
      "Letters",
      letters.met === null
        ? `Not told; ${letters.needed} needed`
        : `${letters.met} of ${letters.needed} are in`,
    ),
    row("Programs", programsInWords(assessment, subject)),
    row("Next due", dueInWords(assessment)),
    row(
      "Holds until",
      changesOn === null ? "a fact changes" : `${toPlainDate(changesOn)}, or until a fact changes`,
    ),
  ];
}

function explanationLines(each: Explanation): readonly string[] {
  const { rule, title, severity, cited, facts, parameters, action, wouldChange, otherReading } = each;
  const part = (label: string, text: string) => `    ${label}: ${text}`;
  return [
    `- ${rule}  ${title} [${SEVERITY_WORDS[severity]}]`,
    `    ${each.summary}`,
    ...(action === null ? [] : [part("What to do", action)]),
    ...cited.map(({ heading, lines }) => part("Source", `${heading}, ${lines}`)),
    ...(each.houseReading === null ? [] : [part("Our own reading", each.houseReading)]),
    ...facts.map(({ label, text }) => part("Fact", `${label}: ${text}`)),
    ...parameters.map(({ title: name, text, basis, source }) =>
      part("Number", `${name}: ${text} (${basis}: ${source})`),
    ),
    ...wouldChange.map((text) => part("What would change it", text)),
    ...(otherReading === null ? [] : [part("Other reading", otherReading)]),
  ];
}

function section(title: string, explanations: readonly Explanation[]): readonly string[] {
  return explanations.length === 0 ? [] : ["", title, ...explanations.flatMap(explanationLines)];
}

/** Answers for reading, person by person. */
export function* printText(about: About, people: Iterable<Judged>): Generator<string> {
  const { asOf, versions, programs, madeWith } = about;
  yield `Assessed as of ${toPlainDate(asOf)} by version ${versions.rules} of the rules, with ${programs} programs.\n${madeWith}\n`;
  for (const judged of people) {
    const { explanations } = judged;
    const lines = [
      "",
      ...answerLines(judged),
      ...section(
        "Reasons",
        explanations.filter(({ answer }) => answer === "holds"),
      ),
      ...section(
        "Not known yet",
        explanations.filter(({ answer }) => answer === "unknown"),
      ),
    ];
    yield `${lines.join("\n")}\n`;
  }
}
