import { DUE_WHATS, type DueWhat } from "@induction/domain/assessment/due-dates";
import type { TruthWord } from "@induction/domain/assessment/projection";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import {
  DECISIONS_BY_CAUTION,
  type Decision,
  POSTURES_BY_CAUTION,
  type Posture,
  TIERS_BY_CAUTION,
  type Tier,
} from "@induction/domain/rules/outcomes";
import { RULE_IDS, type RuleId } from "@induction/domain/rules/rule-ids";
import type { DatabaseSchema } from "../schema/database.ts";
import type { Consent } from "./applicants.rows.ts";
import { CorruptRowError } from "./corrupt-row-error.ts";
import {
  isBoolean,
  isDate,
  isInteger,
  isListOf,
  isNullOr,
  isOneOf,
  isText,
  readAt,
  takeColumns,
  UnreadableValueError,
} from "./row-lists.ts";

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
  /** What is due then; null with it. */
  readonly nextDueWhat: DueWhat | null;
  /** The first later day on which the row would differ; null if never. */
  readonly changesOn: CalendarDate | null;
  readonly rulesVersion: number;
  /** The version of programs, seasons and the organisation's own numbers that it was measured by. */
  readonly catalogueVersion: number;
}

/** One person of a caseload. */
export type CaseloadRow = HiddenCaseloadRow | OpenCaseloadRow;

type Column = keyof DatabaseSchema["applicants"];

/** The columns of `named` and `open` below, in the order in which a page gives them. */
const nameColumns: Column[] = [];
const contentColumns: Column[] = [];
const name = takeColumns(nameColumns, 0);

/** What a page gives of everybody. */
const named = {
  orgId: name("org_id", isText),
  id: name("id", isText),
  name: name("name", isText),
  consent: name("consent", isOneOf(["waiting", "given", "withdrawn"])),
};

/** Behind them a page puts the advisor, by id and name. */
const advisorId = readAt(nameColumns.length, "advisor_id", isNullOr(isText));
const advisorName = readAt(nameColumns.length + 1, "name", isNullOr(isText));

const content = takeColumns(contentColumns, nameColumns.length + 2);
const isTruth = isOneOf(["yes", "no", "unknown"]);

/** What a page gives of people whose contents are open, behind all that. */
const open = {
  version: content("version", isInteger),
  changedAt: content("changed_at", isText),
  tier: content("tier", isOneOf([...TIERS_BY_CAUTION, "provisional"])),
  possibleTiers: content("possible_tiers", isListOf(isOneOf(TIERS_BY_CAUTION))),
  projectedTier: content("projected_tier", isNullOr(isOneOf(["strong", "middle", "lower"]))),
  posture: content("posture", isOneOf([...POSTURES_BY_CAUTION, "provisional"])),
  decision: content("decision", isOneOf([...DECISIONS_BY_CAUTION, "provisional"])),
  step2ckScore: content("step2ck_score", isNullOr(isInteger)),
  hasFailure: content("has_failure", isTruth),
  needsVisa: content("needs_visa", isTruth),
  lettersMet: content("letters_met", isNullOr(isInteger)),
  lettersNeeded: content("letters_needed", isInteger),
  usAnesthesiologist: content("us_anesthesiologist_letter", isTruth),
  planned: content("planned", isInteger),
  submitted: content("submitted", isInteger),
  effective: content("effective", isInteger),
  unknownPrograms: content("unknown_programs", isInteger),
  confirmed: content("confirmed", isInteger),
  rangeLeast: content("range_least", isNullOr(isInteger)),
  rangeMost: content("range_most", isNullOr(isInteger)),
  rangeIsOpenAbove: content("range_is_open_above", isNullOr(isBoolean)),
  reasons: content("reasons", isListOf(isOneOf(RULE_IDS))),
  nextDueOn: content("next_due_on", isNullOr(isDate)),
  nextDueWhat: content("next_due_what", isNullOr(isOneOf(DUE_WHATS))),
  changesOn: content("changes_on", isNullOr(isDate)),
  rulesVersion: content("rules_version", isInteger),
  catalogueVersion: content("catalogue_version", isInteger),
};

/** The columns of `applicants` that every row of a page begins with. */
export const NAME_COLUMNS: readonly Column[] = nameColumns;
/** The columns that it goes on with, behind the advisor, where they may be read. */
export const CONTENT_COLUMNS: readonly Column[] = contentColumns;

/** A person of the caseload out of the list that the page gives. @throws CorruptRowError */
export function toCaseloadRow(row: readonly unknown[]): CaseloadRow {
  try {
    return row.length === nameColumns.length + 2 ? toHidden(row) : toOpen(row);
  } catch (error) {
    if (!(error instanceof UnreadableValueError)) throw error;
    const [orgId, id] = row;
    throw new CorruptRowError(
      `The row of applicants with org_id ${String(orgId)}, id ${String(id)} is damaged at ${error.message}.`,
    );
  }
}

function toNamed(row: readonly unknown[]): NamedRow {
  const userId = advisorId(row);
  const advisor = userId === null ? null : { userId, name: advisorName(row) ?? "" };
  return { id: named.id(row), name: named.name(row), advisor };
}

function toHidden(row: readonly unknown[]): HiddenCaseloadRow {
  // An administrator's roster hides those who consented, too; it never comes here.
  const consent = named.consent(row) === "withdrawn" ? "withdrawn" : "waiting";
  return { kind: "hidden", ...toNamed(row), consent };
}

function toOpen(row: readonly unknown[]): OpenCaseloadRow {
  return {
    kind: "open",
    ...toNamed(row),
    consent: "given",
    version: open.version(row),
    changedAt: new Date(open.changedAt(row)),
    tier: open.tier(row),
    possibleTiers: open.possibleTiers(row),
    projectedTier: open.projectedTier(row),
    posture: open.posture(row),
    decision: open.decision(row),
    step2ckScore: open.step2ckScore(row),
    hasFailure: open.hasFailure(row),
    needsVisa: open.needsVisa(row),
    letters: {
      met: open.lettersMet(row),
      needed: open.lettersNeeded(row),
      usAnesthesiologist: open.usAnesthesiologist(row),
    },
    breadth: toBreadth(row),
    reasons: open.reasons(row),
    nextDueOn: open.nextDueOn(row),
    nextDueWhat: open.nextDueWhat(row),
    changesOn: open.changesOn(row),
    rulesVersion: open.rulesVersion(row),
    catalogueVersion: open.catalogueVersion(row),
  };
}

function toBreadth(row: readonly unknown[]): OpenCaseloadRow["breadth"] {
  const least = open.rangeLeast(row);
  return {
    planned: open.planned(row),
    submitted: open.submitted(row),
    effective: open.effective(row),
    unknown: open.unknownPrograms(row),
    confirmed: open.confirmed(row),
    range:
      least === null
        ? null
        : { least, most: open.rangeMost(row), isOpenAbove: open.rangeIsOpenAbove(row) ?? false },
  };
}
