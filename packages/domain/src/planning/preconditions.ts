import { findResultDay } from "../rules/exams/sitting.ts";
import { OPEN } from "../rules/open-facts.ts";
import { hasFailure } from "../rules/questions.ts";
import type { Reading } from "../rules/reading.ts";
import { isAccountWritten, isListPlanned } from "../rules/roadmap/items.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { listPillars } from "../rules/tiers/pillars.ts";
import { anyOf, toTruth, type Verdict } from "../rules/verdict.ts";
import { countInWords } from "../rules/words.ts";

/** One thing that a course needs, and whether it is there. */
export interface Precondition {
  readonly name: string;
  readonly state: "met" | "missing" | "unknown";
  /** What to do where it is missing. */
  readonly action: string;
  /** The rule that asks for it. */
  readonly rule: RuleId;
}

function toState(verdict: Verdict): Precondition["state"] {
  const truth = toTruth(verdict);
  if (truth === "unknown") return "unknown";
  return truth ? "met" : "missing";
}

function precondition(
  rule: RuleId,
  name: string,
  { verdict, action }: { verdict: Verdict; action: string },
): Precondition {
  return { rule, name, state: toState(verdict), action };
}

/** What the file needs beside the score, on either course (B6). */
function listFileParts(reading: Reading): readonly Precondition[] {
  const { there, toCome, untold } = listPillars(reading);
  const toPart =
    (state: Precondition["state"]) =>
    (pillar: { name: string; action: string }): Precondition => ({
      rule: "B6",
      name: pillar.name.charAt(0).toUpperCase() + pillar.name.slice(1),
      state,
      action: pillar.action,
    });
  return [...there.map(toPart("met")), ...toCome.map(toPart("missing")), ...untold.map(toPart("unknown"))];
}

/** Whether a planned sitting has its result out by the day programs begin to review. */
function isSittingInTime(reading: Reading): Verdict {
  if (reading.plannedSittings.state === "unknown") return OPEN.plannedSittings;
  const resultOn = findResultDay(reading);
  return resultOn !== null && resultOn <= reading.calendar.reviewOn;
}

function hasLetters({ letters: { met }, parameters }: Reading): Verdict {
  return met === null ? OPEN.letters : met >= parameters.lettersNeeded;
}

/** Without a tier there is no range to reach: the list cannot be judged before it. */
function isListBroad(reading: Reading): Verdict {
  const { range } = reading.placement;
  return range === null ? false : isListPlanned(reading);
}

/** What applying this season needs: the result and the list in time, letters, and the parts of the file. */
export function listApplyPreconditions(reading: Reading): readonly Precondition[] {
  const failed = toTruth(hasFailure(reading)) === true;
  return [
    precondition("A6", "A Step 2 CK result by the day programs begin to review", {
      verdict: anyOf(reading.step2ck.passed, isSittingInTime(reading)),
      action: "Sit the exam early enough, or apply in a later season.",
    }),
    precondition("G4", "A list that reaches the range", {
      verdict: isListBroad(reading),
      action: "Add programs until the list reaches the range.",
    }),
    precondition("E6", `${countInWords(reading.parameters.lettersNeeded, "letter")} in`, {
      verdict: hasLetters(reading),
      action: "Secure the letters that are still to come.",
    }),
    ...(failed
      ? [
          precondition("F7", "One brief account of the failed exam", {
            verdict: isAccountWritten(reading),
            action: "Write one short account: what happened, was learned, was changed, and improved since.",
          }),
        ]
      : []),
    ...listFileParts(reading),
  ];
}

/** What a year must be able to buy, so that it is worth delaying (D1, D7). What is there already need not be bought. */
export function listDelayPreconditions(reading: Reading): readonly Precondition[] {
  const needsVisa = toTruth(reading.visa.needed) !== false;
  return [
    {
      rule: "D7",
      name: "A post in the United States for the year",
      state: "unknown",
      action: "Look for a research or clinical post in anesthesia or critical care.",
    },
    ...(needsVisa
      ? [
          {
            rule: "D7",
            name: "A visa status that allows the post",
            state: "unknown",
            action: "Ask the institution which status the post allows, before accepting it.",
          } as const,
        ]
      : []),
    ...listFileParts(reading),
  ];
}
