import type { NumberPreview } from "../../shell/answers.ts";

type PeopleCount = NumberPreview["people"];

function peopleInWords({ atLeast }: PeopleCount): string {
  return atLeast === null ? "fewer than 5 people" : `${atLeast} people`;
}

/** What of an answer would be another, in the words of the screens. */
const PARTS = [
  ["tier", "tier"],
  ["posture", "posture"],
  ["decision", "decision"],
  ["range", "recommended range"],
] as const satisfies readonly (readonly [Exclude<keyof NumberPreview, "people" | "changed">, string])[];

/** Whom another number would move, in sentences: counted over the whole organization, never named. */
export function previewInWords(preview: NumberPreview): readonly string[] {
  const { people, changed } = preview;
  const all = people.atLeast === null ? "" : ` of ${people.atLeast}`;
  const parts = PARTS.filter(([part]) => preview[part].atLeast !== null);
  return [
    `Another answer for ${peopleInWords(changed)}${changed.atLeast === null ? "" : all}.`,
    ...parts.map(([part, words]) => `Another ${words}: ${peopleInWords(preview[part])}.`),
    parts.length === 0
      ? "Tier, posture, decision and range each change for fewer than 5 people, or for nobody."
      : "What is not listed changes for fewer than 5 people, or for nobody. You do not see who.",
  ];
}

/** Who has followed a number that was set. */
export function spreadInWords({
  touched,
  isStillSpreading,
}: {
  readonly touched: PeopleCount;
  readonly isStillSpreading: boolean;
}): string {
  if (isStillSpreading) return "Everybody’s answer follows within seconds.";
  return touched.atLeast === null
    ? "Every answer that rests on it follows."
    : `The answers of ${peopleInWords(touched)} follow.`;
}
