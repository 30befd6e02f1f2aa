import type { Applicant, Preferences } from "../applicant/profile.ts";
import { toldOr } from "../kernel/told.ts";
import type { Setting } from "../program/program.ts";
import { isLower, isRebound } from "../rules/questions.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import { readPersonScreen } from "../rules/read-person-screen.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { ProgramKind, ProgramScreen } from "../rules/screens/catalogue.ts";
import { exclusionInWords } from "../rules/screens/exclusion-words.ts";
import type { PersonScreen } from "../rules/screens/person-screen.ts";
import { screenFailures, screenVisa } from "../rules/screens/screen-program.ts";
import { type StandingKind, toStanding } from "../rules/screens/standing.ts";
import { countInWords, listInWords } from "../rules/words.ts";

/** What a reason of fit is about (G7). */
export type FitTopic =
  | "visa"
  | "img-share"
  | "score"
  | "failures"
  | "setting"
  | "preferences"
  | "service"
  | "out-of-reach";

/** Whether a reason speaks for the program, against it, or cannot be told. No reason is worth points. */
export type FitSide = "for" | "against" | "unknown";

/** One reason for or against one program. */
export interface FitReason {
  readonly topic: FitTopic;
  readonly side: FitSide;
  /** The reason as a sentence. */
  readonly words: string;
}

/** How one program fits one person: every reason, none weighed against another. */
export interface ProgramFit {
  readonly programId: string;
  readonly standing: StandingKind;
  readonly reasons: readonly FitReason[];
}

/** What of a person fits are read from; made once and held against any number of programs. */
export interface FitPerson {
  readonly screen: PersonScreen;
  readonly reading: Reading;
  /** Null while preferences are not told. */
  readonly preferences: Preferences | null;
}

/** What of a person fits are read from. */
export function readFitPerson(applicant: Applicant, context: RuleContext): FitPerson {
  const { profile } = applicant;
  return {
    screen: readPersonScreen(profile, context.calendar.season, context.almanac),
    reading: readApplicant(applicant, context),
    preferences: toldOr(profile.preferences, null),
  };
}

function fitVisa(program: ProgramScreen, { screen }: FitPerson): FitReason | null {
  if (screen.visa.needed === false) return null;
  const { excludes, isUnknown } = screenVisa(program, screen.visa);
  if (excludes === true) return null;
  if (isUnknown)
    return { topic: "visa", side: "unknown", words: "Whether it sponsors an acceptable visa is not known." };
  return { topic: "visa", side: "for", words: "It sponsors an acceptable visa." };
}

function fitImgShare({ imgShare }: ProgramKind, { reading }: FitPerson): FitReason {
  if (imgShare === null) {
    return { topic: "img-share", side: "unknown", words: "Its share of IMGs is not known." };
  }
  const isFriendly = imgShare >= reading.parameters.imgFriendlyFrom;
  return {
    topic: "img-share",
    side: isFriendly ? "for" : "against",
    words: `${imgShare}% of its residents are IMGs.`,
  };
}

function fitScore({ minimum }: ProgramScreen, { screen }: FitPerson): FitReason | null {
  const { passed, least, most } = screen.step2ck;
  if (minimum === null) {
    return { topic: "score", side: "unknown", words: "No required minimum for Step 2 CK is known." };
  }
  const asked = `It requires at least ${minimum} in Step 2 CK`;
  if (passed !== true || least !== most) {
    return { topic: "score", side: "unknown", words: `${asked}, and there is no score to hold against it.` };
  }
  if (least < minimum) return null;
  const stands =
    least === minimum ? "is exactly that" : `lies ${countInWords(least - minimum, "point")} above`;
  return { topic: "score", side: "for", words: `${asked}; the score ${stands}.` };
}

function fitFailures(program: ProgramScreen, { screen }: FitPerson): FitReason | null {
  const { excludes, isUnknown } = screenFailures(program, screen);
  if (excludes === true) return null;
  if (isUnknown) {
    return { topic: "failures", side: "unknown", words: "How it reads a failed attempt is not known." };
  }
  const hasFailed = screen.step1.failed === true || screen.step2ck.failed === true;
  return hasFailed
    ? { topic: "failures", side: "for", words: "It states no bar for the failed attempt." }
    : null;
}

/** A program that takes only people in military service fits nobody who has not said that they serve, though it excludes nobody yet. */
function fitService({ military }: ProgramScreen, { screen }: FitPerson): FitReason | null {
  const { isInMilitaryService } = screen;
  if (military === "no") return null;
  if (military === "open") {
    return isInMilitaryService === true
      ? null
      : { topic: "service", side: "unknown", words: "Whether it takes civilians is not known." };
  }
  if (isInMilitaryService === false) return null;
  return isInMilitaryService === true
    ? { topic: "service", side: "for", words: "It takes people in military service." }
    : {
        topic: "service",
        side: "against",
        words: "It takes only people in military service, and service is not told.",
      };
}

const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  community: "a community program",
  university: "a university program",
  military: "a military program",
};

/** What the guide puts at the center of a list (G12): community programs in the lower tier, unless it is a rebound. */
function fitSetting({ setting }: ProgramKind, { reading }: FitPerson): FitReason | null {
  if (setting === null)
    return { topic: "setting", side: "unknown", words: "Its setting is not checked against a document." };
  if (isLower(reading) !== true || isRebound(reading) === true) return null;
  return {
    topic: "setting",
    side: setting === "community" ? "for" : "against",
    words: `It is ${SETTING_WORDS[setting]}; in the lower tier community programs come first.`,
  };
}

function fitPreferences({ region, setting }: ProgramKind, { preferences }: FitPerson): FitReason | null {
  if (preferences === null) return null;
  const { regions, settings } = preferences;
  if (regions.length === 0 && settings.length === 0) return null;
  const misses = [
    ...(regions.length > 0 && !regions.includes(region) ? [`it lies in ${region}`] : []),
    ...(settings.length > 0 && setting !== null && !settings.includes(setting)
      ? [`it is ${SETTING_WORDS[setting]}`]
      : []),
  ];
  if (misses.length > 0) {
    return {
      topic: "preferences",
      side: "against",
      words: `Outside the preferences: ${listInWords(misses)}.`,
    };
  }
  const isOpen = settings.length > 0 && setting === null;
  return isOpen
    ? { topic: "preferences", side: "unknown", words: "Whether its setting is a preferred one is not known." }
    : { topic: "preferences", side: "for", words: "Within the preferences." };
}

/** How a program fits a person, with every reason: share of IMGs, visa, score, failures, military service, setting for the tier, preferences (G7). */
export function toProgramFit(program: ProgramScreen, kind: ProgramKind, person: FitPerson): ProgramFit {
  const standing = toStanding(program, person.screen);
  const outOfReach = standing.reasons.map((reason): FitReason => {
    const words = exclusionInWords(reason);
    return {
      topic: "out-of-reach",
      side: "against",
      words: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    };
  });
  const found = [
    fitVisa(program, person),
    fitImgShare(kind, person),
    fitScore(program, person),
    fitFailures(program, person),
    fitService(program, person),
    fitSetting(kind, person),
    fitPreferences(kind, person),
  ].filter((reason) => reason !== null);
  return { programId: program.id, standing: standing.kind, reasons: [...outOfReach, ...found] };
}
