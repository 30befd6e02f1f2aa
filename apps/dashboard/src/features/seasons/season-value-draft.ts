import { isSeasonEventId, type SeasonDay } from "@induction/domain/kernel/season";
import type { FeeTier } from "@induction/domain/parameters/almanac";
import type {
  AttemptLimit,
  PassingLineStart,
  ScoreRelease,
  SeasonField,
  SeasonFields,
  Signals,
  Weekday,
} from "@induction/domain/season/season-facts";
import { toTypedNumber, toTypedNumberOrNull } from "../../shell/facts/typed-number.ts";

/** A tier of fees as it is typed. */
export interface TierDraft {
  /** Tells rows apart while they are typed; never sent. */
  readonly key: number;
  readonly from: string;
  /** Empty for no upper end. */
  readonly to: string;
  readonly usd: string;
  readonly per: FeeTier["per"] | null;
}

/** Whether each signal goes with a statement, as it is chosen. */
export type StatementAnswer = "yes" | "no" | "not-stated";

/** A value of a season as it is typed: texts stay as they were written, and what was not chosen is null. */
export type SeasonDraft =
  | { readonly form: "day"; readonly on: string; readonly time: string }
  | { readonly form: "tiers"; readonly tiers: readonly TierDraft[] }
  | { readonly form: "usd"; readonly number: string }
  | { readonly form: "limit"; readonly number: string }
  | { readonly form: "statement"; readonly statement: string }
  | {
      readonly form: "signals";
      readonly gold: string;
      readonly silver: string;
      readonly hasStatement: StatementAnswer | null;
    }
  | { readonly form: "line"; readonly from: string; readonly score: string }
  | {
      readonly form: "release";
      readonly weeksLeast: string;
      readonly weeksMost: string;
      readonly weekday: Weekday | "not-stated";
    }
  | { readonly form: "attempts"; readonly attempts: string; readonly countsIncomplete: "yes" | "no" | null };

/** How a value of a field is typed. */
export type SeasonForm = SeasonDraft["form"];

/** One way of typing, with what it holds. */
export type SeasonDraftOf<Form extends SeasonForm> = Extract<SeasonDraft, { form: Form }>;

const BLANK: { readonly [Form in SeasonForm]: SeasonDraftOf<Form> } = {
  day: { form: "day", on: "", time: "" },
  tiers: { form: "tiers", tiers: [{ key: 0, from: "1", to: "", usd: "", per: "application" }] },
  usd: { form: "usd", number: "" },
  limit: { form: "limit", number: "" },
  statement: { form: "statement", statement: "" },
  signals: { form: "signals", gold: "", silver: "", hasStatement: null },
  line: { form: "line", from: "", score: "" },
  release: { form: "release", weeksLeast: "", weeksMost: "", weekday: "not-stated" },
  attempts: { form: "attempts", attempts: "", countsIncomplete: null },
};

const WORDS: ReadonlySet<SeasonField> = new Set<SeasonField>([
  ...(["retakes", "retakeAfterPass", "oetMinimum", "interviews", "signalAdvice"] as const),
  ...(["applicationChanges", "otherServices"] as const),
]);

function formOf(field: SeasonField): SeasonForm {
  if (isSeasonEventId(field)) return "day";
  if (field === "erasFees") return "tiers";
  if (field === "signals") return "signals";
  if (field === "step2ckPassingLine") return "line";
  if (field === "scoreRelease") return "release";
  if (field === "attemptLimit") return "attempts";
  if (WORDS.has(field)) return "statement";
  return field.endsWith("Fee") ? "usd" : "limit";
}

/** A form of the field with nothing in it. */
export function toBlankSeasonDraft(field: SeasonField): SeasonDraft {
  return BLANK[formOf(field)];
}

const orEmpty = (number: number | null): string => (number === null ? "" : `${number}`);

function toTiers(tiers: readonly FeeTier[]): SeasonDraft {
  return {
    form: "tiers",
    tiers: tiers.map(({ from, to, usd, per }, key) => ({
      key,
      from: `${from}`,
      to: orEmpty(to),
      usd: `${usd}`,
      per,
    })),
  };
}

const toDay = ({ on, timeEastern }: SeasonDay): SeasonDraft => ({ form: "day", on, time: timeEastern ?? "" });

function toStatementAnswer(hasStatement: boolean | null): StatementAnswer {
  if (hasStatement === null) return "not-stated";
  return hasStatement ? "yes" : "no";
}

function toSignals({ gold, silver, hasStatement }: Signals): SeasonDraft {
  const answer = toStatementAnswer(hasStatement);
  return { form: "signals", gold: `${gold}`, silver: `${silver}`, hasStatement: answer };
}

function toLine({ from, score }: PassingLineStart): SeasonDraft {
  return { form: "line", from, score: `${score}` };
}

function toRelease({ weeksLeast, weeksMost, weekday }: ScoreRelease): SeasonDraft {
  const typed = { weeksLeast: `${weeksLeast}`, weeksMost: `${weeksMost}` };
  return { form: "release", ...typed, weekday: weekday ?? "not-stated" };
}

function toAttempts({ attempts, countsIncomplete }: AttemptLimit): SeasonDraft {
  return { form: "attempts", attempts: `${attempts}`, countsIncomplete: countsIncomplete ? "yes" : "no" };
}

/** Any value of a season: which shape it has says how it is typed. */
type AnyValue = SeasonFields[SeasonField];

/** A value as its form shows it. */
export function toSeasonDraft(field: SeasonField, value: AnyValue): SeasonDraft {
  if (typeof value === "number")
    return { form: formOf(field) === "usd" ? "usd" : "limit", number: `${value}` };
  if ("on" in value) return toDay(value);
  if ("gold" in value) return toSignals(value);
  if ("score" in value) return toLine(value);
  if ("weeksLeast" in value) return toRelease(value);
  if ("attempts" in value) return toAttempts(value);
  return "statement" in value ? { form: "statement", statement: value.statement } : toTiers(value);
}

function toTierInput({ from, to, usd, per }: TierDraft): unknown {
  return { from: toTypedNumber(from), to: toTypedNumberOrNull(to), usd: toTypedNumber(usd), per };
}

const STATEMENTS = { yes: true, no: false, "not-stated": null } as const;
const TRUTHS = { yes: true, no: false } as const;

/** What was typed as the schema of the field takes it, or refuses it. */
export function toSeasonInput(draft: SeasonDraft): unknown {
  switch (draft.form) {
    case "day":
      return { on: draft.on, timeEastern: draft.time === "" ? null : draft.time };
    case "tiers":
      return draft.tiers.map(toTierInput);
    case "usd":
    case "limit":
      return toTypedNumber(draft.number);
    case "statement":
      return { statement: draft.statement };
    case "signals":
      return {
        gold: toTypedNumber(draft.gold),
        silver: toTypedNumber(draft.silver),
        // What nobody chose is left out, so that the schema asks for it.
        hasStatement: draft.hasStatement === null ? undefined : STATEMENTS[draft.hasStatement],
      };
    case "line":
      return { from: draft.from, score: toTypedNumber(draft.score) };
    case "release":
      return {
        weeksLeast: toTypedNumber(draft.weeksLeast),
        weeksMost: toTypedNumber(draft.weeksMost),
        weekday: draft.weekday === "not-stated" ? null : draft.weekday,
      };
    case "attempts":
      return {
        attempts: toTypedNumber(draft.attempts),
        countsIncomplete: draft.countsIncomplete === null ? null : TRUTHS[draft.countsIncomplete],
      };
  }
}
