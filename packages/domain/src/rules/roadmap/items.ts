import type { PlannedProgram } from "../../applicant/planned-program.ts";
import { ACCOUNT_PARTS, isPartWritten } from "../../applicant/statement.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { findFirstSitting, toLastSafeDay } from "../exams/sitting.ts";
import { anyEntry, hasAnesthesiaEntry } from "../experience/entries.ts";
import { hasAtLeast } from "../letter-count.ts";
import { OPEN } from "../open-facts.ts";
import { hasFailure, hasUsMonths, isUnscored } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { PlanRuleId } from "../rule-ids.ts";
import { hasSeasonTest } from "../targets/first-practice.rules.ts";
import { isReady, readReadiness } from "../targets/readiness.ts";
import { allOf, anyOf, notOf, type Verdict } from "../verdict.ts";
import {
  afterScore,
  beforeMatch,
  beforeSubmission,
  inSeason,
  later,
  type RoadmapWindow,
  toRankDeadline,
} from "./window.ts";

/** The permanent id of a step of the roadmap. */
export type RoadmapItemId =
  | "specialty"
  | "exam-date"
  | "preparation"
  | "practice-test"
  | "study-adjusted"
  | "us-experience"
  | "exam"
  | "tier-read"
  | "breadth-planned"
  | "anesthesiologist-letter"
  | "other-letters"
  | "statement"
  | "failure-framed"
  | "strengths-shown"
  | "applications-sent"
  | "interview-answers"
  | "interviews-held"
  | "rank-list";

/** One step of the guide's roadmap: when it lies, whether it is asked for, and what shows that it is done. */
export interface RoadmapItem {
  readonly id: RoadmapItemId;
  /** The rule that asks for it. */
  readonly rule: PlanRuleId;
  readonly title: string;
  /** What to do, as a sentence. */
  readonly action: string;
  readonly window: (reading: Reading) => RoadmapWindow;
  /** The last day on which doing it still helps this season; the window's end, or later. */
  readonly latestOn: (reading: Reading) => CalendarDate;
  /** Whether it is asked for at all, with the reason where it is not. */
  readonly isNeeded: (reading: Reading) => Verdict;
  readonly notNeeded: string;
  readonly isDone: (reading: Reading) => Verdict;
  /** What shows that it is done. */
  readonly done: string;
}

const always = (): Verdict => true;
const notPassed = ({ step2ck }: Reading): Verdict => notOf(step2ck.passed);
const STEP2CK_PASSED = "Step 2 CK is passed.";

const early = ({ parameters }: Reading) => ({ from: parameters.earlyStepsFrom, to: parameters.earlyStepsTo });
const practice = ({ parameters }: Reading) => ({
  from: parameters.practiceStepsFrom,
  to: parameters.practiceStepsTo,
});
const sitting = ({ parameters }: Reading) => ({ from: parameters.sittingFrom, to: parameters.sittingTo });
const letters = ({ parameters }: Reading) => ({ from: parameters.lettersFrom, to: parameters.lettersTo });
const season = ({ calendar }: Reading) => inSeason(calendar.submissionOpensOn, calendar.reviewOn);
const interviews = ({ calendar }: Reading) => inSeason(calendar.reviewOn, toRankDeadline(calendar));
const rankDeadline = ({ calendar }: Reading): CalendarDate => toRankDeadline(calendar);

/** A score of an earlier year leaves time: the list is asked for when submission opens, or soon after a later score. */
function fromScoreToSubmission(reading: Reading): RoadmapWindow {
  const window = afterScore(reading);
  return { ...window, dueOn: later(window.dueOn, reading.calendar.submissionOpensOn) };
}

/** Programs still read a file after the review date: what comes later helps as long as the window itself is open. */
const whileReviewed =
  (window: (reading: Reading) => RoadmapWindow) =>
  (reading: Reading): CalendarDate =>
    later(reading.calendar.reviewOn, window(reading).dueOn);

function isSittingPlanned(reading: Reading): Verdict {
  if (reading.plannedSittings.state === "unknown") return OPEN.plannedSittings;
  return findFirstSitting(reading) !== null;
}

function hasAnyTest({ practiceTests, asOf }: Reading): Verdict {
  if (practiceTests.state === "unknown") return OPEN.practiceTests;
  return practiceTests.value.some(({ takenOn }) => takenOn <= asOf);
}

function doesPracticeReachGoal(reading: Reading): Verdict {
  if (reading.practiceTests.state === "unknown") return OPEN.practiceTests;
  const { atLeast, atMost, open } = readReadiness(reading);
  return isReady(atLeast) === isReady(atMost) ? isReady(atLeast) : open;
}

/** Whether the list reaches what every possible tier asks for; open while the tier is. */
export function isListPlanned({ breadth, placement }: Reading): Verdict {
  const { surely, atMost, open } = placement.leastAsked;
  const { effective } = breadth.count;
  if (effective >= atMost) return true;
  return effective < surely ? false : open;
}

function hasEnoughLetters({ letters: { met }, parameters }: Reading): Verdict {
  return met === null ? OPEN.letters : met >= parameters.lettersNeeded;
}

function isStatementReviewed({ statement }: Pick<Reading, "statement">): Verdict {
  if (statement.state === "unknown") return OPEN.statement;
  return statement.value === "reviewed" || statement.value === "final";
}

/**
 * Whether the account of a failure is written in all its parts. Where nobody told of one by itself, a reviewed statement holds it.
 */
export function isAccountWritten(reading: Pick<Reading, "failureAccount" | "statement">): Verdict {
  const { failureAccount } = reading;
  if (failureAccount.state === "unknown") return isStatementReviewed(reading);
  return ACCOUNT_PARTS.every((part) => isPartWritten(failureAccount.value, part));
}

function isAllSent({ breadth }: Reading): Verdict {
  const { planned, submitted } = breadth.count;
  return planned > 0 && submitted === planned;
}

const isInvited = ({ status }: PlannedProgram): boolean => status === "invited";
const isInterviewed = ({ status }: PlannedProgram): boolean =>
  status === "interviewed" || status === "ranked";
const isRanked = ({ status }: PlannedProgram): boolean => status === "ranked";
const hasInterviews = ({ plan }: Reading): Verdict =>
  plan.some((entry) => isInvited(entry) || isInterviewed(entry));
const NO_INTERVIEW = "No interview is offered yet.";

/** Every step of the roadmap, in the order of the guide. */
export const ROADMAP_ITEMS: readonly RoadmapItem[] = [
  {
    id: "specialty",
    rule: "H1",
    title: "Anesthesiology is the first choice",
    action: "Settle that anesthesiology is the first choice, and put a first program on the list.",
    window: (reading) => beforeMatch(reading, early(reading)),
    latestOn: ({ calendar }) => calendar.submissionOpensOn,
    isNeeded: always,
    notNeeded: "",
    isDone: ({ plan }) => plan.length > 0,
    done: "A program is on the list.",
  },
  {
    id: "exam-date",
    rule: "H1",
    title: "A date for Step 2 CK",
    action: "Plan the sitting so that the score is out before submission opens.",
    window: (reading) => beforeSubmission(reading, early(reading)),
    latestOn: toLastSafeDay,
    isNeeded: always,
    notNeeded: "",
    isDone: (reading) => anyOf(reading.step2ck.passed, isSittingPlanned(reading)),
    done: "Step 2 CK is passed, or a sitting is planned.",
  },
  {
    id: "preparation",
    rule: "H1",
    title: "Preparation for Step 2 CK begun",
    action:
      "Begin with clinical reasoning, and with what bears on anesthesia: heart, lungs, nerves, the time around an operation.",
    window: (reading) => beforeSubmission(reading, early(reading)),
    latestOn: toLastSafeDay,
    isNeeded: notPassed,
    notNeeded: STEP2CK_PASSED,
    isDone: hasAnyTest,
    done: "A practice test is told.",
  },
  {
    id: "practice-test",
    rule: "H2",
    title: "A first NBME or UWSA practice test",
    action: "Take at least one NBME or UWSA test to see where practice stands.",
    window: (reading) => beforeSubmission(reading, practice(reading)),
    latestOn: toLastSafeDay,
    isNeeded: notPassed,
    notNeeded: STEP2CK_PASSED,
    isDone: hasSeasonTest,
    done: "An NBME or UWSA test is taken.",
  },
  {
    id: "study-adjusted",
    rule: "H2",
    title: "Study adjusted until practice reaches the goal",
    action: "Adjust the study plan until practice tests come near the goal.",
    window: (reading) => beforeSubmission(reading, practice(reading)),
    latestOn: toLastSafeDay,
    isNeeded: notPassed,
    notNeeded: STEP2CK_PASSED,
    isDone: doesPracticeReachGoal,
    done: "The last practice tests come near the goal.",
  },
  {
    id: "us-experience",
    rule: "H2",
    title: "US clinical experience arranged",
    action: "Arrange an observership, elective or research post in anesthesia or ICU in the United States.",
    window: (reading) => beforeMatch(reading, practice(reading)),
    latestOn: whileReviewed((reading) => beforeMatch(reading, practice(reading))),
    isNeeded: always,
    notNeeded: "",
    isDone: (reading) =>
      anyOf(
        hasUsMonths(reading, reading.parameters.someUsMonths),
        anyEntry(reading, ({ place }) => place === "us"),
      ),
    done: "Experience in the United States is told.",
  },
  {
    id: "exam",
    rule: "H3",
    title: "Step 2 CK sat and passed",
    action: "Sit Step 2 CK once practice tests stand near the goal.",
    window: (reading) => beforeSubmission(reading, sitting(reading)),
    latestOn: toLastSafeDay,
    isNeeded: always,
    notNeeded: "",
    isDone: ({ step2ck }) => step2ck.passed,
    done: STEP2CK_PASSED,
  },
  {
    id: "tier-read",
    rule: "H7",
    title: "The tier read from the score",
    action: "Tell the score as soon as it is there: tier, breadth and letters are read anew.",
    window: afterScore,
    latestOn: ({ calendar }) => calendar.reviewOn,
    isNeeded: always,
    notNeeded: "",
    isDone: ({ step2ck }) => {
      if (step2ck.passed !== true) return step2ck.passed;
      return step2ck.least === step2ck.most ? true : OPEN.step2ckScore;
    },
    done: "The score is told.",
  },
  {
    id: "breadth-planned",
    rule: "H7",
    title: "As many programs planned as the tier asks for",
    action: "Add programs until the list reaches the range.",
    window: fromScoreToSubmission,
    latestOn: ({ calendar }) => calendar.reviewOn,
    isNeeded: (reading) => notOf(isUnscored(reading)),
    notNeeded: "There is no range before there is a tier.",
    isDone: isListPlanned,
    done: "The list reaches the range.",
  },
  {
    id: "anesthesiologist-letter",
    rule: "H3",
    title: "A letter of an anesthesiologist",
    action: "Secure a letter of an anesthesiologist, preferably in the United States.",
    window: (reading) => beforeMatch(reading, letters(reading)),
    latestOn: whileReviewed((reading) => beforeMatch(reading, letters(reading))),
    isNeeded: always,
    notNeeded: "",
    isDone: (reading) => hasAtLeast(reading.letters.anesthesiologist, 1),
    done: "A letter of an anesthesiologist is in.",
  },
  {
    id: "other-letters",
    rule: "H3",
    title: "The other letters",
    action: "Secure the other letters, of clinical supervisors who can attest work ethic and judgment.",
    window: (reading) => beforeMatch(reading, letters(reading)),
    latestOn: whileReviewed((reading) => beforeMatch(reading, letters(reading))),
    isNeeded: always,
    notNeeded: "",
    isDone: hasEnoughLetters,
    done: "As many letters are in as are needed.",
  },
  {
    id: "statement",
    rule: "H4",
    title: "One consistent narrative in the statement",
    action:
      "Have the personal statement reviewed: a clear way into anesthesiology, told the same everywhere.",
    window: season,
    latestOn: rankDeadline,
    isNeeded: always,
    notNeeded: "",
    isDone: isStatementReviewed,
    done: "The statement is reviewed.",
  },
  {
    id: "failure-framed",
    rule: "H4",
    title: "A brief, honest account of the failed exam",
    action: "Write one short account of what was learned and changed, and use it everywhere.",
    window: season,
    latestOn: rankDeadline,
    isNeeded: hasFailure,
    notNeeded: "No attempt at Step 1 or Step 2 CK failed.",
    isDone: isAccountWritten,
    done: "All four parts of it are written, or the statement that holds it is reviewed.",
  },
  {
    id: "strengths-shown",
    rule: "H4",
    title: "Strengths shown by concrete tasks",
    action: "Describe experience in anesthesia, ICU or pain with its concrete tasks.",
    window: season,
    latestOn: rankDeadline,
    isNeeded: always,
    notNeeded: "",
    isDone: hasAnesthesiaEntry,
    done: "An experience with its tasks is told.",
  },
  {
    id: "applications-sent",
    rule: "H4",
    title: "Applications sent",
    action: "Put programs on the list, and send its applications before programs begin to review.",
    window: season,
    latestOn: rankDeadline,
    isNeeded: always,
    notNeeded: "",
    isDone: isAllSent,
    done: "Every planned application is sent.",
  },
  {
    id: "interview-answers",
    rule: "H5",
    title: "Answers about Step scores prepared",
    action: "Prepare structured answers about Step scores: growth and readiness, in a few sentences.",
    window: interviews,
    latestOn: rankDeadline,
    isNeeded: hasInterviews,
    notNeeded: NO_INTERVIEW,
    isDone: ({ plan }) => plan.some(isInterviewed),
    done: "A first interview is held.",
  },
  {
    id: "interviews-held",
    rule: "H5",
    title: "Fit for anesthesia shown in each conversation",
    action: "Hold each interview, and show in it why anesthesia fits, beside the scores.",
    window: interviews,
    latestOn: rankDeadline,
    isNeeded: hasInterviews,
    notNeeded: NO_INTERVIEW,
    isDone: ({ plan }) => !plan.some(isInvited),
    done: "Every interview offered is held.",
  },
  {
    id: "rank-list",
    rule: "G11",
    title: "A rank list in the order of true preference",
    action:
      "Rank every program that held an interview and where training is wanted, and certify the list in time.",
    window: interviews,
    latestOn: rankDeadline,
    isNeeded: ({ plan }) => plan.some(isInterviewed),
    notNeeded: "No interview is held yet.",
    isDone: ({ plan }) => plan.some(isRanked),
    done: "Programs are ranked.",
  },
];

/** Whether a step is asked for and not done, once its window is open. */
export function isItemDue(item: RoadmapItem, reading: Reading): Verdict {
  if (reading.asOf < item.window(reading).opensOn) return false;
  return allOf(item.isNeeded(reading), notOf(item.isDone(reading)));
}
