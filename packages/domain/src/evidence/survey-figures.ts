import { APPLICATIONS_2026, IMG_APPLICANTS, IMG_APPLICANTS_SOURCE } from "./applications.ts";
import type { Figure, Published } from "./figure.ts";
import {
  IMPORTANCE_MEANS,
  INTERVIEWED_PER_POSITION_2012,
  PROGRAM_MAIL,
  RANKED_LISTS,
  SURVEY_SHARES,
} from "./program-directors.ts";
import { contested, published } from "./published.ts";
import { readSecondHand, toAverageReading, toFigure, toShareReading } from "./to-figure.ts";

const OFFICIAL = { basis: "official", isVerified: true, confidence: "high" } as const;

/** Programs are asked, so nothing here counts applicants of any group. */
const ofPrograms = { group: "programs", scope: "respondents" } as const;

function listRanked(): readonly Figure[] {
  return RANKED_LISTS.map(({ slug, what, year, source, basis, items, n, note }) =>
    toFigure({
      ...ofPrograms,
      id: `program-directors-${year}-${slug}`,
      what,
      year,
      n,
      reading: published({ kind: "order", items }),
      origin: { source, basis, isVerified: true, confidence: basis === "official" ? "high" : "medium" },
      note,
    }),
  );
}

function listImportance(): readonly Figure[] {
  const list = RANKED_LISTS.find(({ slug }) => slug === "importance");
  if (!list) return [];
  return list.items.flatMap((item, index) => {
    const mean = IMPORTANCE_MEANS[index];
    if (mean === undefined) return [];
    return toFigure({
      ...ofPrograms,
      id: `program-directors-${list.year}-importance-${index + 1}`,
      what: `Mean importance from 1 to 5: ${item}`,
      year: list.year,
      n: list.n,
      reading: toAverageReading("mean", published(mean)),
      origin: readSecondHand(list.source),
      note: list.note,
    });
  });
}

function listShares(): readonly Figure[] {
  return SURVEY_SHARES.map(({ slug, what, year, source, pct, of, part }) =>
    toFigure({
      ...ofPrograms,
      id: `program-directors-${year}-${slug}-${source}`,
      what,
      year,
      n: of,
      reading: toShareReading(pct, of, part),
      origin: { source, ...OFFICIAL },
    }),
  );
}

function toSignals([first, second]: readonly [number, ...number[]]): Published<number> {
  const source = "signal-survey-2024";
  return second === undefined
    ? published(first)
    : contested({ value: first, source }, { value: second, source });
}

function listMail(): readonly Figure[] {
  return PROGRAM_MAIL.flatMap(({ size, residents, applications, goldSignals }) => {
    const base = {
      ...ofPrograms,
      year: 2024,
      n: null,
      origin: { source: "signal-survey-2024", ...OFFICIAL },
    } as const;
    return [
      toFigure({
        ...base,
        id: `applications-2024-received-${size}`,
        what: `Applications received by programs with ${residents}`,
        reading: toAverageReading("median", published(applications)),
      }),
      toFigure({
        ...base,
        id: `applications-2024-gold-signals-${size}`,
        what: `Gold signals received by programs with ${residents}`,
        reading: toAverageReading("median", toSignals(goldSignals)),
        note: goldSignals.length > 1 ? "The abstract prints two values." : null,
      }),
    ];
  });
}

function listApplications(): readonly Figure[] {
  const { year, perApplicant, perSpecialty, source } = APPLICATIONS_2026;
  const average = (id: string, what: string, value: number): Figure =>
    toFigure({
      id: `applications-${year}-${id}`,
      what,
      group: "all-applicants",
      specialty: "All specialties",
      year,
      n: null,
      reading: toAverageReading("mean", published(value)),
      origin: readSecondHand(source),
    });
  return [
    average("per-applicant", "Applications that an applicant sent", perApplicant),
    average("per-specialty", "Applications that an applicant sent in one specialty", perSpecialty),
    ...IMG_APPLICANTS.map((counted) =>
      toFigure({
        id: `applications-${counted.year}-img-applicants`,
        what: "IMGs who had applied at the first count of the season",
        group: "all-img",
        specialty: "All specialties",
        year: counted.year,
        n: null,
        reading: published({ kind: "count", count: counted.applicants }),
        origin: readSecondHand(IMG_APPLICANTS_SOURCE, "low"),
      }),
    ),
    toFigure({
      ...ofPrograms,
      id: "program-directors-2012-interviewed-per-position",
      what: "Applicants interviewed for each position",
      year: 2012,
      n: null,
      reading: toAverageReading("mean", published(INTERVIEWED_PER_POSITION_2012.value)),
      origin: readSecondHand(INTERVIEWED_PER_POSITION_2012.source, "low"),
    }),
  ];
}

/** Every figure of what programs say and receive. */
export function listSurveyFigures(): readonly Figure[] {
  return [...listRanked(), ...listImportance(), ...listShares(), ...listMail(), ...listApplications()];
}
