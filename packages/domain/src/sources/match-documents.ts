import type { SourceDocument } from "./source-document.ts";

/** What the positions and fill of the Main Match are read from. */
export const MATCH_DOCUMENTS = {
  "nrmp-pr-2016-2020": {
    title: "NRMP Program Results 2016-2020, Main Residency Match",
    publisher: "NRMP",
    year: 2020,
    url: "https://github.com/BenSolomon/residency-match/blob/HEAD/Program-Results_2016_2020.pdf",
  },
  "nrmp-pr-2014-2018": {
    title: "NRMP Program Results 2014-2018, Main Residency Match",
    publisher: "NRMP",
    year: 2018,
    url: "https://github.com/BenSolomon/residency-match/blob/HEAD/Program-Results-2014-2018.pdf",
  },
  "rpl-anes": {
    title: "Anesthesiology residency",
    publisher: "residencyprogramslist.com",
    year: 2024,
    url: "https://www.residencyprogramslist.com/anesthesiology",
  },
  "rpl-img": {
    title: "IMG friendly Anesthesiology Residency Programs",
    publisher: "residencyprogramslist.com",
    year: 2024,
    url: "https://www.residencyprogramslist.com/img-friendly-anesthesiology",
  },
  "asa-2018": {
    title: "Revival of Reporting Anesthesiology Residency Trends",
    publisher: "American Society of Anesthesiologists, ASA Monitor 82(8):42",
    year: 2018,
    url: "https://asa2.silverchair.com/monitor/article-abstract/82/8/42/6120/Revival-of-Reporting-Anesthesiology-Residency",
  },
  "asa-2019": {
    title: "2019 Update: Anesthesiology Continues Its Upward...",
    publisher: "ASA Monitor 83(9):46",
    year: 2019,
    url: "https://pubs.asahq.org/monitor/article-abstract/83/9/46/108497/2019-Update-Anesthesiology-Continues-Its-Upward",
  },
  "asa-2020": {
    title: "Anesthesiology Programs Continue Record-Setting...",
    publisher: "ASA Monitor 84(9):41",
    year: 2020,
    url: "https://pubs.asahq.org/monitor/article-abstract/84/9/41/110451/Anesthesiology-Programs-Continue-Record-Setting",
  },
  "asa-2021": {
    title: "Anesthesiology Residency Matches Hit Record High",
    publisher: "ASA Monitor 85(8):40",
    year: 2021,
    url: "https://asa2.silverchair.com/monitor/article-abstract/85/8/40/116091/Anesthesiology-Residency-Matches-Hit-Record-High",
  },
  "asa-2022": {
    title: "2022 Anesthesiology Residency Matches Hit Record (reprint of ASA Monitor)",
    publisher: "anesthesiaexperts.com",
    year: 2022,
    url: "http://anesthesiaexperts.com/uncategorized/2022-anesthesiology-residency-matches-hit-record/",
  },
  "asa-2024": {
    title: "Record Number of Anesthesiology Positions Filled in 2024 Match Year (reprint of ASA Monitor)",
    publisher: "anesthesiaexperts.com",
    year: 2024,
    url: "https://anesthesiaexperts.com/uncategorized/record-number-anesthesiology-positions-filled-2024-match-year",
  },
  "beckers-2026": {
    title: "2026 Match results in anesthesiology",
    publisher: "Becker's ASC",
    year: 2026,
    url: "https://www.beckersasc.com/?p=101436",
  },
  "co-2014": {
    title: "Charting Outcomes in the Match: International Medical Graduates, 1st ed.",
    publisher: "NRMP and ECFMG; summary by Shanghai USMLE Group",
    year: 2014,
    url: "http://www.shanghaiusmle.org/2014/01/charting-outcomes-in-the-match-international-medical-graduates-from-nrmp-org/",
  },
  "co-2026": {
    title: "Charting Outcomes: Non-U.S. IMGs (2026), transcription",
    publisher: "NRMP; transcription saieeshb/img-match-2026",
    year: 2026,
    url: "https://www.nrmp.org/wp-content/uploads/2026/07/Non-US-IMG_Charting-Outcomes_FINAL.pdf",
  },
  "nrmp-competitiveness": {
    title: "NRMP competitiveness table from Results and Data: 2026 Main Residency Match",
    publisher: "public repository, citing NRMP Tables 11A-11C",
    year: 2026,
    url: "https://www.nrmp.org/wp-content/uploads/2026/05/Main_Match_Results_and_Data-2026.pdf",
  },
} as const satisfies Record<string, SourceDocument>;
