import type { About } from "./about.ts";
import type { Complaint } from "./complaint.ts";
import type { Judged } from "./judge.ts";

/** A person as JSON holds one: the assessment as data, and its reasons in words. */
function toEntry({ subject, assessment, strength, explanations }: Judged) {
  const { line, name, email, ownId, planned, isListed } = subject;
  const { findings, breadth, ...answers } = assessment;
  const told = new Set<string>(explanations.map(({ rule }) => rule));
  return {
    ...{ line, name, email, ownId },
    ...answers,
    strength,
    // Counts of a list that the file does not hold would read as counts of an empty one.
    breadth: isListed ? breadth : { range: breadth.range, planned },
    findings: findings.filter(({ rule }) => told.has(rule)),
    reasons: explanations,
  };
}

/** Answers as one JSON object, person by person: files of thousands never stand in memory as one text. */
export function* printJson(
  about: About,
  people: Iterable<Judged>,
  { problems, notes }: { readonly problems: readonly Complaint[]; readonly notes: readonly Complaint[] },
): Generator<string> {
  const head = JSON.stringify(about);
  yield `${head.slice(0, -1)},"people":[`;
  let separator = "\n";
  for (const judged of people) {
    yield `${separator}${JSON.stringify(toEntry(judged))}`;
    separator = ",\n";
  }
  yield `\n],"problems":${JSON.stringify(problems)},"notes":${JSON.stringify(notes)}}\n`;
}
