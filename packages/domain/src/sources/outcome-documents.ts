import type { SourceDocument } from "./source-document.ts";

/** What the published outcomes of the Match are read from. */
export const OUTCOME_DOCUMENTS = {
  "explorer-2026": {
    title:
      "Charting Outcomes: Characteristics of Applicants Who Matched to Their Preferred Specialty, Non-U.S. IMGs (Main Residency Match, 2026 Appointment Year), as transcribed in saieeshb/img-match-2026",
    publisher: "National Resident Matching Program; transcription by Saieesh B.",
    year: 2026,
    url: "https://www.nrmp.org/wp-content/uploads/2026/07/Non-US-IMG_Charting-Outcomes_FINAL.pdf",
  },
  "usmlewise-2026": {
    title: "Article on Step 2 CK scores by specialty, 2026-06-16 (source file of the USMLE Wise site)",
    publisher: "USMLE Wise",
    year: 2026,
    url: null,
  },
  "matcharesident-anes": {
    title: "IMG-Friendly Anesthesiology",
    publisher: "Match A Resident",
    year: 2022,
    url: "https://www.matcharesident.com/our-specialties/IMG-Friendly-Anesthesiology",
  },
  "img-calculator": {
    title: "Residency probability calculator, average score tables",
    publisher: "public repository, author unknown",
    year: null,
    url: null,
  },
  "medschoolgurus-2018": {
    title: "The key to matching in the US as an IMG",
    publisher: "Med School Gurus",
    year: 2018,
    url: "https://www.medschoolgurus.com/post/the-keys-to-matching-in-the-us-as-an-img",
  },
  "co-2014-shug": {
    title:
      "Charting Outcomes in the Match: International Medical Graduates, 1st ed. (2013 Main Residency Match), summary",
    publisher: "NRMP and ECFMG; summary by Shanghai USMLE Group",
    year: 2014,
    url: "http://www.shanghaiusmle.org/2014/01/charting-outcomes-in-the-match-international-medical-graduates-from-nrmp-org/",
  },
  "dit-2014": {
    title: "What Step 1 Score Do You Need to Match in the US as an IMG?",
    publisher: "Doctors In Training",
    year: 2014,
    url: "https://www.doctorsintraining.com/blog/what-step-1-score-do-you-need-to-match-in-the-us-as-an-img/",
  },
  "medclerkships-us": {
    title: "US IMG USMLE Scores in the Match",
    publisher: "MedClerkships",
    year: 2014,
    url: "https://medclerkships.com/us-img-usmle-scores-in-the-match/",
  },
  "medclerkships-nonus": {
    title: "Non-US IMG USMLE Scores in the Match",
    publisher: "MedClerkships",
    year: 2014,
    url: "https://medclerkships.com/non-us-img-usmle-scores-in-the-match/",
  },
  "nickmmark-2025": {
    title: "residency-match-data README (NRMP 2025)",
    publisher: "N. Mark",
    year: 2025,
    url: "https://github.com/nickmmark/residency-match-data",
  },
  "nrmp-faq-green-card": {
    title:
      "I am green card holder/U.S. permanent resident who graduated from an international medical school. What user type will I be in the Match?",
    publisher: "NRMP",
    year: 2025,
    url: "https://www.nrmp.org/search/R+program/page/6/?category_name=registration",
  },
  "ecfmg-canada": {
    title:
      "International Medical Graduates in Anesthesiology and Surgery (definition of IMG from 1 July 2025)",
    publisher: "radiusnm.com",
    year: 2025,
    url: "https://radiusnm.com/international-medical-graduates-in-anesthesiology-and-surgery",
  },
} as const satisfies Record<string, SourceDocument>;
