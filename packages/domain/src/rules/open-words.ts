import type { FactKey } from "../applicant/profile.ts";
import { getOpenFact, listOpenNames, type OpenFacts, type OpenPartName } from "./open-facts.ts";

/** A fact, or the part of a told fact, that leaves a rule without an answer. */
interface OpenPart {
  readonly fact: FactKey;
  /** What is not told, as it reads after "not told:". */
  readonly label: string;
}

const LABELS: Readonly<Record<OpenPartName, string>> = {
  step1: "the attempts at Step 1",
  step1Date: "the day on which Step 1 was passed",
  step1Score: "the three-digit score of Step 1, or the day of the exam",
  step2ck: "the attempts at Step 2 CK",
  step2ckScore: "the score of the passed Step 2 CK",
  step3: "the attempts at Step 3",
  step2cs: "the attempts at Step 2 CS",
  visa: "whether a visa is needed",
  graduation: "the year of graduation",
  military: "whether there is service in the U.S. military",
  usMonths: "the months of clinical experience in the United States",
  letters: "the letters of recommendation",
  writerSpecialty: "the specialty of a letter writer",
  writerCountry: "the country of a letter writer",
  writerSupervision: "whether a letter writer supervised directly",
  writerRelation: "what a letter writer is to the applicant",
  writerAsked: "whether a writer was asked if the letter will be a strong one",
  english: "the level of English",
  plannedSittings: "the planned exams",
  practiceTests: "the practice tests",
  experiences: "the experience entries",
  research: "the research and quality improvement",
  statement: "how far the personal statement has come",
  preferences: "the preferred locations and settings",
  lastMatch: "how the last Match ended",
};

/** The open parts of a set, each with the fact it belongs to and its label, in a fixed order. */
export function listOpenParts(open: OpenFacts): readonly OpenPart[] {
  return listOpenNames(open).map((name) => ({ fact: getOpenFact(name), label: LABELS[name] }));
}
