import type { ApplicantGroup } from "./figure.ts";

/** The name of a group of applicants, in the plural, as it stands within a sentence. */
export const GROUP_WORDS: Readonly<Record<ApplicantGroup, string>> = {
  "us-img": "U.S. IMGs",
  "non-us-img": "non-U.S. IMGs",
  "all-img": "IMGs",
  "us-md": "graduates of U.S. MD schools",
  "us-do": "graduates of U.S. DO schools",
  "us-md-seniors": "seniors of U.S. MD schools",
  "us-do-seniors": "seniors of U.S. DO schools",
  "all-applicants": "all applicants",
  programs: "programs",
};
