import type { FactKey } from "../applicant/profile.ts";

/** Each part of a told fact whose absence can leave a rule without an answer, with the fact it belongs to. */
const FACT_OF = {
  step1: "step1",
  step1Date: "step1",
  step1Score: "step1",
  step2ck: "step2ck",
  step2ckScore: "step2ck",
  step3: "step3",
  step2cs: "step2cs",
  visa: "visa",
  graduation: "graduation",
  military: "preferences",
  usMonths: "usMonths",
  letters: "letters",
  writerSpecialty: "letters",
  writerCountry: "letters",
  writerSupervision: "letters",
  writerRelation: "letters",
  writerAsked: "letters",
  english: "english",
  plannedSittings: "plannedSittings",
  practiceTests: "practiceTests",
  experiences: "experiences",
  research: "research",
  statement: "statement",
  preferences: "preferences",
  lastMatch: "lastMatch",
} as const satisfies Record<string, FactKey>;

/** The name of something that may not be told. */
export type OpenPartName = keyof typeof FACT_OF;

/** A set of open parts, one bit each; zero is the empty set. */
export type OpenFacts = number;

const NAMES = Object.keys(FACT_OF).filter((name): name is OpenPartName => name in FACT_OF);

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

/** The open parts of a set by their names, in a fixed order. */
export function listOpenNames(open: OpenFacts): readonly OpenPartName[] {
  return NAMES.filter((name) => (open & OPEN[name]) !== 0);
}

/** The fact that an open part belongs to. */
export function getOpenFact(name: OpenPartName): FactKey {
  return FACT_OF[name];
}

const factsBySet = new Map<OpenFacts, readonly FactKey[]>();

/** The facts that a set of open parts belongs to, each once. The same set gives the same frozen list. */
export function listOpenFacts(open: OpenFacts): readonly FactKey[] {
  let facts = factsBySet.get(open);
  if (facts === undefined) {
    facts = Object.freeze([...new Set(listOpenNames(open).map(getOpenFact))]);
    factsBySet.set(open, facts);
  }
  return facts;
}
