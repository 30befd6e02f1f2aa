import type { VisaTerm } from "@induction/domain/program/program";

/** The visa fields of a program. */
export type VisaField = "visaJ1" | "visaH1b";

/** What a note says of a visa beyond the yes or no of its cell. */
export interface VisaReading {
  /** Words of the row's note that this rests on. When they are gone, the reading no longer counts. */
  readonly because: string;
  /** Set where the cell is empty since the answer hangs on something: the policy is conditional. */
  readonly condition?: string;
  /** The condition sorted; set where there is one. */
  readonly terms?: readonly VisaTerm[];
  /** Set where the cell says yes or no and the note adds to it. */
  readonly remark?: string;
  /** Part of an address among the row's `facts_source`, where the note rests on the sponsor's rule there, not on the visa page. */
  readonly page?: string;
}

const TRANSFER: VisaTerm = { kind: "transfer-only" };
const CASE_BY_CASE: VisaTerm = { kind: "case-by-case" };
const US_GRADUATES: VisaTerm = { kind: "us-graduates-only" };
/** No page that was read names a day for the Step 3 of a condition. */
const STEP_3: VisaTerm = { kind: "step-3", by: null };
/** Several ways of which one is enough, or a condition of its own kind: its words tell it. */
const OTHER: VisaTerm = { kind: "other" };

const MAYO: VisaReading = {
  because: "H-1B only for US graduates, current H-1B holders or where no J-1 route exists",
  condition: "Only for graduates of US schools, people who already hold an H-1B, or where no J-1 is possible",
  terms: [OTHER],
};

/**
 * Notes on visas, read once by a person, by program. Only notes that are plainly about this program or its sponsor's rule
 * for all programs stand here: what a sister department says of itself fills nothing.
 */
export const VISA_READINGS: Readonly<Record<string, Partial<Record<VisaField, VisaReading>>>> = {
  "university-of-alabama-hospital-birmingham-al": {
    visaH1b: {
      because: "each program director decides whether the program also supports H-1B",
      condition: "The program director decides; J-1 is strongly preferred",
      terms: [CASE_BY_CASE],
    },
  },
  "mayo-clinic-college-of-medicine-and-science-arizona-az": { visaH1b: MAYO },
  "mayo-clinic-college-of-medicine-and-science-jacksonville-fl": { visaH1b: MAYO },
  "loma-linda-university-health-education-consortium-ca": {
    visaH1b: {
      because: "H-1B only for those who already hold one in US training or are F-1 students",
      condition:
        "Only for people who already train in the US on an H-1B, or F-1 students of a US medical school",
      terms: [OTHER],
    },
  },
  "university-of-california-san-francisco-ca": {
    visaH1b: {
      because: "H-1B only as a transfer or for US graduates",
      condition: "Only as a transfer, or for graduates of US schools",
      terms: [OTHER],
    },
  },
  "university-of-florida-fl": {
    visaH1b: { because: "H-1 only case by case", condition: "Decided case by case", terms: [CASE_BY_CASE] },
  },
  "university-of-iowa-hospitals-and-clinics-ia": {
    visaH1b: {
      because: "H-1B with department approval and Step 3",
      condition: "With the department's approval and a passed Step 3",
      terms: [CASE_BY_CASE, STEP_3],
    },
  },
  "umass-chan-baystate-ma": {
    visaH1b: {
      because: "H-1B only in exceptional cases with approval",
      condition: "Only in exceptional cases, with approval; J-1 is preferred",
      terms: [CASE_BY_CASE],
    },
  },
  "johns-hopkins-university-md": {
    visaH1b: {
      because: "H-1B only for foreign graduates of US schools",
      condition: "Only for foreign citizens who graduated from a US school",
      terms: [US_GRADUATES],
    },
  },
  "university-of-michigan-health-system-mi": {
    visaH1b: {
      because: "J-1 required; exceptions need GME committee approval",
      condition: "J-1 is required; an exception needs the approval of the GME committee",
      terms: [CASE_BY_CASE],
    },
  },
  "ssm-health-saint-louis-university-school-of-medicine-mo": {
    visaH1b: {
      because: "H-1B at each program's discretion and only with Step 3",
      condition: "At the program's discretion, and only with a passed Step 3",
      terms: [CASE_BY_CASE, STEP_3],
    },
  },
  "wake-forest-university-school-of-medicine-nc": {
    visaH1b: {
      because: "H-1B generally not sponsored",
      condition: "Generally not sponsored",
      terms: [OTHER],
    },
  },
  "dartmouth-hitchcock-medical-center-nh": {
    visaH1b: { because: "H-1B transfer only", condition: "Only as a transfer", terms: [TRANSFER] },
  },
  "icahn-school-of-medicine-at-mount-sinai-morningside-west-ny": {
    visaH1b: {
      because: "H-1B under conditions, for categorical trainees of 2 years or more with Step 3",
      condition: "For categorical residents who train at least 2 years and passed Step 3",
      terms: [OTHER, STEP_3],
    },
  },
  "icahn-school-of-medicine-at-mount-sinai-mount-sinai-hospital-ny": {
    visaH1b: {
      because: "H-1B for certain eligible applicants",
      condition: "For certain eligible applicants; which ones is not said",
      terms: [OTHER],
    },
  },
  "case-western-reserve-university-university-hospitals-cleveland-medical-center-oh": {
    visaH1b: {
      because: "H-1B only at the hospital's discretion and with Step 3 passed at application",
      condition: "At the hospital's discretion, with Step 3 passed when applying",
      terms: [CASE_BY_CASE, STEP_3],
    },
  },
  "university-of-oklahoma-health-sciences-center-ok": {
    visaH1b: {
      because: "H-1B only in unusual cases approved by the GME dean",
      condition: "Only in unusual cases that the GME dean approves",
      terms: [CASE_BY_CASE],
      page: "gastroenterology-hepatology-nutrition",
    },
  },
  "university-of-washington-wa": {
    visaH1b: {
      because: "H-1B may be considered, not assured",
      condition: "May be considered; not assured",
      terms: [CASE_BY_CASE],
    },
  },
  "baylor-college-of-medicine-tx": {
    visaJ1: {
      because: "no J-1 for categorical seats, the rest of that sentence could not be read",
      condition: "Not for categorical seats; the rule for other seats could not be read",
      terms: [OTHER],
    },
  },
  "beth-israel-deaconess-medical-center-ma": {
    visaH1b: { because: "Step 3 by 1 February", remark: "Step 3 is asked for by 1 February." },
  },
  "brigham-and-womens-hospital-ma": {
    visaH1b: { because: "H-1B needs Step 3 by 31 December", remark: "Needs Step 3 by 31 December." },
  },
  "tufts-medical-center-ma": {
    visaH1b: {
      because: "the program director decides; the H-1B conditions could not be read",
      remark: "The program director decides; the conditions could not be read.",
    },
  },
  "corewell-health-william-beaumont-university-hospital-royal-oak-mi": {
    visaH1b: {
      because: "if premium processing secures it before mid-June orientation",
      remark: "For qualified applicants, if premium processing secures it before orientation in mid-June.",
    },
  },
  "maimonides-medical-center-ny": {
    visaH1b: {
      because: "for H-1B all three Steps by Match date",
      remark: "Needs all three Steps by Match Day.",
    },
  },
};
