import type { Letter } from "../../applicant/letter.ts";
import { cite } from "../../sources/citation.ts";
import { countKind, hasAtLeast, isAnesthesiologist, type KindCount } from "../letter-count.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, anyOf, notOf, type Verdict } from "../verdict.ts";

function isOfSupervisor({ relation }: Letter): Verdict {
  return relation === null ? OPEN.writerRelation : relation === "clinical-supervisor";
}

const isWanted = (letter: Letter): Verdict => anyOf(isAnesthesiologist(letter), isOfSupervisor(letter));

/** How many letters are met of those that the rule asks for: of anesthesiologists and of clinical supervisors. */
export function countWanted({ letters }: Reading): KindCount {
  return countKind(letters.list, isWanted);
}

/** When an anesthesiologist's letter is in, the others are to come from clinical supervisors, up to the number needed. */
export const E6: Rule = {
  id: "E6",
  title: "Letters of clinical supervisors still to come",
  short: "Supervisor letters to come",
  cites: [cite("months-3-6", 236)],
  houseReading: "How many letters are needed is our own number.",
  facts: ["letters"],
  parameters: ["lettersNeeded"],
  severity: "gap",
  // The count of letters is told anyway; the kinds of letter that a tier needs, and the list, come first.
  comesLast: true,
  ask: (reading) => {
    const { letters, parameters } = reading;
    const hasFirst = hasAtLeast(letters.anesthesiologist, 1);
    if (letters.met === null) return hasFirst;
    // Until the first is in, that one is asked for (E1), and this would only say the same again.
    return allOf(hasFirst, notOf(hasAtLeast(countWanted(reading), parameters.lettersNeeded)));
  },
};
