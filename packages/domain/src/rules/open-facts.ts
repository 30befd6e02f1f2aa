import type { FactKey } from "../applicant/profile.ts";

/** A fact, or the part of a told fact, whose absence can leave a rule without an answer. */
interface OpenPart {
  readonly fact: FactKey;
  /** What is not told, as it reads after "not told:". */
  readonly label: string;
}

const OPEN_PARTS = {
  step1: { fact: "step1", label: "the attempts at Step 1" },
  step1Date: { fact: "step1", label: "the day on which Step 1 was passed" },
  step1Score: { fact: "step1", label: "the three-digit score of Step 1, or the day of the exam" },
  step2ck: { fact: "step2ck", label: "the attempts at Step 2 CK" },
  step2ckScore: { fact: "step2ck", label: "the score of the passed Step 2 CK" },
  step3: { fact: "step3", label: "the attempts at Step 3" },
  step2cs: { fact: "step2cs", label: "the attempts at Step 2 CS" },
  visa: { fact: "visa", label: "whether a visa is needed" },
  graduation: { fact: "graduation", label: "the year of graduation" },
  military: { fact: "preferences", label: "whether there is service in the U.S. military" },
  usMonths: { fact: "usMonths", label: "the months of clinical experience in the United States" },
  letters: { fact: "letters", label: "the letters of recommendation" },
  writerSpecialty: { fact: "letters", label: "the specialty of a letter writer" },
  writerCountry: { fact: "letters", label: "the country of a letter writer" },
  writerSupervision: { fact: "letters", label: "whether a letter writer supervised directly" },
  writerRelation: { fact: "letters", label: "what a letter writer is to the applicant" },
  writerAsked: { fact: "letters", label: "whether a writer was asked if the letter will be a strong one" },
  english: { fact: "english", label: "the level of English" },
  plannedSittings: { fact: "plannedSittings", label: "the planned exams" },
  practiceTests: { fact: "practiceTests", label: "the practice tests" },
  experiences: { fact: "experiences", label: "the experience entries" },
  research: { fact: "research", label: "the research and quality improvement" },
  statement: { fact: "statement", label: "how far the personal statement has come" },
  preferences: { fact: "preferences", label: "the preferred locations and settings" },
  lastMatch: { fact: "lastMatch", label: "how the last Match ended" },
} as const satisfies Record<string, OpenPart>;

/** The name of something that may not be told. */
type OpenPartName = keyof typeof OPEN_PARTS;

/** A set of open parts, one bit each; zero is the empty set. */
export type OpenFacts = number;

const NAMES = Object.keys(OPEN_PARTS).filter((name): name is OpenPartName => name in OPEN_PARTS);

function bitOf(name: OpenPartName): OpenFacts {
  return 1 << NAMES.indexOf(name);
}

/** The bit of each open part. */
export const OPEN = Object.freeze({
  step1: bitOf("step1"),
  step1Date: bitOf("step1Date"),
  step1Score: bitOf("step1Score"),
  step2ck: bitOf("step2ck"),
  step2ckScore: bitOf("step2ckScore"),
  step3: bitOf("step3"),
  step2cs: bitOf("step2cs"),
  visa: bitOf("visa"),
  graduation: bitOf("graduation"),
  military: bitOf("military"),
  usMonths: bitOf("usMonths"),
  letters: bitOf("letters"),
  writerSpecialty: bitOf("writerSpecialty"),
  writerCountry: bitOf("writerCountry"),
  writerSupervision: bitOf("writerSupervision"),
  writerRelation: bitOf("writerRelation"),
  writerAsked: bitOf("writerAsked"),
  english: bitOf("english"),
  plannedSittings: bitOf("plannedSittings"),
  practiceTests: bitOf("practiceTests"),
  experiences: bitOf("experiences"),
  research: bitOf("research"),
  statement: bitOf("statement"),
  preferences: bitOf("preferences"),
  lastMatch: bitOf("lastMatch"),
}) satisfies Readonly<Record<OpenPartName, OpenFacts>>;

/** The open parts of a set, each with the fact it belongs to and its label, in a fixed order. */
export function listOpenParts(open: OpenFacts): readonly OpenPart[] {
  return NAMES.filter((name) => (open & OPEN[name]) !== 0).map((name) => OPEN_PARTS[name]);
}

const factsBySet = new Map<OpenFacts, readonly FactKey[]>();

/** The facts that a set of open parts belongs to, each once. The same set gives the same frozen list. */
export function listOpenFacts(open: OpenFacts): readonly FactKey[] {
  let facts = factsBySet.get(open);
  if (facts === undefined) {
    facts = Object.freeze([...new Set(listOpenParts(open).map((part) => part.fact))]);
    factsBySet.set(open, facts);
  }
  return facts;
}
