import type { Compared, OutcomeEdition } from "./edition.ts";
import { EDITIONS } from "./editions.ts";
import type { Figure, MatchCount, Published, Spread } from "./figure.ts";
import { type EditionTopic, toEditionFigureId } from "./figure-ids.ts";
import { getMeasure, MEASURE_IDS, MEASURED_EDITION, MEASURES, toMeasureSlug } from "./measures.ts";
import { QUOTED_MEANS } from "./other-means.ts";
import { countAll, mapPublished, toShare } from "./published.ts";
import { toAverageReading, toFigure } from "./to-figure.ts";

const SIDES = [
  { side: "matched", key: "matched", of: "who matched" },
  { side: "not-matched", key: "notMatched", of: "who did not match" },
] as const;

/** What every figure of an edition shares. */
function toBase({ matchYear, edition, group, origin, note }: OutcomeEdition, topic: EditionTopic) {
  return {
    id: toEditionFigureId({ matchYear, group }, topic),
    group,
    year: matchYear,
    edition,
    origin,
    note,
  };
}

function listCounts(edition: OutcomeEdition): readonly Figure[] {
  const { everyone, consenting } = edition;
  const nOf = (fact: Published<MatchCount>) => (fact.state === "published" ? countAll(fact.value) : null);
  const counted = [
    { fact: everyone, topic: "match-rate", scope: "everyone" },
    { fact: consenting, topic: "consenting", scope: "consenting" },
  ] as const;
  return counted.map(({ fact, topic, scope }) =>
    toFigure({
      ...toBase(edition, topic),
      what: "Matched in anesthesiology, of those who ranked it first",
      scope,
      n: nOf(fact),
      reading: mapPublished(fact, (count) => ({
        kind: "share",
        ...toShare(count.matched, countAll(count)),
      })),
    }),
  );
}

function listSpreads(edition: OutcomeEdition): readonly Figure[] {
  return SIDES.map(({ side, key, of }) =>
    toFigure({
      ...toBase(edition, `step2ck-${side}`),
      what: `Step 2 CK of those ${of}`,
      scope: "consenting",
      n: edition.step2ck.state === "published" ? edition.step2ck.value[key].n : null,
      reading: mapPublished(edition.step2ck, (spreads) => ({ kind: "spread", ...spreads[key] })),
    }),
  );
}

function listMeans(edition: OutcomeEdition): readonly Figure[] {
  const { values, origin } = edition.step2ckMeans;
  return SIDES.filter(({ key }) => values[key].state !== "not-published").map(({ side, key, of }) =>
    toFigure({
      ...toBase(edition, `step2ck-mean-${side}`),
      what: `Mean Step 2 CK of those ${of}`,
      scope: "not-stated",
      n: null,
      reading: toAverageReading("mean", values[key]),
      origin,
    }),
  );
}

function findMeasured(): OutcomeEdition | undefined {
  const { matchYear, group } = MEASURED_EDITION;
  return EDITIONS.find((edition) => edition.matchYear === matchYear && edition.group === group);
}

function listMeasures(): readonly Figure[] {
  const edition = findMeasured();
  if (!edition) return [];
  const toSide = (spreads: Compared<Spread>, key: keyof Compared<Spread>) => spreads[key];
  return MEASURE_IDS.flatMap((id) =>
    SIDES.map(({ side, key, of }) => {
      const spread = toSide(getMeasure(id), key);
      return toFigure({
        ...toBase(edition, `${toMeasureSlug(id)}-${side}`),
        what: `${MEASURES[id].what} of those ${of}`,
        scope: "consenting",
        n: spread.n,
        reading: { state: "published", value: { kind: "spread", ...spread } },
        note: "Reported by the applicants themselves.",
      });
    }),
  );
}

function listQuotedMeans(): readonly Figure[] {
  return QUOTED_MEANS.flatMap(({ matchYear, group, slug, what, values, origin }) =>
    SIDES.flatMap(({ side, key, of }) => {
      const value = values[key];
      if (value === null) return [];
      return toFigure({
        id: toEditionFigureId({ matchYear, group }, `${slug}-mean-${side}`),
        what: `${what}, mean of those ${of}`,
        group,
        year: matchYear,
        scope: "not-stated",
        n: null,
        reading: toAverageReading("mean", { state: "published", value }),
        origin,
      });
    }),
  );
}

/** Every figure of the editions of Charting Outcomes, what an edition lacks included: as "not published". */
export function listOutcomeFigures(): readonly Figure[] {
  return [
    ...EDITIONS.flatMap((edition) => [
      ...listCounts(edition),
      ...listSpreads(edition),
      ...listMeans(edition),
    ]),
    ...listMeasures(),
    ...listQuotedMeans(),
  ];
}
