import type { TruthWord } from "@induction/domain/assessment/projection";
import { type CalendarDate, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import {
  DECISIONS_BY_CAUTION,
  type Decision,
  POSTURES_BY_CAUTION,
  type Posture,
  TIERS_BY_CAUTION,
  type Tier,
} from "@induction/domain/rules/outcomes";
import { RULE_IDS, type RuleId } from "@induction/domain/rules/rule-ids";
import { z } from "zod";
import type { Consent } from "./applicants.rows.ts";
import { parseColumn, type RowKey } from "./corrupt-row-error.ts";

/** What is there of everybody in a caseload. */
interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly advisor: { readonly userId: string; readonly name: string } | null;
}

/** A person who has not consented: the name, and that it is so. */
export interface HiddenCaseloadRow extends NamedRow {
  readonly kind: "hidden";
  readonly consent: Exclude<Consent, "given">;
}

/** A person with the results of their assessment. */
export interface OpenCaseloadRow extends NamedRow {
  readonly kind: "open";
  readonly consent: "given";
  readonly version: number;
  readonly changedAt: Date;
  readonly tier: Tier | "provisional";
  readonly possibleTiers: readonly Tier[];
  readonly projectedTier: Exclude<Tier, "unscored"> | null;
  readonly posture: Posture | "provisional";
  readonly decision: Decision | "provisional";
  /** The score that passed Step 2 CK; null while there is none or it was not told. */
  readonly step2ckScore: number | null;
  readonly hasFailure: TruthWord;
  readonly needsVisa: TruthWord;
  readonly letters: {
    /** Null while the letters are not told. */
    readonly met: number | null;
    readonly needed: number;
    readonly usAnesthesiologist: TruthWord;
  };
  readonly breadth: {
    readonly planned: number;
    readonly submitted: number;
    readonly effective: number;
    readonly unknown: number;
    readonly confirmed: number;
    readonly range: {
      readonly least: number;
      readonly most: number | null;
      readonly isOpenAbove: boolean;
    } | null;
  };
  /** Worst first. */
  readonly reasons: readonly RuleId[];
  readonly nextDueOn: CalendarDate | null;
  /** The first later day on which the row would differ; null if never. */
  readonly changesOn: CalendarDate | null;
  readonly rulesVersion: number;
}

/** One person of a caseload. */
export type CaseloadRow = HiddenCaseloadRow | OpenCaseloadRow;

/** Columns that are null together, where the contents are hidden. */
interface Contents {
  version: number | null;
  changed_at: Date | null;
  tier: string | null;
  possible_tiers: string[] | null;
  projected_tier: string | null;
  posture: string | null;
  decision: string | null;
  step2ck_score: number | null;
  has_failure: string | null;
  needs_visa: string | null;
  letters_met: number | null;
  letters_needed: number | null;
  us_anesthesiologist_letter: string | null;
  planned: number | null;
  submitted: number | null;
  effective: number | null;
  unknown_programs: number | null;
  confirmed: number | null;
  range_least: number | null;
  range_most: number | null;
  range_is_open_above: boolean | null;
  reasons: string[] | null;
  next_due_on: string | null;
  changes_on: string | null;
  rules_version: number | null;
}

/** A row as the page selects it. */
export interface CaseloadPageRow extends Contents {
  org_id: string;
  id: string;
  name: string;
  consent: Consent;
  advisor_id: string | null;
  advisor_name: string | null;
}

const truthSchema = z.enum(["yes", "no", "unknown"]);
const outcomesSchema = z.object({
  tier: z.enum([...TIERS_BY_CAUTION, "provisional"]),
  possible_tiers: z.array(z.enum(TIERS_BY_CAUTION)),
  projected_tier: z.enum(["strong", "middle", "lower"]).nullable(),
  posture: z.enum([...POSTURES_BY_CAUTION, "provisional"]),
  decision: z.enum([...DECISIONS_BY_CAUTION, "provisional"]),
  has_failure: truthSchema,
  needs_visa: truthSchema,
  us_anesthesiologist_letter: truthSchema,
  reasons: z.array(z.enum(RULE_IDS)),
});

/** The row as a person of the caseload. @throws CorruptRowError */
export function toCaseloadRow(row: CaseloadPageRow): CaseloadRow {
  const { id, name, consent, advisor_id: advisorId } = row;
  const advisor = advisorId === null ? null : { userId: advisorId, name: row.advisor_name ?? "" };
  const named = { id, name, advisor };
  if (row.version === null) {
    // An administrator's roster hides those who consented, too; it never comes here.
    return { kind: "hidden", ...named, consent: consent === "withdrawn" ? "withdrawn" : "waiting" };
  }
  const key: RowKey = { table: "applicants", key: { org_id: row.org_id, id } };
  const outcomes = parseColumn(outcomesSchema, row, { row: key, column: "assessment" });
  return {
    kind: "open",
    ...named,
    consent: "given",
    version: row.version,
    changedAt: there(row.changed_at),
    tier: outcomes.tier,
    possibleTiers: outcomes.possible_tiers,
    projectedTier: outcomes.projected_tier,
    posture: outcomes.posture,
    decision: outcomes.decision,
    step2ckScore: row.step2ck_score,
    hasFailure: outcomes.has_failure,
    needsVisa: outcomes.needs_visa,
    letters: {
      met: row.letters_met,
      needed: there(row.letters_needed),
      usAnesthesiologist: outcomes.us_anesthesiologist_letter,
    },
    breadth: toBreadth(row),
    reasons: outcomes.reasons,
    nextDueOn: toDate(row.next_due_on),
    changesOn: toDate(row.changes_on),
    rulesVersion: there(row.rules_version),
  };
}

function toBreadth(row: Contents): OpenCaseloadRow["breadth"] {
  const { range_least: least, range_most: most, range_is_open_above: isOpenAbove } = row;
  return {
    planned: there(row.planned),
    submitted: there(row.submitted),
    effective: there(row.effective),
    unknown: there(row.unknown_programs),
    confirmed: there(row.confirmed),
    range: least === null ? null : { least, most, isOpenAbove: isOpenAbove ?? false },
  };
}

function toDate(text: string | null): CalendarDate | null {
  return text === null ? null : toCalendarDate(text);
}

function there<T>(value: T | null): T {
  return must(value, "the columns of an open row are there");
}
