import type { Figure, Origin } from "./figure.ts";
import {
  ALL_SPECIALTIES_2026,
  ANY_SPECIALTY,
  PEER_SPECIALTIES_2026,
  ROUNDED_IMGS_2018,
  STEP2CK_MEANS_2024,
} from "./other-groups.ts";
import { published, toPeople, toShare } from "./published.ts";
import { readSecondHand, toAverageReading, toCountReading, toFigure } from "./to-figure.ts";

const EXPLORER: Origin = {
  source: "explorer-2026",
  basis: "transcription",
  isVerified: true,
  confidence: "high",
};
const ALL_SPECIALTIES = "All specialties";

function toSlug(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

function listPeers(): readonly Figure[] {
  return Object.entries(PEER_SPECIALTIES_2026).map(([specialty, [matched, of]]) =>
    toFigure({
      id: `specialties-2026-non-us-img-${toSlug(specialty)}`,
      what: "Matched, of those who ranked the specialty first",
      group: "non-us-img",
      specialty,
      year: 2026,
      edition: 2026,
      n: of,
      reading: published({ kind: "share", ...toShare(matched, of) }),
      origin: EXPLORER,
    }),
  );
}

function listAllSpecialties(): readonly Figure[] {
  const { matched, of, medians } = ALL_SPECIALTIES_2026;
  const base = {
    group: "non-us-img",
    specialty: ALL_SPECIALTIES,
    year: 2026,
    edition: 2026,
    origin: EXPLORER,
  } as const;
  const sides = [
    { side: "matched", key: "matched", of: "who matched" },
    { side: "not-matched", key: "notMatched", of: "who did not match" },
  ] as const;
  return [
    toFigure({
      ...base,
      id: "specialties-2026-non-us-img-all",
      what: "Matched to the specialty ranked first, over 24 specialties",
      n: of,
      reading: published({ kind: "share", ...toShare(matched, of) }),
    }),
    ...Object.entries(medians).flatMap(([slug, median]) =>
      sides.map(({ side, key, of: who }) =>
        toFigure({
          ...base,
          id: `specialties-2026-non-us-img-all-${slug}-${side}`,
          what: `${median.what}, of those ${who}`,
          scope: "consenting",
          n: null,
          reading: toAverageReading("median", published(median[key])),
        }),
      ),
    ),
  ];
}

function listAnySpecialty(): readonly Figure[] {
  return ANY_SPECIALTY.map(({ year, group, matched, active, source }) =>
    toFigure({
      id: `any-specialty-${year}-${group}`,
      what: "Matched to any PGY-1 position, of those active in the Match",
      group,
      specialty: ALL_SPECIALTIES,
      year,
      n: active,
      reading: published({ kind: "share", ...toShare(matched, active) }),
      origin: readSecondHand(source),
      note: year === 2025 ? "Another copy counts on another base and differs a little." : null,
    }),
  );
}

function listOtherMeans(): readonly Figure[] {
  return STEP2CK_MEANS_2024.map(({ group, specialty, mean, source }) =>
    toFigure({
      id: `step2ck-mean-2024-${group}-${toSlug(specialty)}`,
      what: "Mean Step 2 CK of those who matched",
      group,
      specialty,
      year: 2024,
      edition: 2024,
      scope: "not-stated",
      n: null,
      reading: toAverageReading("mean", published(mean)),
      origin: readSecondHand(source, "low"),
      note: "The page does not name the edition; its other numbers are those of 2024.",
    }),
  );
}

/** Every figure of other specialties, other groups and matching to anything at all. */
export function listOtherFigures(): readonly Figure[] {
  return [
    ...listPeers(),
    ...listAllSpecialties(),
    ...listAnySpecialty(),
    ...listOtherMeans(),
    toFigure({
      id: "seats-2018-all-tracks-img-rounded",
      what: "IMGs who matched in anesthesiology",
      group: "all-img",
      year: 2018,
      n: null,
      reading: toCountReading(toPeople(ROUNDED_IMGS_2018.matched)),
      origin: readSecondHand(ROUNDED_IMGS_2018.source, "low"),
      note: "Rounded, both IMG groups together.",
    }),
  ];
}
