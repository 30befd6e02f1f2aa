import { type CsvCell, writeCsv } from "@induction/domain/kernel/csv";
import { rangeInWords } from "@induction/domain/rules/breadth/range-words";
import type { Outcome } from "@induction/domain/rules/outcomes";
import type { About } from "./about.ts";
import type { Judged } from "./judge.ts";
import type { Subject } from "./subject.ts";

const NOT_TOLD = "not told";

function inCell(outcome: Outcome<string>): string {
  return outcome.settled ? outcome.value : `open: ${outcome.possible.join(" | ")}`;
}

/** Null is a score that nobody told, or none at all: the two are never one. */
function scoreInCell(score: number | null, { applicant }: Subject): CsvCell {
  const { step2ck } = applicant.profile;
  const isNone = step2ck.state === "known" && !step2ck.value.some(({ result }) => result === "pass");
  return score ?? (isNone ? "none" : NOT_TOLD);
}

function truthInCell(truth: boolean | "unknown"): string {
  if (truth === "unknown") return NOT_TOLD;
  return truth ? "yes" : "no";
}

function rulesInCell({ explanations }: Judged, answer: "holds" | "unknown"): string {
  return explanations
    .filter((each) => each.answer === answer)
    .map(({ rule }) => rule)
    .join(" ");
}

const listRules = (items: readonly { readonly rule: string }[]) => items.map(({ rule }) => rule).join(" ");

type Column = readonly [name: string, read: (judged: Judged, about: About) => CsvCell];

/** The columns, in their order. What nobody told says so: an empty cell would read as none. */
const COLUMNS: readonly Column[] = [
  ["line", ({ subject }) => subject.line],
  ["name", ({ subject }) => subject.name],
  ["email", ({ subject }) => subject.email],
  ["our_id", ({ subject }) => subject.ownId],
  ["as_of", (_, { asOf }) => asOf],
  ["season", ({ assessment }) => assessment.season],
  ["step2ck_score", ({ assessment, subject }) => scoreInCell(assessment.standing.step2ckScore, subject)],
  ["has_failure", ({ assessment }) => truthInCell(assessment.standing.hasFailure)],
  ["needs_visa", ({ assessment }) => truthInCell(assessment.standing.needsVisa)],
  ["tier", ({ assessment }) => inCell(assessment.tier)],
  ["posture", ({ assessment }) => inCell(assessment.posture)],
  ["posture_if_applying_now", ({ assessment }) => assessment.postureIfApplyingNow],
  ["decision", ({ assessment }) => inCell(assessment.decision)],
  ["evidence_present", ({ strength }) => listRules(strength.present)],
  ["evidence_missing", ({ strength }) => listRules(strength.missing)],
  ["evidence_not_known", ({ strength }) => listRules(strength.unknown)],
  ["letters_in", ({ assessment }) => assessment.letters.met ?? NOT_TOLD],
  ["letters_needed", ({ assessment }) => assessment.letters.needed],
  ["programs_planned", ({ subject }) => subject.planned ?? NOT_TOLD],
  [
    "programs_advised",
    ({ assessment: { tier, breadth } }) =>
      tier.settled && breadth.range !== null ? rangeInWords(breadth.range) : "no range yet",
  ],
  ["reasons", (judged) => rulesInCell(judged, "holds")],
  ["reasons_not_known", (judged) => rulesInCell(judged, "unknown")],
  ["next_due_on", ({ assessment }) => assessment.nextDueOn],
  ["next_due_what", ({ assessment }) => assessment.nextDueWhat],
  ["changes_on", ({ assessment }) => assessment.changesOn],
  ["rules_version", ({ assessment }) => assessment.versions.rules],
];

/** Answers as a table, a row for each person, safe to open in a spreadsheet. */
export function* printCsv(about: About, people: Iterable<Judged>): Generator<string> {
  yield writeCsv([COLUMNS.map(([name]) => name)]);
  for (const judged of people) yield writeCsv([COLUMNS.map(([, read]) => read(judged, about))]);
}
