import type { Profile } from "../applicant/profile.ts";
import type { Season } from "../kernel/season.ts";
import type { Almanac } from "../parameters/almanac.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { OPEN } from "./open-facts.ts";
import { readStep1, readStep2ck, readStep3 } from "./read-exams.ts";
import type { VisaReading } from "./reading.ts";
import { isInMilitaryService, type PersonScreen, yearsSinceGraduation } from "./screens/person-screen.ts";

const VISA_OPEN: VisaReading = Object.freeze({ needed: OPEN.visa, accepts: [] });
const NO_VISA_NEED: VisaReading = Object.freeze({ needed: false, accepts: [] });

function readVisa({ visa }: Profile): VisaReading {
  if (visa.state === "unknown") return VISA_OPEN;
  return visa.value.needed ? { needed: true, accepts: visa.value.accepts } : NO_VISA_NEED;
}

/** What of a person programs screen by, read from what they told. */
export function readPersonScreen(
  profile: Profile,
  season: Season,
  almanac: Almanac = REFERENCE_ALMANAC,
): PersonScreen {
  return {
    step1: readStep1(profile.step1),
    step2ck: readStep2ck(profile.step2ck, almanac),
    step3: readStep3(profile.step3),
    visa: readVisa(profile),
    yearsSinceGraduation: yearsSinceGraduation(profile.graduation, season),
    isInMilitaryService: isInMilitaryService(profile.preferences),
  };
}
