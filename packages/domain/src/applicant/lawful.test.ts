import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import type { FieldError } from "../kernel/field-errors.ts";
import { known, notApplicable } from "../kernel/told.ts";
import { anExperience, anInterest, aPlan, aProfile, aSitting } from "../testing/applicants.ts";
import {
  changeRefusal,
  factRefusal,
  failed,
  letterRefusal,
  letterRefusalOnTheDay,
  passed,
  profileRefusal,
  refusal,
} from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { factChangeSchema } from "./fact-change.schema.ts";
import { planInputSchema } from "./planned-program.schema.ts";

/** The near side of each law: what looks odd, or lies on an edge, and is right all the same. */
const LAWFUL: readonly (readonly [name: string, errors: readonly FieldError[]])[] = [
  ["a pass at its line", factRefusal("step2ck", [passed("2025-07-01", 218)])],
  ["a pass that the older line allows", factRefusal("step2ck", [passed("2025-06-30", 214)])],
  ["a fail one point under its line", factRefusal("step2ck", [failed("2025-07-01", 217)])],
  ["an undated pass with a score under every line", factRefusal("step2ck", [passed(null, 190)])],
  ["a pass before the first known line", factRefusal("step2ck", [passed("2012-06-30", 190)])],
  ["a numeric Step 1, which has no known line", factRefusal("step1", [passed("2020-05-05", 190)])],
  ["a pass without a score", factRefusal("step2ck", [passed("2025-07-01")])],
  ["a score of 1 and of 300", factRefusal("step1", [failed(null, 1), passed(null, 300)])],
  [
    "three failures and a pass",
    factRefusal("step1", [failed(null), failed(null), failed(null), passed(null)]),
  ],
  ["an undated failure beside a dated pass", factRefusal("step1", [passed("2024-01-10"), failed(null)])],
  [
    "failures before the pass, listed after it",
    factRefusal("step1", [passed("2024-06-10"), failed("2024-01-10")]),
  ],
  ["an exam on the first day of 1990", factRefusal("step1", [failed("1990-01-01")])],
  ["Step 2 CS in its last year", factRefusal("step2cs", [failed("2021-12-31")])],
  ["no attempt at all", factRefusal("step2ck", [])],
  ["Step 2 CS that never arose", refusal(factChangeSchema, { fact: "step2cs", value: notApplicable })],
  ["a fact taken back", refusal(factChangeSchema, { fact: "step1", value: { state: "unknown" } })],
  [
    "an exam tomorrow, which is today in Asia",
    changeRefusal({ fact: "step1", value: known([passed("2026-08-16")]) }),
  ],
  [
    "a planned exam today",
    changeRefusal({ fact: "plannedSittings", value: known([aSitting({ on: AS_OF })]) }),
  ],
  [
    "a plan to sit a failed exam again",
    changeRefusal(
      { fact: "plannedSittings", value: known([aSitting()]) },
      aProfile({ step3: known([failed("2026-01-10")]) }),
    ),
  ],
  ["a goal at the passing line", changeRefusal({ fact: "goal", value: known(218) })],
  [
    "a pass while the exam is still listed as planned",
    changeRefusal(
      { fact: "step3", value: known([passed("2026-08-01")]) },
      aProfile({ plannedSittings: known([aSitting()]) }),
    ),
  ],
  ["a Step 2 CK score without Step 1", profileRefusal({ step1: { state: "unknown" } })],
  [
    "a graduation this year, as graduate",
    changeRefusal({ fact: "graduation", value: known({ status: "graduate", year: 2026 }) }),
  ],
  [
    "a graduation this year, as student",
    changeRefusal({ fact: "graduation", value: known({ status: "student", expectedYear: 2026 }) }),
  ],
  [
    "a graduation in the year of the training",
    profileRefusal({ graduation: known({ status: "student", expectedYear: 2027 }) }),
  ],
  ["no U.S. months", profileRefusal({ usMonths: known(0), experiences: known([]) })],
  [
    "a year at home beside two U.S. months",
    profileRefusal({ experiences: known([anExperience({ place: "home", months: 12 })]) }),
  ],
  ["half a month and 600 of them", factRefusal("homeMonths", 0.5).concat(factRefusal("homeMonths", 600))],
  [
    "a research post longer than the clinical total",
    profileRefusal({
      usMonths: known(2),
      experiences: known([anExperience({ kind: "research-post", months: 12 })]),
    }),
  ],
  [
    "a U.S. citizen without a visa need",
    profileRefusal({ imgClass: known("us-img"), visa: known({ needed: false }) }),
  ],
  [
    "a U.S. citizen while the visa need is unknown",
    profileRefusal({ imgClass: known("us-img"), visa: { state: "unknown" } }),
  ],
  ["an experience whose tasks are still empty", factRefusal("experiences", [anExperience({ tasks: "" })])],
  [
    "interest shown today with a next step on the same day",
    changeRefusal({ fact: "interest", value: known([anInterest({ on: AS_OF, nextOn: AS_OF })]) }),
  ],
  [
    "interest whose next step is overdue",
    changeRefusal({
      fact: "interest",
      value: known([anInterest({ nextOn: toCalendarDate("2026-08-02") })]),
    }),
  ],
  ["a letter that is overdue", letterRefusalOnTheDay({ dueOn: toCalendarDate("2026-01-01") })],
  [
    "a letter with two statuses on a day",
    letterRefusal({ status: "agreed", reachedOn: { asked: "2026-06-01", agreed: "2026-06-01" } }),
  ],
  [
    "a letter withdrawn after its upload",
    letterRefusal({ status: "withdrawn", reachedOn: { uploaded: "2026-06-01", withdrawn: "2026-07-01" } }),
  ],
  [
    "a letter of which only the writer is told",
    letterRefusal({
      relation: null,
      specialty: null,
      country: null,
      supervisedDirectly: null,
      askedWhetherStrong: null,
      status: "identified",
      reachedOn: {},
      dueOn: null,
    }),
  ],
  ["a plan of 500 programs", refusal(planInputSchema, aPlan(500))],
];

test.each(LAWFUL)("%s is taken in", (_name, errors) => {
  expect(errors).toEqual([]);
});
