import type { SourceDocument } from "./source-document.ts";

/** What the program list is read from. A claim about one program carries the address of its own page. */
export const PROGRAM_LIST_DOCUMENTS = {
  "nrmp-2020": {
    title: "Program Results 2016–2020, Main Residency Match",
    publisher: "National Resident Matching Program; copy in a public repository",
    year: 2020,
    url: "https://github.com/BenSolomon/residency-match",
  },
  "nrmp-2023-list": {
    title: "Program and institution lists of the 2023 Match (the year is inferred)",
    publisher: "public repository, from the NRMP lists",
    year: 2023,
    url: "https://github.com/wavegate/residency-match",
  },
  "fl-2026": {
    title: "NRMP Main and Specialty Match in Florida, 2020–2026",
    publisher: "Florida hospital association, from NRMP results",
    year: 2026,
    url: "https://github.com/flchildrenshospitals/nrmp-dashboard",
  },
  anesthesiahub: {
    title: "List of US anesthesiology residencies",
    publisher: "anesthesiahub.com",
    year: null,
    url: "https://anesthesiahub.com/residencies",
  },
  "program-site": { title: "The program's own page", publisher: null, year: null, url: null },
  "institution-policy": {
    title: "A policy of the program's sponsor, on its own page or quoted by another department",
    publisher: null,
    year: null,
    url: null,
  },
  resadv: {
    title: "Pages on single residency programs, 2024–25",
    publisher: "residencyadvisor.com",
    year: 2025,
    url: "https://residencyadvisor.com",
  },
  "sdn-2009": {
    title:
      "Anesthesiology Residency Program List With Cut-offs, thread 659923, from the ACGME list of August 2009",
    publisher: "Student Doctor Network forums",
    year: 2009,
    url: "https://forums.studentdoctor.net",
  },
  "maction-2019": {
    title: "MactionCreations, program database",
    publisher: "public repository",
    year: 2019,
    url: "https://github.com/nmacklin/MactionCreations",
  },
  yousmle: {
    title: "Most IMG-Friendly Anesthesiology Programs in the US",
    publisher: "Yousmle",
    year: null,
    url: "https://www.yousmle.com/most-img-friendly-anesthesiology-programs-in-the-us/",
  },
  "program-faq-copy": {
    title: "Copy of a program's FAQ on a host that is not the hospital's",
    publisher: null,
    year: null,
    url: "http://labtestadvocate.org/faqs-5.html",
  },
  "health-mil": {
    title: "Graduate medical education pages of the military health system",
    publisher: "Defense Health Agency",
    year: null,
    url: "https://www.health.mil",
  },
} as const satisfies Record<string, SourceDocument>;
