import { isLetterMet, type Letter } from "../../applicant/letter.ts";
import { OPEN } from "../open-facts.ts";
import { allOf, anyOf, type Verdict } from "../verdict.ts";

/** Whether the writer is an anesthesiologist. */
export function isAnesthesiologist({ specialty }: Letter): Verdict {
  return specialty === null ? OPEN.writerSpecialty : specialty === "anesthesiology";
}

/** Whether the writer works in the United States. */
export function isFromUs({ country }: Letter): Verdict {
  return country === null ? OPEN.writerCountry : country === "US";
}

function isIcuOrAnesthesia({ specialty }: Letter): Verdict {
  if (specialty === null) return OPEN.writerSpecialty;
  return specialty === "anesthesiology" || specialty === "critical-care";
}

function isSupervisor({ supervisedDirectly }: Letter): Verdict {
  return supervisedDirectly ?? OPEN.writerSupervision;
}

function isOfSupervisor({ relation }: Letter): Verdict {
  return relation === null ? OPEN.writerRelation : relation === "clinical-supervisor";
}

/** Whether the writer is an anesthesiologist in the United States. */
export function isUsAnesthesiologist(letter: Letter): Verdict {
  return allOf(isAnesthesiologist(letter), isFromUs(letter));
}

/** Whether it is of the strongest kind: of an anesthesiologist or ICU physician in the United States, who supervised directly (E3). */
export function isStrongest(letter: Letter): Verdict {
  return allOf(isIcuOrAnesthesia(letter), isFromUs(letter), isSupervisor(letter));
}

/** Whether it is one of those that are needed: of an anesthesiologist or a clinical supervisor (E6). */
export function isWanted(letter: Letter): Verdict {
  return anyOf(isAnesthesiologist(letter), isOfSupervisor(letter));
}

/** Whether the writer was asked for a strong letter; null while not told. One that is in needs no such question any more (E4). */
export function wasAsked(letter: Letter): boolean | null {
  return isLetterMet(letter) || letter.askedWhetherStrong;
}

/** What is told of how well the writer knows the work; where that is not, whether the writer supervised directly (E5). */
export function knowsWork({ acquaintance, supervisedDirectly }: Letter): boolean | null {
  return acquaintance === null ? supervisedDirectly : acquaintance !== "little";
}
