import type { Statement } from "./statement.ts";

/** Applications in the season of the 2026 Match, all specialties. No count for anesthesiology or IMGs alone was found. */
export const APPLICATIONS_2026 = {
  year: 2026,
  perApplicant: 81.8,
  perSpecialty: 36,
  source: "nrmp-sim-spec",
} as const;

/** IMGs who had applied at the first count of a season, as a forum quotes AAMC's dashboard. */
export const IMG_APPLICANTS = [
  { year: 2026, applicants: 17569 },
  { year: 2025, applicants: 20756 },
] as const;

/** Where the counts of IMG applicants were read. */
export const IMG_APPLICANTS_SOURCE = "redlib-eras-2026";

/** How many applications one applicant sends on average: over all specialties, which the sentence says. */
export function tellApplicationsPerApplicant(): Statement {
  const { year, perApplicant, perSpecialty, source } = APPLICATIONS_2026;
  return {
    id: "applications-per-applicant",
    text: `In the ${year} season, an applicant sent ${perApplicant} applications on average, ${perSpecialty} in each specialty. This counts all specialties and all applicants; how many people that is was not found. We found no number for anesthesiology or for IMGs alone.`,
    figures: [`applications-${year}-per-applicant`, `applications-${year}-per-specialty`],
    year,
    n: null,
    sources: [source],
  };
}
