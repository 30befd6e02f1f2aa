import type { SourceDocument } from "./source-document.ts";

/** What is known of how program directors select. */
export const SURVEY_DOCUMENTS = {
  "ed4med-2018": {
    title: "How do Program Directors decide which applicant to interview and rank?",
    publisher: "ed4medllc.blogspot.com",
    year: 2019,
    url: "https://ed4medllc.blogspot.com/2019/09/how-do-program-directors-decide-which.html",
  },
  "cureus-2020": {
    title:
      "Red Flags, Geography, Exam Scores, and Other Factors Used by Program Directors in Determining Which Applicants Are Offered an Interview for Anesthesiology Residency",
    publisher: "Cureus 12(11):e11550",
    year: 2020,
    url: "https://pubmed.ncbi.nlm.nih.gov/33365219/",
  },
  "mle-2012": {
    title: "Proportion Of Interviews, Ranked And Matched Applicants For Secondary IMG Friendly Specialties",
    publisher: "mleresidencytips.com",
    year: 2012,
    url: "http://www.mleresidencytips.com/2012/08/proportion-of-interviews-ranked-and.html",
  },
  "anesthesiology-2012": {
    title: "Factors Affecting Admission to Anesthesiology Residency in the United States",
    publisher: "Anesthesiology 117(2):243",
    year: 2012,
    url: "https://asa2.silverchair.com/anesthesiology/article/117/2/243/13217/Factors-Affecting-Admission-to-Anesthesiology",
  },
} as const satisfies Record<string, SourceDocument>;
