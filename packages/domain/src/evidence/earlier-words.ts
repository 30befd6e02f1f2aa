import type { DocumentKey } from "../sources/documents.ts";
import type { OutcomeEdition } from "./edition.ts";
import type { ImgGroup, Published } from "./figure.ts";
import { toEditionFigureId } from "./figure-ids.ts";
import { GROUP_WORDS } from "./group-words.ts";
import type { Statement } from "./statement.ts";

/** Stands in place of n, which no sentence leaves out in silence. */
const N_NOT_FOUND = "How many people this counts was not found.";

function listMeanSources(mean: Published<number>, source: DocumentKey): readonly DocumentKey[] {
  return mean.state === "contested" ? mean.claims.map((claim) => claim.source) : [source];
}

function findMeanText(mean: Published<number>): string | null {
  if (mean.state === "published") return `was ${mean.value}.`;
  if (mean.state !== "contested") return null;
  return `is disputed: one source says ${mean.claims.map(({ value }) => value).join(", another ")}.`;
}

/** The mean Step 2 CK of those who matched; where copies disagree, every value. Null where none was found. */
export function tellMean(edition: OutcomeEdition): Statement | null {
  const { values, origin } = edition.step2ckMeans;
  const text = findMeanText(values.matched);
  if (text === null) return null;
  return {
    id: `mean-${edition.matchYear}`,
    text: [
      `In the ${edition.matchYear} Match, the average Step 2 CK score of ${GROUP_WORDS[edition.group]} who matched in anesthesiology ${text}`,
      ...(edition.note === null ? [] : [edition.note]),
      N_NOT_FOUND,
    ].join(" "),
    figures: [toEditionFigureId(edition, "step2ck-mean-matched")],
    year: edition.matchYear,
    n: null,
    sources: listMeanSources(values.matched, origin.source),
  };
}

/** That a group's figures of a Match were not found, and that no other group's stand in. */
export function tellNotPublished(group: ImgGroup, matchYear: number): Statement {
  return {
    id: "not-published",
    text: `For ${GROUP_WORDS[group]} we found no full set of published figures for anesthesiology, ${matchYear} Match. The figures of other groups are not shown in their place.`,
    figures: [],
    year: matchYear,
    n: null,
    sources: [],
  };
}
