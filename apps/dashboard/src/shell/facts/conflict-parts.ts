import { FACT_STATE_LABELS } from "@induction/domain/program/fact-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import type { FactSubject } from "./fact-desk.ts";
import type { ClaimDraft, ClaimedDraft, FactDraft } from "./fact-draft.ts";

/** What can be chosen for itself: what is told, and each part of who says so. */
export type PartKey = "told" | keyof ClaimDraft;

/** One part in which two edits differ, in words. */
export interface ConflictPart {
  readonly key: PartKey;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Whose part is taken. What is not named stays mine. */
export type PartChoices = Readonly<Partial<Record<PartKey, "mine" | "theirs">>>;

const CLAIM_LABELS: Readonly<Record<keyof ClaimDraft, string>> = {
  source: "Source",
  kind: "Kind of source",
  link: "Link",
  year: "Year",
  retrievedOn: "Read on",
  validFrom: "Valid from",
  validTo: "Valid until",
  note: "Note",
};
const CLAIM_PARTS = [
  "source",
  "kind",
  "link",
  "year",
  "retrievedOn",
  "validFrom",
  "validTo",
  "note",
] as const;

/** Only the words of a value count here, so any claim will do. */
const SOME_CLAIM_EDIT = {
  ...{ source: "None", kind: "general-knowledge", link: null, year: null, retrievedOn: "2020-01-01" },
  ...{ validFrom: null, validTo: null, note: null },
};
const SOME_CLAIM = { ...SOME_CLAIM_EDIT, verifiedOn: null, verifiedBy: null };

function valueInWords<V>(subject: FactSubject<V>, { value }: ClaimedDraft<V>): string {
  const read = subject.editSchema.safeParse({
    state: "known",
    value: subject.toValueInput(value),
    claim: SOME_CLAIM_EDIT,
  });
  if (!read.success || read.data.state !== "known") return "A value that is not complete yet";
  return subject.toWords({ state: "known", value: read.data.value, claim: SOME_CLAIM }).full;
}

function toldInWords<V>(subject: FactSubject<V>, { state, claims }: FactDraft<V>): string {
  switch (state) {
    case "known":
      return valueInWords(subject, claims[0]);
    case "not-disclosed":
      return FACT_STATE_LABELS[state];
    case "disputed":
      return `${FACT_STATE_LABELS[state]}: ${claims.map((claimed) => valueInWords(subject, claimed)).join(" or ")}`;
  }
}

function partInWords(claim: ClaimDraft, part: keyof ClaimDraft): string {
  if (part === "kind") return claim.kind === null ? "Not chosen" : SOURCE_KIND_LABELS[claim.kind];
  return claim[part] === "" ? "Nothing" : claim[part];
}

/** Claims of a dispute stand or fall together; only a single claim has parts to choose from. */
function hasOneClaim({ state }: FactDraft<unknown>): boolean {
  return state !== "disputed";
}

function toSent({ state, claims }: FactDraft<unknown>): unknown {
  if (state === "not-disclosed") return state;
  const shown = state === "disputed" ? claims : claims.slice(0, 1);
  return [state, shown.map(({ value, claim }) => (state === "disputed" ? [value, claim] : value))];
}

/** In what two edits of a fact differ, in the order of the form; nothing where they say the same. */
export function listConflictParts<V>(
  subject: FactSubject<V>,
  mine: FactDraft<V>,
  theirs: FactDraft<V>,
): readonly ConflictPart[] {
  const parts: ConflictPart[] = [];
  if (JSON.stringify(toSent(mine)) !== JSON.stringify(toSent(theirs))) {
    parts.push({
      key: "told",
      label: "What is told",
      mine: toldInWords(subject, mine),
      theirs: toldInWords(subject, theirs),
    });
  }
  if (!hasOneClaim(mine) || !hasOneClaim(theirs)) return parts;
  const [a, b] = [mine.claims[0].claim, theirs.claims[0].claim];
  for (const key of CLAIM_PARTS.filter((part) => a[part] !== b[part])) {
    const label = CLAIM_LABELS[key];
    parts.push({ key, label, mine: partInWords(a, key), theirs: partInWords(b, key) });
  }
  return parts;
}

/** What a form holds once each part is chosen, ready to be sent on top of what stands now. */
export function mergeParts<V>(mine: FactDraft<V>, theirs: FactDraft<V>, choices: PartChoices): FactDraft<V> {
  const base = { basedOn: theirs.basedOn, why: mine.why };
  const told = choices.told === "theirs" ? theirs : mine;
  if (!hasOneClaim(mine) || !hasOneClaim(theirs)) return { ...told, ...base };
  const [first, ...rest] = told.claims;
  const chosen = CLAIM_PARTS.filter((part) => choices[part] === "theirs");
  const taken = Object.fromEntries(chosen.map((part) => [part, theirs.claims[0].claim[part]]));
  const claim = { ...mine.claims[0].claim, ...taken };
  return { ...base, state: told.state, claims: [{ ...first, claim }, ...rest] };
}
