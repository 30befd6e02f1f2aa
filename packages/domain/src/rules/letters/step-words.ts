import { isLetterMet, LETTER_PIPELINE, LETTER_STATUS_LABELS, type Letter } from "../../applicant/letter.ts";

/** What moves each letter on (E7); null where nothing does. */
const NEXT_STEPS: Readonly<Record<Letter["status"], string | null>> = {
  identified: "Ask the writer, and ask whether the letter can be a strong one.",
  asked: "Wait for the answer, and ask again if none has come.",
  agreed: "Send the writer a CV, the statement, and specific examples from the work together.",
  "in-progress": "Follow the letter up until it is uploaded.",
  uploaded: "Assign the letter to programs.",
  assigned: null,
  declined: null,
  withdrawn: null,
};

/** What moves one letter on to its next stage, as a sentence; null once it is assigned, declined or withdrawn. */
export function findNextStep({ status }: Pick<Letter, "status">): string | null {
  return NEXT_STEPS[status];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byUrgency(a: Letter, b: Letter): number {
  const due = (letter: Letter) => (isLetterMet(letter) ? "9" : (letter.dueOn ?? "8"));
  const stage = ({ status }: Letter) => NEXT_IN_ORDER.indexOf(status);
  return compareText(due(a), due(b)) || stage(a) - stage(b) || compareText(a.id, b.id);
}

const NEXT_IN_ORDER: readonly Letter["status"][] = LETTER_PIPELINE;

/** The letters that wait for a step, the most urgent first: by due date, then by stage; those that lie in the portal last. */
export function listWaitingLetters(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter((letter) => findNextStep(letter) !== null).sort(byUrgency);
}

/** How many letters wait at each stage, in the order of the pipeline: "asked (1), agreed (2)". */
export function stagesInWords(letters: readonly Letter[]): string {
  return LETTER_PIPELINE.map((status) => {
    const count = letters.filter((letter) => letter.status === status).length;
    return count === 0 ? null : `${LETTER_STATUS_LABELS[status].toLowerCase()} (${count})`;
  })
    .filter((words) => words !== null)
    .join(", ");
}
