import { joinSentences, listInWords } from "../words.ts";
import type { Gap, GapKind, ScreenField } from "./catalogue.ts";
import { exclusionInWords } from "./exclusion-words.ts";
import type { ProgramStanding, StandingKind } from "./standing.ts";

/** The standings in words, for filters and marks. */
export const STANDING_LABELS: Readonly<Record<StandingKind, string>> = {
  confirmed: "Nothing known against it",
  unknown: "Not known: ask",
  excluded: "Out of reach",
};

/** What each standing means, in one sentence. */
export const STANDING_MEANINGS: Readonly<Record<StandingKind, string>> = {
  confirmed: "No fact that we know of keeps this application out. What was not checked is named beside it.",
  unknown:
    "A fact that decides here is not known. The program counts on a list; asking it settles the question.",
  excluded: "A plain fact keeps this application out. On a list the program does not count.",
};

/** The fields that can keep somebody out, inside a sentence. */
export const FIELD_NAMES: Readonly<Record<ScreenField, string>> = {
  visaJ1: "J-1 sponsorship",
  visaH1b: "H-1B sponsorship",
  minimumStep2ck: "minimum score",
  failurePolicy: "policy on failed attempts",
  graduationLimit: "graduation limit",
  setting: "kind of hospital (military or not)",
};

/** Each way of not knowing, after the name of a field. */
export const GAP_WORDS: Readonly<Record<GapKind, string>> = {
  "not-checked": "not checked",
  "not-disclosed": "not disclosed",
  disputed: "disputed between sources",
  conditional: "only on a condition",
  "kind-not-stated": "asked for, but whether firmly is not stated",
  "in-words": "stated in words that need a reader",
};

/** What is not known, one part for each way of not knowing: "minimum score and graduation limit not checked". */
function gapsInWords(gaps: readonly Gap[]): string {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, of]) => `${listInWords(of.map(({ field }) => FIELD_NAMES[field]))} ${GAP_WORDS[kind]}`)
    .join("; ");
}

function toSentence(text: string): string | null {
  return text === "" ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A standing in words. */
export interface StandingWords {
  /** For a mark: "Nothing known against it", "Sponsors no acceptable visa". */
  readonly mark: string;
  /** What is open or not checked: "Minimum score and graduation limit not checked."; null where nothing is. */
  readonly detail: string | null;
}

function listQuestions({ open, untold, minimumAhead }: ProgramStanding): readonly (string | null)[] {
  return [
    toSentence(gapsInWords(open)),
    untold.length === 0 ? null : `Not told: ${listInWords(untold)}.`,
    minimumAhead === null
      ? null
      : `It requires at least ${minimumAhead} in Step 2 CK, and there is no score yet.`,
  ];
}

/** Where a program stands, in words that fit the applicant and the advisor alike. */
export function standingInWords(standing: ProgramStanding): StandingWords {
  const { kind, reasons, notChecked } = standing;
  const rest = toSentence(gapsInWords(notChecked));
  switch (kind) {
    case "excluded": {
      const mark = toSentence(reasons.map(exclusionInWords).join("; ")) ?? STANDING_LABELS.excluded;
      return {
        mark: mark.slice(0, -1),
        detail: "On a list it does not count. Ask the program where the fact looks out of date.",
      };
    }
    case "unknown":
      return { mark: STANDING_LABELS.unknown, detail: joinSentences(...listQuestions(standing), rest) };
    case "confirmed":
      return { mark: STANDING_LABELS.confirmed, detail: rest };
  }
}
