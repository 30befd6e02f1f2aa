import type { Letter } from "@induction/domain/applicant/letter";
import { letterSchema } from "@induction/domain/applicant/letter.schema";
import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import { applicationStatusSchema, planSchema } from "@induction/domain/applicant/planned-program.schema";
import {
  type Applicant,
  EMPTY_PROFILE,
  type Profile,
  toToldLetters,
} from "@induction/domain/applicant/profile";
import { profileSchema } from "@induction/domain/applicant/profile.schema";
import { type CalendarDate, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { must } from "@induction/domain/kernel/must";
import type { TrackKind } from "@induction/domain/program/program";
import { z } from "zod";
import { parseColumn, type RowKey } from "./corrupt-row-error.ts";
import { isDate, isListOf, isNullOr, isOneOf } from "./row-lists.ts";

/** Whether staff may read more than the name. */
export type Consent = "waiting" | "given" | "withdrawn";

/** A letter with the version that a change of it must be based on. */
export interface KeptLetter {
  readonly letter: Letter;
  readonly version: number;
  /** The last day of the private link by which the writer can answer; null where there is none. */
  readonly linkUntil: CalendarDate | null;
}

/** What is there for everybody in the scope. */
interface NamedApplicant {
  readonly orgId: string;
  readonly id: string;
  readonly name: string;
  readonly advisor: { readonly userId: string; readonly name: string } | null;
  readonly consent: Consent;
}

/** A person of whom the scope shows the name alone. */
export interface HiddenApplicant extends NamedApplicant {
  readonly kind: "hidden";
}

/** A person with everything that is kept of them. */
export interface ApplicantRecord extends NamedApplicant {
  readonly kind: "open";
  readonly userId: string | null;
  readonly consentChangedAt: Date | null;
  /** Counts every change of the record. */
  readonly version: number;
  readonly changedAt: Date;
  readonly applicant: Applicant;
  readonly letters: readonly KeptLetter[];
  /** How long the stored assessment stands. */
  readonly assessed: {
    readonly on: CalendarDate;
    readonly changesOn: CalendarDate | null;
    readonly rulesVersion: number;
    /** The version of programs, seasons and the organisation's own numbers that it was measured by; 0 where nobody noted it. */
    readonly catalogueVersion: number;
  };
}

/** A row as the queries of `applicants.queries.ts` select it. */
export interface ApplicantRow {
  org_id: string;
  id: string;
  name: string;
  consent: Consent;
  advisor_id: string | null;
  advisor_name: string | null;
  user_id: string | null;
  consent_changed_at: Date | null;
  version: number | null;
  changed_at: Date | null;
  profile: unknown;
  letters: unknown;
  plan: unknown;
  assessed_on: string | null;
  changes_on: string | null;
  rules_version: number | null;
  catalogue_version: number | null;
}

/** The row as a person. @throws CorruptRowError */
export function toApplicant(row: ApplicantRow): HiddenApplicant | ApplicantRecord {
  const { org_id: orgId, id, name, consent, advisor_id: advisorId } = row;
  const advisor = advisorId === null ? null : { userId: advisorId, name: row.advisor_name ?? "" };
  const named = { orgId, id, name, consent, advisor };
  if (row.version === null) return { kind: "hidden", ...named };
  const key = { table: "applicants", key: { org_id: orgId, id } };
  const profile = toProfile(row.profile, key);
  const letters = parseColumn(keptLettersSchema, row.letters, { row: key, column: "letters" });
  const plan = toPlan(row.plan, key);
  return {
    kind: "open",
    ...named,
    userId: row.user_id,
    consentChangedAt: row.consent_changed_at,
    version: row.version,
    changedAt: must(row.changed_at, "an open row has its date of change"),
    applicant: {
      profile,
      letters: toToldLetters(
        profile,
        letters.map(({ letter }) => letter),
      ),
      plan,
    },
    letters,
    assessed: {
      on: toCalendarDate(must(row.assessed_on, "an open row has been assessed")),
      changesOn: row.changes_on === null ? null : toCalendarDate(row.changes_on),
      rulesVersion: must(row.rules_version, "an open row has been assessed"),
      catalogueVersion: row.catalogue_version ?? 0,
    },
  };
}

/** A fact that came into being after the row was written has not been told. */
function toProfile(json: unknown, row: RowKey): Profile {
  const stored = parseColumn(z.record(z.string(), z.unknown()), json, { row, column: "profile" });
  return parseColumn(storedProfileSchema, { ...EMPTY_PROFILE, ...stored }, { row, column: "profile" });
}

/** The list comes by column; a person without any programs has none. */
function toPlan(json: unknown, row: RowKey): readonly PlannedProgram[] {
  const plan = readPlan(json) ?? parsePlan(json, row);
  return plan.toSorted(byDayAndId);
}

/** Oldest first, and those of one day by their ids: the same order wherever the rows lie. */
function byDayAndId(a: PlannedProgram, b: PlannedProgram): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.programId < b.programId ? -1 : 1;
}

const PROGRAM_ID = /^[A-Za-z0-9_-]{1,128}$/;
const LONGEST_PLAN = 500;
const isProgramId = (value: unknown): value is string => typeof value === "string" && PROGRAM_ID.test(value);
const areProgramIds = isListOf(isProgramId);
const areStatuses = isListOf(isOneOf(applicationStatusSchema.options));
const areTracks = isListOf(
  isNullOr(isOneOf(["categorical", "advanced", "physician-only", "military"] satisfies TrackKind[])),
);
const areDates = isListOf(isDate);

/** The list where every value is what its column promises: eighty programs of everybody are read, and schemas are slow. */
function readPlan(json: unknown): readonly PlannedProgram[] | null {
  if (!Array.isArray(json) || json.length !== 4) return null;
  const [programIds, statuses, tracks, since]: readonly unknown[] = json;
  if (programIds === null && statuses === null && tracks === null && since === null) return [];
  if (!areProgramIds(programIds) || !areStatuses(statuses) || !areTracks(tracks) || !areDates(since))
    return null;
  const isEven = [statuses, tracks, since].every(({ length }) => length === programIds.length);
  if (!isEven || programIds.length > LONGEST_PLAN) return null;
  return programIds.map((programId, place) => ({
    programId,
    status: must(statuses[place] ?? null, "every program has its status"),
    track: tracks[place] ?? null,
    since: must(since[place] ?? null, "every program has its day"),
  }));
}

/** The same by the schema, which says what is wrong with it. */
function parsePlan(json: unknown, row: RowKey): readonly PlannedProgram[] {
  const lists = parseColumn(storedPlanSchema, json, { row, column: "plan" });
  const [programIds, statuses, tracks, since] = lists.map((list) => list ?? []);
  const programs = (programIds ?? []).map((programId, index) => ({
    programId,
    status: statuses?.[index],
    track: tracks?.[index],
    since: since?.[index],
  }));
  return parseColumn(plannedSchema, programs, { row, column: "plan" });
}

// Every reading of a person goes through these, so they are compiled.
const storedProfileSchema = z.compile(profileSchema);
const storedPlanSchema = z.compile(z.array(z.array(z.unknown()).nullable()).length(4));
const plannedSchema = z.compile(planSchema);

const keptLettersSchema: z.ZodType<readonly KeptLetter[]> = z.compile(
  z.array(
    z.strictObject({
      letter: letterSchema,
      version: z.int(),
      linkUntil: calendarDateSchema("the last day of the link").nullable(),
    }),
  ),
);
