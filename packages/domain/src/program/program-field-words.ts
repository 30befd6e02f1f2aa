import type { ProgramField } from "./program.ts";

/** What each field of a program is called on every screen, in the order in which a program's page shows them. */
export const PROGRAM_FIELD_LABELS: Readonly<Record<ProgramField, string>> = {
  visaJ1: "J-1 sponsorship",
  visaH1b: "H-1B sponsorship",
  minimumStep2ck: "Minimum Step 2 CK",
  scorePolicy: "Words on scores",
  failurePolicy: "Failed attempts",
  graduationLimit: "Graduation-year limit",
  usClinicalExperience: "US clinical experience",
  lettersWanted: "Letters wanted",
  imgShare: "Share of IMGs",
  tracks: "Tracks",
  positions: "Seats a year",
  classSize: "Class size",
  setting: "Kind of hospital",
  city: "City",
  sponsoringInstitution: "Sponsoring institution",
  acgmeId: "ACGME number",
  applicationService: "Application service",
  website: "Website",
};

/** The same where room is short: the head of a table's column. */
export const PROGRAM_FIELD_HEADS: Readonly<Record<ProgramField, string>> = {
  ...PROGRAM_FIELD_LABELS,
  visaJ1: "J-1",
  visaH1b: "H-1B",
  graduationLimit: "Graduation limit",
  usClinicalExperience: "US experience",
  imgShare: "IMG share",
  positions: "Seats",
  setting: "Hospital",
  sponsoringInstitution: "Sponsor",
  applicationService: "Service",
};

function isProgramField(key: string): key is ProgramField {
  return Object.hasOwn(PROGRAM_FIELD_LABELS, key);
}

/** Every field, in the order in which a program's page shows them. */
export const PROGRAM_FIELDS: readonly ProgramField[] =
  Object.keys(PROGRAM_FIELD_LABELS).filter(isProgramField);

const ONLY_SHOWN = "Shown to read. It never keeps anybody out.";
const VISA_USE = "Matters only where a visa is needed. Only a plain no keeps somebody out.";

/** What each field decides, in words that fit the applicant and the advisor alike. */
export const PROGRAM_FIELD_USES: Readonly<Record<ProgramField, string>> = {
  visaJ1: VISA_USE,
  visaH1b: VISA_USE,
  minimumStep2ck: "Keeps somebody out only where the minimum is required and lies above the score.",
  scorePolicy: ONLY_SHOWN,
  failurePolicy: "Keeps somebody out only after a failure, and only where first-attempt passes are required.",
  graduationLimit: "Keeps somebody out only where the limit is required and is passed.",
  usClinicalExperience: ONLY_SHOWN,
  lettersWanted: ONLY_SHOWN,
  imgShare: ONLY_SHOWN,
  tracks: "Military tracks are open only to people who serve.",
  positions: ONLY_SHOWN,
  classSize: ONLY_SHOWN,
  setting: "Military hospitals take only people who serve.",
  city: ONLY_SHOWN,
  sponsoringInstitution: ONLY_SHOWN,
  acgmeId: ONLY_SHOWN,
  applicationService: ONLY_SHOWN,
  website: ONLY_SHOWN,
};
