import fc from "fast-check";
import { DOCUMENT_KINDS } from "../applicant/application-document.ts";
import type { ChosenCourse, LastMatch } from "../applicant/course.ts";
import { type Exam, type ExamAttempt, MOST_ATTEMPTS } from "../applicant/exam-attempt.ts";
import type { Experience, ResearchProject } from "../applicant/experience.ts";
import type { InterestEvent } from "../applicant/interest.ts";
import { LETTER_PIPELINE, type Letter, type LetterStatus } from "../applicant/letter.ts";
import { listEndReasons } from "../applicant/letter-end.ts";
import { listStepsTo } from "../applicant/letter-problems.ts";
import type { PlannedProgram } from "../applicant/planned-program.ts";
import type { PlannedSitting, PracticeTest } from "../applicant/practice-test.ts";
import {
  type Applicant,
  type Graduation,
  type Profile,
  toToldLetters,
  type VisaNeed,
} from "../applicant/profile.ts";
import { findProfileProblems } from "../applicant/profile-problems.ts";
import { type FailureAccount, STATEMENT_PARTS } from "../applicant/statement.ts";
import { addDays, type CalendarDate } from "../kernel/calendar-date.ts";
import { COUNTRY_CODES } from "../kernel/country-code.ts";
import { yearOf } from "../kernel/plain-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import {
  arbitraryApplicable,
  arbitraryDate,
  arbitraryMonths,
  arbitraryName,
  arbitraryProse,
  arbitraryTold,
} from "./arbitrary-values.ts";
import { AS_OF } from "./seasons.ts";

const score = fc.integer({ min: 1, max: 300 });

/** The score of a result on its own side of the line of its day; none where the exam has none. */
function arbitraryScore(exam: Exam, takenOn: CalendarDate | null, result: ExamAttempt["result"]) {
  if (exam === "step2cs") return fc.constant(null);
  const line = exam === "step2ck" ? findStep2ckPassingLine(takenOn) : null;
  if (line === null) return fc.option(score);
  const side = result === "pass" ? { min: line.score, max: 300 } : { min: 1, max: line.score - 1 };
  return fc.option(fc.integer(side));
}

/** Attempts at one exam as they can have happened before a day: in order, at most one pass and that last, some undated. */
export function arbitraryAttempts(exam: Exam, asOf = AS_OF): fc.Arbitrary<readonly ExamAttempt[]> {
  const last = exam === "step2cs" ? "2021-12-31" : asOf;
  return fc
    .record({
      days: fc.uniqueArray(arbitraryDate("1995-01-01", last), { maxLength: MOST_ATTEMPTS }),
      endsWithPass: fc.boolean(),
    })
    .chain(({ days, endsWithPass }) => {
      const ordered = days.toSorted();
      const attempts = ordered.map((day, index) => {
        const result = endsWithPass && index === ordered.length - 1 ? "pass" : "fail";
        return fc
          .option(fc.constant(day), { freq: 5 })
          .chain((takenOn) =>
            arbitraryScore(exam, takenOn, result).map(
              (points) => ({ takenOn, result, score: points }) as const,
            ),
          );
      });
      return fc.tuple(...attempts);
    });
}

function arbitraryPracticeTest(asOf: CalendarDate): fc.Arbitrary<PracticeTest> {
  const percent = fc.integer({ min: 0, max: 100 });
  return fc.record({
    provider: fc.constantFrom("nbme", "uwsa", "free120", "amboss", "other"),
    takenOn: arbitraryDate(addDays(asOf, -800), asOf),
    score,
    systems: fc.record(
      {
        cardiovascular: percent,
        pulmonary: percent,
        neurology: percent,
        "critical-care": percent,
        other: percent,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  });
}

function arbitrarySittings(asOf: CalendarDate): fc.Arbitrary<readonly PlannedSitting[]> {
  return fc.uniqueArray(
    fc.record({
      exam: fc.constantFrom("step1", "step2ck", "step3"),
      on: arbitraryDate(asOf, addDays(asOf, 700)),
    }),
    { maxLength: 3, selector: ({ exam, on }) => exam + on },
  );
}

const experience: fc.Arbitrary<Experience> = fc.record({
  place: fc.constantFrom("us", "home"),
  setting: fc.constantFrom("operating-room", "icu", "emergency", "pre-op", "pain", "other"),
  kind: fc.constantFrom("hands-on", "observership", "research-post", "other-role"),
  months: arbitraryMonths(0.5),
  tasks: arbitraryProse(),
});

const project: fc.Arbitrary<ResearchProject> = fc.record({
  kind: fc.constantFrom("research", "quality-improvement", "teaching"),
  concernsAnesthesia: fc.boolean(),
  months: arbitraryMonths(0.5),
  title: arbitraryName(),
});

const account: fc.Arbitrary<FailureAccount> = fc.record({
  happened: arbitraryProse(),
  learned: arbitraryProse(),
  changed: arbitraryProse(),
  improved: arbitraryProse(),
});

function arbitraryInterest(asOf: CalendarDate): fc.Arbitrary<InterestEvent> {
  return fc.record({
    programId: fc.integer({ min: 1, max: 200 }).map((number) => `program-${number}`),
    kind: fc.constantFrom("open-house", "message", "conversation"),
    on: arbitraryDate(addDays(asOf, -300), asOf),
    nextStep: arbitraryProse(),
    nextOn: fc.option(arbitraryDate(asOf, addDays(asOf, 300))),
  });
}

function arbitraryCourse(asOf: CalendarDate): fc.Arbitrary<ChosenCourse> {
  return fc.record({
    season: fc.integer({ min: yearOf(asOf) + 1, max: yearOf(asOf) + 3 }),
    course: fc.constantFrom("apply", "delay"),
    on: arbitraryDate(addDays(asOf, -300), asOf),
    because: arbitraryProse(),
  });
}

function arbitraryLastMatch(asOf: CalendarDate): fc.Arbitrary<LastMatch> {
  const season = fc.integer({ min: yearOf(asOf) - 5, max: yearOf(asOf) });
  return fc.oneof(
    fc.constant({ outcome: "never-took-part" } as const),
    fc.record({ outcome: fc.constantFrom("matched", "unmatched"), season }),
  );
}

function arbitraryDocuments(asOf: CalendarDate) {
  return fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      stage: fc.constantFrom("not-started", "requested", "in-place"),
      since: fc.option(arbitraryDate(addDays(asOf, -300), asOf)),
    }),
    { maxLength: DOCUMENT_KINDS.length, selector: ({ kind }) => kind },
  );
}

const visa: fc.Arbitrary<VisaNeed> = fc.oneof(
  fc.constant({ needed: false } as const),
  fc.record({
    needed: fc.constant(true as const),
    accepts: fc.subarray(["j1", "h1b"] as const, { minLength: 1 }),
  }),
);

function arbitraryGraduation(asOf: CalendarDate): fc.Arbitrary<Graduation> {
  const year = yearOf(asOf);
  return fc.oneof(
    fc.record({
      status: fc.constant("student" as const),
      expectedYear: fc.integer({ min: year, max: year + 6 }),
    }),
    fc.record({ status: fc.constant("graduate" as const), year: fc.integer({ min: 1970, max: year }) }),
  );
}

const preferences = fc.record({
  regions: fc.subarray(["Northeast", "Midwest", "South", "West", "Puerto Rico"] as const),
  settings: fc.subarray(["university", "community", "military"] as const),
  openToAdvanced: fc.boolean(),
  inMilitaryService: fc.boolean(),
});

/** Each fact by itself is lawful; where two contradict each other, the one to be asked about is taken back. */
function withoutContradictions(profile: Profile, asOf: CalendarDate): Profile {
  const asked = findProfileProblems(profile, { asOf }).map(({ path }) => [path[0], unknown]);
  return { ...profile, ...Object.fromEntries(asked) };
}

/** A lawful profile as it can stand on a day: any fact may be missing. */
export function arbitraryProfile(asOf = AS_OF): fc.Arbitrary<Profile> {
  return fc
    .record<Profile>({
      season: arbitraryTold(fc.integer({ min: yearOf(asOf) + 1, max: yearOf(asOf) + 3 })),
      step1: arbitraryTold(arbitraryAttempts("step1", asOf)),
      step2ck: arbitraryTold(arbitraryAttempts("step2ck", asOf)),
      step3: arbitraryTold(arbitraryAttempts("step3", asOf)),
      step2cs: arbitraryApplicable(arbitraryAttempts("step2cs", asOf)),
      plannedSittings: arbitraryTold(arbitrarySittings(asOf)),
      practiceTests: arbitraryTold(fc.array(arbitraryPracticeTest(asOf), { maxLength: 5 })),
      goal: arbitraryTold(fc.integer({ min: findStep2ckPassingLine(asOf)?.score ?? 1, max: 300 })),
      graduation: arbitraryTold(arbitraryGraduation(asOf)),
      imgClass: arbitraryTold(fc.constantFrom("us-img", "non-us-img")),
      visa: arbitraryTold(visa),
      english: arbitraryTold(fc.constantFrom("good", "improving")),
      usMonths: arbitraryTold(arbitraryMonths(0)),
      homeMonths: arbitraryTold(arbitraryMonths(0)),
      experiences: arbitraryTold(fc.array(experience, { maxLength: 3 })),
      research: arbitraryTold(fc.array(project, { maxLength: 3 })),
      statement: arbitraryTold(fc.constantFrom("none", "draft", "reviewed", "final")),
      statementParts: arbitraryTold(fc.subarray([...STATEMENT_PARTS])),
      failureAccount: arbitraryTold(account),
      preferences: arbitraryTold(preferences),
      interest: arbitraryTold(fc.array(arbitraryInterest(asOf), { maxLength: 4 })),
      course: arbitraryTold(arbitraryCourse(asOf)),
      lastMatch: arbitraryTold(arbitraryLastMatch(asOf)),
      documents: arbitraryTold(arbitraryDocuments(asOf)),
      hasNoLetters: arbitraryTold(fc.boolean()),
    })
    .map((profile) => withoutContradictions(profile, asOf));
}

/** The days on which a letter reached its statuses, in their order, some of them missing. */
function arbitraryReachedOn(status: LetterStatus, asOf: CalendarDate): fc.Arbitrary<Letter["reachedOn"]> {
  const steps = listStepsTo(status);
  return fc
    .record({
      days: fc.array(arbitraryDate(addDays(asOf, -500), asOf), {
        minLength: steps.length,
        maxLength: steps.length,
      }),
      told: fc.subarray([...steps]),
    })
    .map(({ days, told }) => {
      const ordered = days.toSorted();
      return Object.fromEntries(told.map((step, index) => [step, ordered[index]]));
    });
}

/** A lawful letter as it can stand on a day. */
export function arbitraryLetter(asOf = AS_OF): fc.Arbitrary<Letter> {
  const way = fc.constantFrom<LetterStatus>(...LETTER_PIPELINE, "declined", "withdrawn");
  return fc.tuple(way, fc.option(fc.boolean())).chain(([status, asked]) =>
    fc.record<Letter>({
      id: fc.uuid(),
      writer: arbitraryName(),
      institution: fc.option(arbitraryName()),
      relation: fc.option(
        fc.constantFrom("clinical-supervisor", "research-supervisor", "department-chair", "teacher", "other"),
      ),
      specialty: fc.option(
        fc.constantFrom("anesthesiology", "critical-care", "pain-medicine", "other-clinical", "not-clinical"),
      ),
      country: fc.option(fc.constantFrom(...COUNTRY_CODES)),
      supervisedDirectly: fc.option(fc.boolean()),
      acquaintance: fc.option(fc.constantFrom("well", "partly", "little")),
      askedWhetherStrong: fc.constant(asked),
      writerAnswer: asked === true ? fc.option(fc.constantFrom("strong", "yes")) : fc.constant(null),
      status: fc.constant(status),
      endReason: fc.constantFrom(null, ...listEndReasons(status)),
      reachedOn: arbitraryReachedOn(status, asOf),
      dueOn: fc.option(arbitraryDate(addDays(asOf, -400), addDays(asOf, 400))),
    }),
  );
}

/** A lawful list of programs as it can stand on a day: at most eight, each once. */
export function arbitraryPlan(asOf = AS_OF): fc.Arbitrary<readonly PlannedProgram[]> {
  const planned = fc.record<PlannedProgram>({
    programId: fc.integer({ min: 1, max: 200 }).map((number) => `program-${number}`),
    status: fc.constantFrom(
      "considering",
      "planned",
      "submitted",
      "invited",
      "interviewed",
      "ranked",
      "closed",
    ),
    track: fc.option(fc.constantFrom("categorical", "advanced", "physician-only", "military")),
    since: arbitraryDate(addDays(asOf, -300), asOf),
  });
  return fc.uniqueArray(planned, { maxLength: 8, selector: ({ programId }) => programId });
}

/** A lawful applicant; with letters listed, the person does not say that there is none. */
export function arbitraryApplicant(asOf = AS_OF): fc.Arbitrary<Applicant> {
  return fc
    .record({
      profile: arbitraryProfile(asOf),
      letters: fc.array(arbitraryLetter(asOf), { maxLength: 4 }),
      plan: arbitraryPlan(asOf),
    })
    .map(({ profile, letters, plan }) => {
      const hasNoLetters = letters.length > 0 ? known(false) : profile.hasNoLetters;
      const whole = { ...profile, hasNoLetters };
      return { profile: whole, letters: toToldLetters(whole, letters), plan };
    });
}
