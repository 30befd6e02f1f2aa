import {
  type AskedOfWriter,
  WRITER_CHOICES,
  type WriterChoice,
} from "@induction/domain/applicant/letter-answer";
import { toWeekdayDate } from "../../shell/dates.ts";

interface ChoiceWords {
  readonly label: string;
  readonly meaning: string;
}

/** The three answers, equal among each other, with what each means. */
export const CHOICE_WORDS: Readonly<Record<WriterChoice, ChoiceWords>> = {
  strong: {
    label: "Yes, a strong one",
    meaning: "I know the work well and can tell of specific examples.",
  },
  yes: { label: "Yes", meaning: "I will write a letter, and leave open how strong it will be." },
  "rather-not": { label: "Rather not", meaning: "Somebody else should be asked. No reason is needed." },
};

/** The answers in the order in which they are offered. */
export const CHOICES = WRITER_CHOICES.map((choice) => ({ choice, ...CHOICE_WORDS[choice] }));

/** What the letter is for and when it is needed, as pairs of a term and its words. */
export function listTerms({ applicantName, season, dueOn, linkUntil }: AskedOfWriter) {
  return [
    { term: "Who asks", words: applicantName },
    {
      term: "What for",
      words: `An anesthesiology residency in the United States that begins in July ${season}`,
    },
    {
      term: "Letter needed by",
      words: dueOn === null ? "No day is set yet" : toWeekdayDate(dueOn),
    },
    { term: "Answer possible until", words: toWeekdayDate(linkUntil) },
  ];
}
