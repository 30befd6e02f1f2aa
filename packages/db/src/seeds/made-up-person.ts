import type { Experience, ResearchProject } from "@induction/domain/applicant/experience";
import type { Letter } from "@induction/domain/applicant/letter";
import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import {
  EMPTY_PROFILE,
  type Profile,
  type VisaKind,
  type VisaNeed,
} from "@induction/domain/applicant/profile";
import { known, type Told, unknown } from "@induction/domain/kernel/told";
import { makeExams } from "./made-up-exams.ts";
import { makeLetters } from "./made-up-letters.ts";
import { type ListSource, makeInterest, makePlan } from "./made-up-lists.ts";
import { pickName } from "./names.ts";
import { type PersonKind, toPersonKind } from "./person-kinds.ts";
import { createUuid, type Random } from "./random.ts";

/** A made-up applicant, ready to be assessed and written. */
export interface MadeUpPerson {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
  readonly letters: readonly Letter[];
  readonly plan: readonly PlannedProgram[];
}

/** What a made-up person is drawn from. */
export type PersonSource = ListSource;

const ACCEPTED_VISAS: readonly [readonly VisaKind[], ...(readonly VisaKind[])[]] = [
  ["j1"],
  ["j1", "h1b"],
  ["j1", "h1b"],
  ["h1b"],
];

function makeVisaNeed(random: Random, needed: PersonKind["needsVisa"]): Told<VisaNeed> {
  const accepts = random.pick(ACCEPTED_VISAS);
  if (needed === "unknown") return unknown;
  return known(needed === "yes" ? { needed: true, accepts } : { needed: false });
}

function makeExperiences(usMonths: number): readonly Experience[] {
  const us: Experience = {
    place: "us",
    setting: "operating-room",
    kind: "observership",
    months: usMonths,
    tasks: "Pre-operative assessment and airway planning with the attending.",
  };
  const home: Experience = {
    place: "home",
    setting: "icu",
    kind: "hands-on",
    months: 12,
    tasks: "Ventilator adjustments and hemodynamic monitoring on night shifts.",
  };
  return usMonths > 0 ? [us, home] : [home];
}

function makeResearch(random: Random): readonly ResearchProject[] {
  if (random.chance(0.45)) return [];
  return [
    {
      kind: random.pick(["research", "quality-improvement"]),
      concernsAnesthesia: random.chance(0.7),
      months: random.between(3, 18),
      title: random.pick([
        "Handover checklist in the recovery room",
        "First-case on-time starts",
        "Difficult airway cart audit",
        "Postoperative nausea after laparoscopy",
      ]),
    },
  ];
}

function makePreferences(random: Random): Profile["preferences"] {
  return known({
    regions: random.chance(0.3) ? [random.pick(["Northeast", "Midwest", "South", "West"])] : [],
    settings: random.chance(0.15) ? [random.pick(["university", "community"])] : [],
    openToAdvanced: random.chance(0.5),
    inMilitaryService: false,
  });
}

/** Years after which a made-up graduate has been through a Match before. */
const YEARS_TO_A_MATCH = 6;

/** Drawn from what is told already: whoever graduated long ago went unmatched once, and who is silent elsewhere is silent here. */
function makeLastMatch({ graduation, usMonths }: Profile, year: number): Profile["lastMatch"] {
  if (graduation.state === "unknown" || usMonths.state === "unknown") return unknown;
  const { value } = graduation;
  return value.status === "graduate" && value.year < year - YEARS_TO_A_MATCH
    ? known({ outcome: "unmatched", season: year - 1 })
    : known({ outcome: "never-took-part" });
}

/** The made-up person with the given number, of the kind that is its turn. */
export function makePerson(index: number, source: PersonSource): MadeUpPerson {
  const { random, today } = source;
  const { tier, history, needsVisa, lettersMet } = toPersonKind(index);
  const usMonths = random.pick([0, 0, 0.5, 1, 2, 3, 6]);
  const year = Number(today.slice(0, 4));
  const hasNoLetters = lettersMet === 0 && random.chance(0.3);
  const plan = makePlan(source, tier);
  const logsInterest = plan.length > 0 && random.chance(0.35);
  const profile: Profile = {
    ...EMPTY_PROFILE,
    ...makeExams(history, { random, today }),
    graduation: random.chance(0.25)
      ? known({ status: "student", expectedYear: year + 1 })
      : known({ status: "graduate", year: year - random.between(1, 9) }),
    imgClass: known(needsVisa === "no" && random.chance(0.6) ? "us-img" : "non-us-img"),
    visa: makeVisaNeed(random, needsVisa),
    english: random.chance(0.9) ? known(random.chance(0.85) ? "good" : "improving") : unknown,
    usMonths: random.chance(0.93) ? known(usMonths) : unknown,
    homeMonths: known(random.between(12, 48)),
    experiences: known(makeExperiences(usMonths)),
    research: random.chance(0.9) ? known(makeResearch(random)) : unknown,
    statement: known(random.pick(["none", "draft", "reviewed", "final"])),
    preferences: makePreferences(random),
    interest: logsInterest ? known(makeInterest(plan, source)) : unknown,
    hasNoLetters: hasNoLetters ? known(true) : unknown,
  };
  return {
    id: createUuid(random),
    name: pickName(random),
    profile: { ...profile, lastMatch: makeLastMatch(profile, year) },
    letters: hasNoLetters || lettersMet === null ? [] : makeLetters(source, lettersMet),
    plan,
  };
}
