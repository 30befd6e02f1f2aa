import type { SourceDocument } from "./source-document.ts";

/** What visa and certification facts are read from. */
export const VISA_DOCUMENTS = {
  "ecfmg-evsp-general": {
    title: "EVSP: General Requirements",
    publisher: "ECFMG (Intealth)",
    year: 2024,
    url: "https://www.ecfmg.org/evsp/applying-general.html",
  },
  "ecfmg-evsp-2016": {
    title: "Eligibility and Basic Requirements of the J-1 Exchange Visitor Program",
    publisher: "ECFMG",
    year: 2016,
    url: "http://www.ecfmg.org/evsp/requirements.html",
  },
  "ecfmg-evsp-prearrival": {
    title: "EVSP: Pre-arrival Information",
    publisher: "ECFMG (Intealth)",
    year: 2024,
    url: "https://www.ecfmg.org/evsp/applying-pre-arrival.html",
  },
  "ecfmg-evsp-checklists": {
    title: "EVSP: Application Checklists",
    publisher: "ECFMG (Intealth)",
    year: 2024,
    url: "http://www.ecfmg.org/evsp/application-checklists.html",
  },
  greencardmaker: {
    title: "Healthcare professionals: physicians",
    publisher: "greencardmaker.com (law office)",
    year: null,
    url: "https://www.greencardmaker.com/healthcare-professionals-physicians",
  },
  visalaw: {
    title: "Visa Options for Graduate Medical Training",
    publisher: "visalaw.com",
    year: null,
    url: "https://visalaw.com/blog-archive/visa-options-for-graduate-medical-training",
  },
  elaw: {
    title: "H-1B Cap Exemptions for Physicians",
    publisher: "elawimmigration.com",
    year: 2018,
    url: "https://elawimmigration.com/h-1b-cap-exemptions-physicians-j-1-home-residency",
  },
  ipanewspack: {
    title: "Doctors may be spared from $100,000 H-1B visa fee",
    publisher: "ipanewspack.com",
    year: 2025,
    url: "https://ipanewspack.com/doctors-may-be-spared-from-100000-h-1b-visa-fee/",
  },
  visaverge: {
    title: "H-1B fee and physicians",
    publisher: "VisaVerge",
    year: 2025,
    url: "https://www.visaverge.com/?p=79581",
  },
  "sheriff-2025": {
    title: "The $100,000 H-1B Visa: Winners & Losers Edition",
    publisher: "The Sheriff of Sodium",
    year: 2025,
    url: "https://thesheriffofsodium.com/2025/09/24/the-100000-h-1b-visa-winners-losers-edition",
  },
  preceptortree: {
    title: "The New $100,000 H-1B Fee Could Upend IMG Visas in 2026",
    publisher: "PreceptorTree",
    year: 2025,
    url: "https://preceptortree.com/?p=2902",
  },
  "nrmp-applicant-faq": {
    title: "Applicants FAQs",
    publisher: "NRMP",
    year: 2020,
    url: "http://www.nrmp.org/faq-sections/applicants-faqs/",
  },
  "programs-csv": {
    title: "How to apply to the anesthesiology residency",
    publisher: "Brigham and Women's Hospital",
    year: null,
    url: "https://anesthesiaresidency.brighamandwomens.org/how-to-apply",
  },
} as const satisfies Record<string, SourceDocument>;
