import { hasAnesthesiaEntry } from "../experience/entries.ts";
import { hasProject } from "../experience/projects.ts";
import { hasAtLeast } from "../letter-count.ts";
import { OPEN } from "../open-facts.ts";
import { hasUsMonths } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Verdict } from "../verdict.ts";

/** One part of a file beside the score. */
export interface Pillar {
  /** As it reads in a list: "US clinical experience". */
  readonly name: string;
  /** What to do where it is missing. */
  readonly action: string;
  /** What would change the answer. */
  readonly change: string;
}

interface AskedPillar extends Pillar {
  readonly isThere: (reading: Reading) => Verdict;
}

/** In the order in which the guide names them for the middle band. */
const PILLARS: readonly AskedPillar[] = [
  {
    name: "US clinical experience",
    action: "Arrange clinical experience in the United States.",
    change: "More clinical experience in the United States.",
    isThere: (reading) => hasUsMonths(reading, reading.parameters.someUsMonths),
  },
  {
    name: "a letter of an anesthesiologist",
    action: "Ask an anesthesiologist who supervised directly for a letter.",
    change: "A letter of an anesthesiologist, uploaded or assigned.",
    isThere: ({ letters }) => hasAtLeast(letters.anesthesiologist, 1),
  },
  {
    name: "experience in anesthesia, ICU or pain with its tasks",
    action: "Add an elective or observership in anesthesia, ICU or pain, with its tasks.",
    change: "An experience entry in anesthesia, ICU or pain, with its tasks.",
    isThere: hasAnesthesiaEntry,
  },
  {
    name: "research or quality improvement",
    action: "Join a small study, data collection, or safety work in the operating room.",
    change: "A project of research or quality improvement.",
    isThere: hasProject,
  },
  {
    name: "a statement that is reviewed",
    action: "Write the personal statement and have it reviewed.",
    change: "A personal statement that is reviewed.",
    isThere: ({ statement }) =>
      statement.state === "unknown"
        ? OPEN.statement
        : statement.value === "reviewed" || statement.value === "final",
  },
];

/** The parts of a file beside the score: there, still to come, or open because something is not told. */
export function listPillars(reading: Reading): {
  readonly there: readonly Pillar[];
  readonly toCome: readonly Pillar[];
  readonly untold: readonly Pillar[];
} {
  const asked = PILLARS.map((pillar) => ({ pillar, verdict: pillar.isThere(reading) }));
  const ofVerdict = (isOne: (verdict: Verdict) => boolean) =>
    asked.filter(({ verdict }) => isOne(verdict)).map(({ pillar }) => pillar);
  return {
    there: ofVerdict((verdict) => verdict === true),
    toCome: ofVerdict((verdict) => verdict === false),
    untold: ofVerdict((verdict) => typeof verdict !== "boolean"),
  };
}
