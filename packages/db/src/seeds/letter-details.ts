import type { Letter } from "@induction/domain/applicant/letter";

/** What is told of a letter beside its way. */
type LetterDetails = Pick<Letter, "institution" | "acquaintance" | "writerAnswer" | "endReason">;

/** Where the made-up writers in the United States work, by the last letter of their names. */
const HOSPITALS: Readonly<Record<string, string>> = {
  i: "Lakeside University Hospital, Rochester NY",
  n: "Harbor Medical Center, Cleveland OH",
  d: "Prairie General Hospital, Omaha NE",
  t: "St. Brigid Medical Center, Albany NY",
  o: "Riverside University Hospital, Toledo OH",
};

const END_REASONS: Partial<Record<Letter["status"], Letter["endReason"]>> = {
  declined: "no-time",
  withdrawn: "another-writer",
};

/**
 * The letter with details that follow from it and draw nothing by chance: one writer in the United States works at one
 * place, whoever asks; elsewhere the place is not told.
 */
export function withDetails(letter: Omit<Letter, keyof LetterDetails>): Letter {
  const { writer, country, supervisedDirectly, askedWhetherStrong, status, reachedOn } = letter;
  const hospital = HOSPITALS[writer.slice(-1)] ?? "Summit University Hospital, Denver CO";
  const hasSupervised = supervisedDirectly === true;
  const isAnswered = askedWhetherStrong === true && reachedOn.agreed !== undefined;
  const answer = hasSupervised ? "strong" : "yes";
  const acquaintance = hasSupervised ? "well" : "partly";
  return {
    ...letter,
    institution: country === "US" ? hospital : null,
    acquaintance: supervisedDirectly === null ? null : acquaintance,
    writerAnswer: isAnswered ? answer : null,
    endReason: END_REASONS[status] ?? null,
  };
}
