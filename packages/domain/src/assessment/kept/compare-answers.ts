import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { isSameData } from "../../kernel/same-data.ts";
import type { KeptAnswer, KeptFact, KeptNumber, KeptOutcome, KeptReason } from "./kept-answer.ts";

/** Something as it was then, and as it is now. */
export interface WasAndIs<T> {
  readonly was: T;
  readonly is: T;
}

/** A part of the result that is another one now, in words; null where there was or is none. */
export interface ResultDifference extends WasAndIs<string | null> {
  /** "Tier", "How to apply", "Letters". */
  readonly label: string;
}

/** A rule that spoke, or speaks. */
export interface ReasonNamed {
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly summary: string;
}

/** A reason that says something else now. */
export interface ReasonChanged extends WasAndIs<ReasonNamed> {
  readonly rule: string;
  /** Whether only its words are others: it holds as it did, as heavy as it was, with the same missing. */
  readonly isWording: boolean;
}

/** A fact or a number that is another one now. */
export interface BasisDifference extends WasAndIs<string> {
  readonly key: string;
  readonly label: string;
  /** Whether both read alike in short, and only the details differ: "2 projects", of which one is another. */
  readonly isInDetail: boolean;
}

/** What differs between a kept answer and another one about the same person. */
export interface AnswerComparison {
  readonly results: readonly ResultDifference[];
  readonly appeared: readonly ReasonNamed[];
  readonly gone: readonly ReasonNamed[];
  readonly changed: readonly ReasonChanged[];
  /** What is known of why. */
  readonly causes: {
    readonly facts: readonly BasisDifference[];
    readonly numbers: readonly BasisDifference[];
    /** The versions of our rules, where they are others. */
    readonly rules: WasAndIs<number> | null;
    /** Whether the guide is another text. */
    readonly isOtherGuide: boolean;
    /** The lists of programs and seasons, where they are others. */
    readonly data: WasAndIs<number> | null;
    readonly season: WasAndIs<number> | null;
    readonly days: WasAndIs<CalendarDate> | null;
  };
}

/** What differs between an answer that was kept and the one of now. An answer beside itself differs in nothing. */
export function compareAnswers(then: KeptAnswer, now: KeptAnswer): AnswerComparison {
  const thenByRule = byRule(then);
  const nowByRule = byRule(now);
  return {
    results: listResults(then, now),
    appeared: now.reasons.filter(({ rule }) => !thenByRule.has(rule)).map(toNamed),
    gone: then.reasons.filter(({ rule }) => !nowByRule.has(rule)).map(toNamed),
    changed: then.reasons.flatMap((reason) => {
      const other = nowByRule.get(reason.rule);
      return other === undefined ? [] : (findChange(reason, other) ?? []);
    }),
    causes: {
      facts: listFacts(then, now),
      numbers: listNumbers(then, now),
      rules: findDifference(then.versions.rules, now.versions.rules),
      isOtherGuide: then.versions.guide !== now.versions.guide,
      data: findDifference(then.versions.data, now.versions.data),
      season: findDifference(then.season, now.season),
      days: findDifference(then.asOf, now.asOf),
    },
  };
}

/** Whether the answer itself is the same, whatever it rests on. */
export function isSameAnswer({ results, appeared, gone, changed }: AnswerComparison): boolean {
  return results.length + appeared.length + gone.length + changed.length === 0;
}

/** Whether nothing that an answer rests on is another but the day. */
export function isOnlyTime({ causes }: AnswerComparison): boolean {
  const { facts, numbers, rules, isOtherGuide, data, season } = causes;
  const isTold = facts.length + numbers.length > 0 || isOtherGuide;
  return !isTold && rules === null && data === null && season === null;
}

function byRule({ reasons }: KeptAnswer): ReadonlyMap<string, KeptReason> {
  return new Map(reasons.map((reason) => [reason.rule, reason]));
}

function findDifference<T>(then: T, now: T): WasAndIs<T> | null {
  return then === now ? null : { was: then, is: now };
}

const outcome = (read: (answer: KeptAnswer) => KeptOutcome) => (answer: KeptAnswer) => read(answer).words;

const RESULTS: readonly (readonly [string, (answer: KeptAnswer) => string | null])[] = [
  ["Tier", outcome(({ tier }) => tier)],
  ["How to apply", outcome(({ posture }) => posture)],
  ["Recommended", outcome(({ decision }) => decision)],
  ["If applying now", ({ postureIfApplyingNow }) => postureIfApplyingNow],
  ["Projection from practice tests", ({ projected }) => projected],
  ["Range of programs", ({ range }) => range],
  ["Letters", ({ letters }) => letters],
  ["Program list", ({ list }) => list],
];

function listResults(then: KeptAnswer, now: KeptAnswer): readonly ResultDifference[] {
  return RESULTS.flatMap(([label, read]) => {
    const difference = findDifference(read(then), read(now));
    return difference === null ? [] : [{ label, ...difference }];
  });
}

function toNamed({ rule, title, severity, summary }: KeptReason): ReasonNamed {
  return { rule, title, severity, summary };
}

/** What a reader sees of a reason; the order of names is not among it. */
function findChange(then: KeptReason, now: KeptReason): ReasonChanged | null {
  const isAsHeavy = then.severity === now.severity && then.answer === now.answer;
  const isWording = isAsHeavy && isSameData(then.missing, now.missing);
  const isSame = isWording && then.summary === now.summary && then.action === now.action;
  return isSame ? null : { rule: then.rule, isWording, was: toNamed(then), is: toNamed(now) };
}

/** The values of facts that an answer was told, by their keys. */
function readTold({ told }: KeptAnswer, key: string): unknown {
  const whole: unknown = Reflect.get(Object(told), key);
  return whole === undefined ? Reflect.get(Object(Reflect.get(Object(told), "profile")), key) : whole;
}

function listFacts(then: KeptAnswer, now: KeptAnswer): readonly BasisDifference[] {
  const before = new Map(then.facts.map((fact) => [fact.key, fact]));
  const after = new Map(now.facts.map((fact) => [fact.key, fact]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    if (isSameData(readTold(then, key), readTold(now, key))) return [];
    return toBasis(key, before.get(key), after.get(key));
  });
}

function listNumbers(then: KeptAnswer, now: KeptAnswer): readonly BasisDifference[] {
  const before = new Map(then.numbers.map((number) => [number.id, number]));
  const after = new Map(now.numbers.map((number) => [number.id, number]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    // Which source a number has in words may be put better; what acts is the number, and whose it is.
    if (was?.text === is?.text && was?.overrideReason === is?.overrideReason) return [];
    return toBasis(id, was && toFact(was), is && toFact(is));
  });
}

function toFact({ id, title, text, overrideReason }: KeptNumber): KeptFact {
  const own = overrideReason === null ? "" : `, set by the organization: ${overrideReason}`;
  return { key: id, label: title, text: `${text}${own}`, isKnown: true };
}

const NOT_ASKED = "not asked then";
const NOT_ASKED_NOW = "not asked any more";

function toBasis(
  key: string,
  then: KeptFact | undefined,
  now: KeptFact | undefined,
): readonly BasisDifference[] {
  const label = now?.label ?? then?.label ?? key;
  const [was, is] = [then?.text ?? NOT_ASKED, now?.text ?? NOT_ASKED_NOW];
  return [{ key, label, was, is, isInDetail: was === is }];
}
