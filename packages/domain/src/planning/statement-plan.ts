import type { Applicant, StatementStage } from "../applicant/profile.ts";
import {
  ACCOUNT_PARTS,
  type AccountPart,
  type FailureAccount,
  isPartWritten,
  STATEMENT_PARTS,
  type StatementPart,
} from "../applicant/statement.ts";
import type { Truth } from "../kernel/answer.ts";
import type { ParameterValues } from "../parameters/resolve-parameters.ts";
import { hasFailure, isStep1Low } from "../rules/questions.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { anyOf, toTruth } from "../rules/verdict.ts";
import {
  countCriticalSentences,
  countWords,
  listSelfCriticisms,
  type SelfCriticism,
} from "./self-criticism.ts";

/** Whether a part of the statement is there. Not needed: there is no exam difficulty to tell of. */
export type StatementPartState = "there" | "missing" | "not-told" | "not-needed";

/** One part of the statement's checklist (F6). */
export interface StatementPartPlan {
  readonly part: StatementPart;
  readonly state: StatementPartState;
  /** What to do where it is missing. */
  readonly action: string;
}

/** One part of the account, with what stands out in it. */
export interface AccountPartCheck {
  readonly part: AccountPart;
  readonly text: string;
  readonly isWritten: boolean;
  /** What the part answers. */
  readonly question: string;
  readonly criticisms: readonly SelfCriticism[];
}

/** The account of a failure, held against the guide's frame (F7): brief, calm, and told to its end. */
export interface AccountCheck {
  readonly parts: readonly AccountPartCheck[];
  readonly words: number;
  readonly wordsMost: number;
  readonly criticalSentences: number;
  readonly criticalSentencesMost: number;
  /** What is left to do, most telling first; empty once the account can be practiced aloud. */
  readonly toDo: readonly string[];
}

/** The person's own words: the statement's checklist and the account of a failure. */
export interface StatementPlan {
  readonly stage: StatementStage | null;
  readonly parts: readonly StatementPartPlan[];
  /** Whether there is a failure to account for. */
  readonly needsAccount: Truth;
  /** The check of what is written; null where nothing is. */
  readonly account: AccountCheck | null;
}

const ACTIONS: Readonly<Record<StatementPart, string>> = {
  journey: "Tell the way into anesthesiology, and what each step taught.",
  experiences:
    "Tell of one or two moments in the operating room, the ICU or the pain clinic, and the part played there.",
  strengths:
    "Name strengths by what they look like in anesthesiology: calm, preparation, clear talk in a crisis.",
  difficulty: "Tell the exam difficulty in one or two sentences, with what was changed since.",
};

/** What each part of an account answers, as a hint beside its field. */
export const ACCOUNT_QUESTIONS: Readonly<Record<AccountPart, string>> = {
  happened: "Which exam, when, and the plain reason, in one or two sentences.",
  learned: "What was understood about studying or working.",
  changed: "What was done differently afterwards: a plan, a habit, help from somebody.",
  improved: "What shows it: a later score, results at work, words of a supervisor.",
};

const MISSING: Readonly<Record<AccountPart, string>> = {
  happened: "Say what happened, in one or two sentences.",
  learned: "Say what was learned.",
  changed: "Say what was changed.",
  improved: "Say what improved since: it is the part that readers look for.",
};

/** An account with its parts joined, as it would be read. */
function joinParts(account: FailureAccount): string {
  return ACCOUNT_PARTS.map((part) => account[part]).join("\n");
}

function listToDo(check: Omit<AccountCheck, "toDo">): readonly string[] {
  const missing = check.parts.filter(({ isWritten }) => !isWritten).map(({ part }) => MISSING[part]);
  const tooLong =
    check.words > check.wordsMost
      ? [`Shorten it to ${check.wordsMost} words or fewer. It has ${check.words}.`]
      : [];
  const tooHarsh =
    check.criticalSentences > check.criticalSentencesMost
      ? ["Take out what judges the writer, and keep what was done."]
      : [];
  return [...missing, ...tooHarsh, ...tooLong];
}

/**
 * The account of a failure held against the guide's frame: every part told, brief, without long self-criticism. It reads what is
 * written and never writes for the person. Pure; a screen may call it at each key.
 */
export function checkAccount(
  account: FailureAccount,
  parameters: Pick<ParameterValues, "accountWordsMost" | "selfCriticismsMost">,
): AccountCheck {
  const check = {
    parts: ACCOUNT_PARTS.map((part) => ({
      part,
      text: account[part],
      isWritten: isPartWritten(account, part),
      question: ACCOUNT_QUESTIONS[part],
      criticisms: listSelfCriticisms(account[part]),
    })),
    words: countWords(joinParts(account)),
    wordsMost: parameters.accountWordsMost,
    criticalSentences: countCriticalSentences(joinParts(account)),
    criticalSentencesMost: parameters.selfCriticismsMost,
  };
  return { ...check, toDo: listToDo(check) };
}

/** Whether there is an exam difficulty to tell of: a failure, or a low Step 1. */
function hasDifficulty(reading: Reading): Truth {
  return toTruth(anyOf(hasFailure(reading), isStep1Low(reading)));
}

function toPartState(part: StatementPart, { profile }: Applicant, hasToTell: Truth): StatementPartState {
  const { statementParts } = profile;
  if (part === "difficulty" && hasToTell === false) return "not-needed";
  if (statementParts.state === "unknown") return "not-told";
  if (statementParts.value.includes(part)) return "there";
  return part === "difficulty" && hasToTell === "unknown" ? "not-told" : "missing";
}

/**
 * What the guide asks of the personal statement and of the account of a failure, and how far both are. A part that nobody has
 * told of is unknown, never missing. Pure.
 */
export function planStatement(applicant: Applicant, context: RuleContext): StatementPlan {
  const reading = readApplicant(applicant, context);
  const { statement, failureAccount } = applicant.profile;
  const hasToTell = hasDifficulty(reading);
  return {
    stage: statement.state === "known" ? statement.value : null,
    parts: STATEMENT_PARTS.map((part) => ({
      part,
      state: toPartState(part, applicant, hasToTell),
      action: ACTIONS[part],
    })),
    needsAccount: toTruth(hasFailure(reading)),
    account: failureAccount.state === "known" ? checkAccount(failureAccount.value, reading.parameters) : null,
  };
}
