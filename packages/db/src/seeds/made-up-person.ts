import type { Experience, ResearchProject } from "@induction/domain/applicant/experience";
import { LETTER_PIPELINE, type Letter, type LetterStatus } from "@induction/domain/applicant/letter";
import type { ApplicationStatus, PlannedProgram } from "@induction/domain/applicant/planned-program";
import { EMPTY_PROFILE, type Profile, type VisaNeed } from "@induction/domain/applicant/profile";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, type Told, unknown } from "@induction/domain/kernel/told";
import { EXAM_HISTORIES, makeExams } from "./made-up-exams.ts";
import { pickName, pickWriter } from "./names.ts";
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
export interface PersonSource {
  readonly random: Random;
  readonly today: CalendarDate;
  readonly programIds: readonly string[];
}

const VISAS: readonly Told<VisaNeed>[] = [
  known({ needed: true, accepts: ["j1"] }),
  known({ needed: true, accepts: ["j1", "h1b"] }),
  known({ needed: false }),
  unknown,
];
const LETTERS_MET = [0, 1, 2, 3, 4] as const;
const PLAN_SIZES = [0, 12, 38, 64, 85, 96, 118, 140, 168] as const;

function makeLetter(
  { random, today }: PersonSource,
  { status, isUsAnesthesiologist }: { status: LetterStatus; isUsAnesthesiologist: boolean },
): Letter {
  const pipeline: readonly LetterStatus[] = LETTER_PIPELINE;
  const reached = pipeline.slice(0, pipeline.indexOf(status) + 1);
  const stages: readonly LetterStatus[] = reached.length > 0 ? reached : ["identified", status];
  const firstOn = addDays(today, -random.between(60, 120));
  const isMet = status === "uploaded" || status === "assigned";
  return {
    id: createUuid(random),
    writer: pickWriter(random),
    relation: random.pick(["clinical-supervisor", "clinical-supervisor", "research-supervisor", "teacher"]),
    specialty: isUsAnesthesiologist
      ? "anesthesiology"
      : random.pick(["anesthesiology", "critical-care", "other-clinical"]),
    country: isUsAnesthesiologist ? "US" : random.pick(["NG", "IN", "PK", "EG", "BR", "TR", "US"]),
    supervisedDirectly: random.chance(0.8) ? random.chance(0.8) : null,
    askedWhetherStrong: random.chance(0.7) ? random.chance(0.6) : null,
    status,
    reachedOn: Object.fromEntries(stages.map((stage, index) => [stage, addDays(firstOn, index * 9)])),
    dueOn: isMet || status === "declined" ? null : addDays(today, random.between(-6, 36)),
  };
}

function makeLetters(source: PersonSource, met: number, index: number): readonly Letter[] {
  const { random } = source;
  const finished = Array.from({ length: met }, (_, position) =>
    makeLetter(source, {
      status: random.pick(["uploaded", "assigned"]),
      isUsAnesthesiologist: position === 0 && index % 2 === 0,
    }),
  );
  const open = Array.from({ length: Math.max(0, 3 - met) }, () =>
    makeLetter(source, {
      status: random.pick(["identified", "asked", "agreed", "in-progress", "declined"]),
      isUsAnesthesiologist: random.chance(0.3),
    }),
  );
  return [...finished, ...open];
}

function makePlan({ random, today, programIds }: PersonSource, size: number): readonly PlannedProgram[] {
  return random
    .shuffle(programIds)
    .slice(0, size)
    .map((programId): PlannedProgram => {
      const status: ApplicationStatus = random.chance(0.06) ? "considering" : "planned";
      return { programId, status, track: null, since: addDays(today, -random.between(1, 60)) };
    });
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

/**
 * The made-up person with the given number. Exam history, visa need, letters and list size turn at different paces,
 * so that every combination comes round.
 */
export function makePerson(index: number, source: PersonSource): MadeUpPerson {
  const { random, today } = source;
  const history = EXAM_HISTORIES[index % EXAM_HISTORIES.length] ?? "middle";
  const visa = VISAS[Math.floor(index / EXAM_HISTORIES.length) % VISAS.length] ?? unknown;
  const met = LETTERS_MET[Math.floor(index / 4) % LETTERS_MET.length] ?? 0;
  const size = PLAN_SIZES[(index * 5 + Math.floor(index / 9)) % PLAN_SIZES.length] ?? 0;
  const usMonths = random.pick([0, 0, 0.5, 1, 2, 3, 6]);
  const year = Number(today.slice(0, 4));
  const hasNoVisaNeed = visa.state === "known" && !visa.value.needed;
  const isLettersUntold = met === 0 && index % 3 === 0;
  const profile: Profile = {
    ...EMPTY_PROFILE,
    ...makeExams(history, { random, today }),
    graduation: random.chance(0.25)
      ? known({ status: "student", expectedYear: year + 1 })
      : known({ status: "graduate", year: year - random.between(1, 9) }),
    imgClass: known(hasNoVisaNeed && random.chance(0.6) ? "us-img" : "non-us-img"),
    visa,
    english: random.chance(0.9) ? known(random.chance(0.85) ? "good" : "improving") : unknown,
    usMonths: random.chance(0.93) ? known(usMonths) : unknown,
    homeMonths: known(random.between(12, 48)),
    experiences: known(makeExperiences(usMonths)),
    research: random.chance(0.9) ? known(makeResearch(random)) : unknown,
    statement: known(random.pick(["none", "draft", "reviewed", "final"])),
    preferences: known({
      regions: [],
      settings: [],
      openToAdvanced: random.chance(0.5),
      inMilitaryService: false,
    }),
  };
  return {
    id: createUuid(random),
    name: pickName(random),
    profile,
    letters: isLettersUntold ? [] : makeLetters(source, met, index),
    plan: makePlan(source, size),
  };
}
