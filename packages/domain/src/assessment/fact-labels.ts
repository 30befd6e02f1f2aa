import type { FactKey, ImgClass, VisaKind } from "../applicant/profile.ts";

/** What each fact is called on every screen. */
export const FACT_LABELS: Readonly<Record<FactKey, string>> = {
  season: "Season",
  step1: "Step 1",
  step2ck: "Step 2 CK",
  step3: "Step 3",
  step2cs: "Step 2 CS",
  plannedSittings: "Planned exams",
  practiceTests: "Practice tests",
  goal: "Goal for Step 2 CK",
  graduation: "Graduation",
  imgClass: "Citizenship",
  visa: "Visa need",
  english: "English",
  usMonths: "US clinical experience",
  homeMonths: "Clinical experience elsewhere",
  experiences: "Experience entries",
  research: "Research and quality improvement",
  statement: "Personal statement",
  statementParts: "Parts of the statement",
  failureAccount: "Account of the failure",
  preferences: "Preferences",
  interest: "Interest shown in programs",
  course: "Decision for the season",
  lastMatch: "Last Match",
  documents: "Application documents",
  letters: "Letters",
  plan: "Program list",
};

/** How a fact reads that nobody has told. */
export const NOT_TOLD = "not told yet";

/** How a fact reads whose question does not arise for this person. */
export const NOT_APPLICABLE = "does not apply";

/** NRMP's classes of international graduates in words. A permanent resident is no U.S. citizen (settled reading 11). */
export const IMG_CLASS_LABELS: Readonly<Record<ImgClass, string>> = {
  "us-img": "U.S. citizen IMG",
  "non-us-img": "Non-U.S. citizen IMG",
};

/** The visas under which residents train, in words. */
export const VISA_KIND_LABELS: Readonly<Record<VisaKind, string>> = { j1: "J-1", h1b: "H-1B" };
