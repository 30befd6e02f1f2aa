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
  /** The class size that the page gives counts the same seats as the quota: both are claims of the seats a year. */
  readonly isAboutAllSeats: boolean;
}

function aboutFields(because: string, fields: readonly ProgramField[]): DisputeReading {
  return { because, fields, isAboutAllSeats: false };
}

function aboutAllSeats(because: string): DisputeReading {
  return { because, fields: ["positions", "classSize"], isAboutAllSeats: true };
}

/** A page that counts one track alone beside a quota over all tracks: both may be right, so both stay known. */
function aboutSomeSeats(because: string): DisputeReading {
  return { because, fields: ["positions", "classSize"], isAboutAllSeats: false };
}

/** The disputes of the list by program. Most set a seat number of 2020 beside a newer class size. */
export const DISPUTE_READINGS: Readonly<Record<string, readonly DisputeReading[]>> = {
  "mayo-clinic-college-of-medicine-and-science-arizona-az": [aboutAllSeats("offers 7 seats")],
  "university-of-california-irvine-ca": [aboutAllSeats("15 residents per class")],
  "los-angeles-county-harbor-ucla-medical-center-ca": [aboutAllSeats("9 per year")],
  "mcgaw-medical-center-of-northwestern-university-il": [aboutAllSeats("offers 23 seats")],
  "indiana-university-school-of-medicine-in": [aboutAllSeats("fills 30 seats")],
  "boston-university-medical-center-ma": [aboutAllSeats("offers 11 seats")],
  "lahey-clinic-ma": [aboutAllSeats("takes 8 per year")],
  "maine-medical-center-me": [aboutAllSeats("takes 8 per year")],
  "university-of-michigan-health-system-mi": [aboutSomeSeats("27 categorical seats")],
  "henry-ford-health-henry-ford-hospital-mi": [aboutFields("14 per year", ["classSize"])],
  "wayne-state-university-school-of-medicine-mi": [aboutFields("Pontiac", ["city"])],
  "mayo-clinic-college-of-medicine-and-science-rochester-mn": [aboutFields("badge says H-1B", ["visaH1b"])],
  "university-of-missouri-kansas-city-school-of-medicine-saint-lukes-mo": [
    aboutFields("first-try scores of 200", ["scorePolicy"]),
  ],
  "university-of-nebraska-medical-center-ne": [aboutFields("refuses H-1B", ["visaH1b"])],
  "albany-medical-center-ny": [aboutAllSeats("takes 8 per year")],
  "nuvance-health-formerly-health-quest-ny": [aboutAllSeats("offers 6 seats")],
  "icahn-school-of-medicine-at-mount-sinai-mount-sinai-hospital-ny": [
    aboutFields("24, 26 and 30 residents", ["classSize"]),
  ],
  "new-york-presbyterian-hospital-cornell-campus-ny": [aboutAllSeats("offers 22 seats")],
  "case-western-reserve-university-university-hospitals-cleveland-medical-center-oh": [
    aboutAllSeats("accepts 16 per year"),
  ],
  "university-of-oklahoma-health-sciences-center-ok": [aboutAllSeats("16 categorical seats")],
  "penn-state-milton-s-hershey-medical-center-pa": [
    aboutSomeSeats("17 PGY-1 seats"),
    aboutFields("asks for 200", ["scorePolicy"]),
  ],
  "university-of-texas-southwestern-medical-center-tx": [
    aboutFields("admits foreign graduates", ["visaJ1", "visaH1b"]),
  ],
  "university-of-texas-medical-branch-hospitals-tx": [aboutAllSeats("offers 20 seats")],
  "baylor-scott-and-white-medical-center-temple-tx": [aboutAllSeats("accepts 12 per year")],
  "university-of-utah-health-ut": [aboutAllSeats("offers 14 seats")],
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
          terms: [{ kind: "other" }],
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
