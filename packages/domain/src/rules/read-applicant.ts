import type { Applicant } from "../applicant/profile.ts";
import { readLetters } from "./letter-count.ts";
import { OPEN } from "./open-facts.ts";
import { placePerson } from "./placement.ts";
import { readStep1, readStep2ck, readStep2cs, readStep3 } from "./read-exams.ts";
import type { Reading, VisaReading } from "./reading.ts";
import type { RuleContext } from "./rule-context.ts";
import { countBreadth } from "./screens/breadth-count.ts";
import { isInMilitaryService, yearsSinceGraduation } from "./screens/person-screen.ts";
import { getScreenTable } from "./screens/screen-table.ts";

const VISA_OPEN: VisaReading = Object.freeze({ needed: OPEN.visa, accepts: [] });
const NO_VISA_NEED: VisaReading = Object.freeze({ needed: false, accepts: [] });

function readVisa({ visa }: Applicant["profile"]): VisaReading {
  if (visa.state === "unknown") return VISA_OPEN;
  return visa.value.needed ? { needed: true, accepts: visa.value.accepts } : NO_VISA_NEED;
}

/** One person on one day, as every rule sees them. Pure: the same person and context give the same reading. */
export function readApplicant(applicant: Applicant, context: RuleContext): Reading {
  const { profile } = applicant;
  const { calendar } = context;
  const parameters = context.parameters.values;
  const step1 = readStep1(profile.step1);
  const step2ck = readStep2ck(profile.step2ck);
  const step3 = readStep3(profile.step3);
  const visa = readVisa(profile);
  const person = {
    step1,
    step2ck,
    step3,
    visa,
    yearsSinceGraduation: yearsSinceGraduation(profile.graduation, calendar.season),
    isInMilitaryService: isInMilitaryService(profile.preferences),
  };
  const placement = placePerson({ step1, step2ck, visa, parameters });
  const { catalogue } = context;
  const table = getScreenTable(catalogue, person);
  return {
    asOf: context.asOf,
    parameters,
    calendar,
    step1,
    step2ck,
    step3,
    step2cs: readStep2cs(profile.step2cs),
    visa,
    usMonths: profile.usMonths.state === "known" ? profile.usMonths.value : null,
    practiceTests: profile.practiceTests,
    letters: readLetters(applicant.letters),
    placement,
    breadth: countBreadth(applicant.plan, { catalogue, table, range: placement.range }),
    reach: table.reach,
  };
}
