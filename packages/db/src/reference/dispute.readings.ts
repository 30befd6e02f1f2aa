import type { ProgramField, VisaPolicy } from "@induction/domain/program/program";
import type { ProgramSource } from "./claims.ts";

/** Another value for the same field, and who gives it. */
export interface Rival<T> {
  readonly value: T;
  readonly source: ProgramSource;
  /** Part of the address that gives it, among the row's `facts_source`; null where the row does not say which page. */
  readonly page: string | null;
}

/** One remark that begins with "DISPUTE:". */
export interface DisputeReading {
  /** Words of the remark that this rests on. When they are gone, the reading no longer counts. */
  readonly because: string;
  /** The fields whose facts carry the remark. */
  readonly fields: readonly ProgramField[];
}

const SEATS = ["positions", "classSize"] as const satisfies readonly ProgramField[];

/**
 * The disputes of the list by program. Most set a seat number of 2020 beside a newer class size: two fields that may both
 * be right for their year, so both stay known and carry the remark.
 */
export const DISPUTE_READINGS: Readonly<Record<string, readonly DisputeReading[]>> = {
  "mayo-clinic-college-of-medicine-and-science-arizona-az": [{ because: "offers 7 seats", fields: SEATS }],
  "university-of-california-irvine-ca": [{ because: "15 residents per class", fields: SEATS }],
  "los-angeles-county-harbor-ucla-medical-center-ca": [{ because: "9 per year", fields: SEATS }],
  "mcgaw-medical-center-of-northwestern-university-il": [{ because: "offers 23 seats", fields: SEATS }],
  "indiana-university-school-of-medicine-in": [{ because: "fills 30 seats", fields: SEATS }],
  "boston-university-medical-center-ma": [{ because: "offers 11 seats", fields: SEATS }],
  "lahey-clinic-ma": [{ because: "takes 8 per year", fields: SEATS }],
  "maine-medical-center-me": [{ because: "takes 8 per year", fields: SEATS }],
  "university-of-michigan-health-system-mi": [{ because: "27 categorical seats", fields: SEATS }],
  "henry-ford-health-henry-ford-hospital-mi": [{ because: "14 per year", fields: ["classSize"] }],
  "wayne-state-university-school-of-medicine-mi": [{ because: "Pontiac", fields: ["city"] }],
  "mayo-clinic-college-of-medicine-and-science-rochester-mn": [
    { because: "badge says H-1B", fields: ["visaH1b"] },
  ],
  "university-of-missouri-kansas-city-school-of-medicine-saint-lukes-mo": [
    { because: "first-try scores of 200", fields: ["scorePolicy"] },
  ],
  "university-of-nebraska-medical-center-ne": [{ because: "refuses H-1B", fields: ["visaH1b"] }],
  "albany-medical-center-ny": [{ because: "takes 8 per year", fields: SEATS }],
  "nuvance-health-formerly-health-quest-ny": [{ because: "offers 6 seats", fields: SEATS }],
  "icahn-school-of-medicine-at-mount-sinai-mount-sinai-hospital-ny": [
    { because: "24, 26 and 30 residents", fields: ["classSize"] },
  ],
  "new-york-presbyterian-hospital-cornell-campus-ny": [{ because: "offers 22 seats", fields: SEATS }],
  "case-western-reserve-university-university-hospitals-cleveland-medical-center-oh": [
    { because: "accepts 16 per year", fields: SEATS },
  ],
  "university-of-oklahoma-health-sciences-center-ok": [{ because: "16 categorical seats", fields: SEATS }],
  "penn-state-milton-s-hershey-medical-center-pa": [
    { because: "17 PGY-1 seats", fields: SEATS },
    { because: "asks for 200", fields: ["scorePolicy"] },
  ],
  "university-of-texas-southwestern-medical-center-tx": [
    { because: "admits foreign graduates", fields: ["visaJ1", "visaH1b"] },
  ],
  "university-of-texas-medical-branch-hospitals-tx": [{ because: "offers 20 seats", fields: SEATS }],
  "baylor-scott-and-white-medical-center-temple-tx": [{ because: "accepts 12 per year", fields: SEATS }],
  "university-of-utah-health-ut": [{ because: "offers 14 seats", fields: SEATS }],
};

/** The fields in which two claims about the same thing stand against each other. */
export interface Rivals {
  readonly city?: readonly Rival<string>[];
  readonly classSize?: readonly Rival<number>[];
  readonly visaJ1?: readonly Rival<VisaPolicy>[];
  readonly visaH1b?: readonly Rival<VisaPolicy>[];
}

/** Disputes within one field: the kept value and its rivals are both told, and the field takes no side. */
export const RIVALS: Readonly<Record<string, Rivals>> = {
  "henry-ford-health-henry-ford-hospital-mi": {
    classSize: [{ value: 14, source: "resadv", page: null }],
  },
  "wayne-state-university-school-of-medicine-mi": {
    city: [{ value: "Pontiac", source: "resadv", page: "residencyadvisor.com" }],
  },
  "mayo-clinic-college-of-medicine-and-science-rochester-mn": {
    visaH1b: [
      {
        value: {
          answer: "conditional",
          condition:
            "Only for graduates of US schools, people who already hold an H-1B, or where no J-1 is possible",
        },
        source: "institution-policy",
        page: "preliminary-surgery-residency-arizona",
      },
    ],
  },
  "icahn-school-of-medicine-at-mount-sinai-mount-sinai-hospital-ny": {
    classSize: [24, 30].map((seats) => ({ value: seats, source: "program-site", page: null })),
  },
  "university-of-texas-southwestern-medical-center-tx": {
    visaJ1: [
      {
        value: { answer: "yes" },
        source: "institution-policy",
        page: "j-1-visas/categories",
      },
    ],
  },
};
