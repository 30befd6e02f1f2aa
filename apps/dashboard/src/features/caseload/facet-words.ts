import {
  NOT_SETTLED,
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
  POSTURE_MEANINGS,
} from "@induction/domain/assessment/outcome-words";
import type { Advisor } from "../../shell/answers.ts";
import { type CaseloadSearch, chosenValues, FACET_VALUES } from "../../shell/caseload-search.ts";
import type { FacetName } from "../../shell/caseload-view.ts";
import { listInWords } from "../../shell/words.ts";

/** A facet whose answers are always the same. */
type FixedFacet = keyof typeof FACET_VALUES;

/** What each facet is called. */
export const FACET_LABELS: Readonly<Record<FacetName, string>> = {
  tier: "Tier",
  posture: "Posture",
  visa: "Visa",
  letter: "US anesthesia letter",
  met: "Letters in",
  breadth: "Breadth",
  due: "Letter or exam due",
  consent: "Consent",
  advisor: "Advisor",
};

const WORDS: { readonly [F in FixedFacet]: Readonly<Record<(typeof FACET_VALUES)[F][number], string>> } = {
  tier: {
    strong: "Strong",
    middle: "Middle",
    lower: "Lower",
    unscored: "Incomplete, no score",
    provisional: "Incomplete, facts missing",
  },
  posture: { ...POSTURE_LABELS, provisional: NOT_SETTLED },
  visa: { yes: "Needs one", no: "Needs none", unknown: "Not told" },
  letter: { yes: "In", no: "None in", unknown: "Not told" },
  met: { "0": "None", "1": "1", "2": "2", "3": "3", "4": "4 or more", unknown: "Not told" },
  breadth: {
    below: "Below the range",
    within: "Within the range",
    above: "Above the range",
    "no-range": "No range yet",
  },
  due: {
    "-1": "Overdue",
    "7": "Within 7 days",
    "14": "Within 14 days",
    "30": "Within 30 days",
    "60": "Within 60 days",
    "90": "Within 90 days",
  },
  consent: { given: "Given", waiting: "Waiting", withdrawn: "Withdrawn" },
};

/** Answers that sound alike and are not: what tells them apart. */
const HINTS: Partial<Record<FixedFacet, Readonly<Record<string, string>>>> = {
  tier: {
    unscored: "Neither a pass of Step 2 CK nor a failure, so there is no tier.",
    provisional: NOT_SETTLED_MEANING,
  },
  posture: {
    "not-yet": POSTURE_MEANINGS["not-yet"],
    provisional: NOT_SETTLED_MEANING,
  },
};

/** One answer that a facet offers. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

function listFixed(facet: FixedFacet): readonly FacetOption[] {
  const words: Readonly<Record<string, string>> = WORDS[facet];
  return FACET_VALUES[facet].map((value) => {
    const hint = HINTS[facet]?.[value];
    return { value, label: words[value] ?? value, ...(hint !== undefined && { hint }) };
  });
}

/** The answers of a facet in their order. */
export function listOptions(facet: FacetName, advisors: readonly Advisor[]): readonly FacetOption[] {
  if (facet !== "advisor") return listFixed(facet);
  return [
    { value: "none", label: "Nobody" },
    ...advisors.map(({ userId, name }) => ({ value: userId, label: name })),
  ];
}

/** What a facet is set to, in words: "Lower or Middle"; undefined where it is not set. */
export function toValueWords(
  search: CaseloadSearch,
  facet: FacetName,
  advisors: readonly Advisor[],
): string | undefined {
  const chosen = chosenValues(search, facet);
  if (chosen.length === 0) return undefined;
  const options = listOptions(facet, advisors);
  const labels = chosen.map(
    (value) => options.find((option) => option.value === value)?.label ?? "One person",
  );
  return listInWords(labels, "or");
}
