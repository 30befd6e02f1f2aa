import type { ColumnType, GeneratedAlways } from "kysely";

/**
 * Every table, as its columns come back from both engines (dates as "YYYY-MM-DD", jsonb parsed but not yet trusted).
 * Rows become domain values in `queries`, by parsing; nothing outside this package sees them.
 */
export interface DatabaseSchema {
  users: UsersTable;
  sessions: SessionsTable;
  organisations: OrganisationsTable;
  organisation_numbers: OrganisationNumbersTable;
  memberships: MembershipsTable;
  invitations: InvitationsTable;
  tokens: TokensTable;
  sign_in_failures: SignInFailuresTable;
  known_devices: KnownDevicesTable;
  programs: ProgramsTable;
  program_facts: ProgramFactsTable;
  program_catalogue: ProgramCatalogueTable;
  program_differences: ProgramDifferencesTable;
  season_facts: SeasonFactsTable;
  season_differences: SeasonDifferencesTable;
  change_reports: ChangeReportsTable;
  reference_loads: ReferenceLoadsTable;
  applicants: ApplicantsTable;
  letters: LettersTable;
  planned_programs: PlannedProgramsTable;
  kept_proposals: KeptProposalsTable;
  cohort_counts: CohortCountsTable;
  cohort_moves: CohortMovesTable;
  kept_answers: KeptAnswersTable;
  history: HistoryTable;
  audit: AuditTable;
  audit_seals: AuditSealsTable;
  roster_imports: RosterImportsTable;
  roster_parts: RosterPartsTable;
  roster_people: RosterPeopleTable;
}

/** jsonb: read as an untrusted value, written as text (both engines refuse a bare array). */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;

export interface UsersTable {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  platform_roles: string[];
  suspended_at: Date | null;
  created_at: Date;
}

export interface SessionsTable {
  id_hash: string;
  user_id: string;
  is_staff: boolean;
  created_at: Date;
  signed_in_at: Date;
  expires_at: Date;
  ends_at: Date;
  user_agent: string | null;
}

export interface OrganisationsTable {
  id: string;
  name: string;
  created_at: Date;
}

export interface OrganisationNumbersTable {
  org_id: string;
  parameter: string;
  /** The version of the catalogue that the entry made. */
  version: number;
  state: "own" | "standard";
  /** Null in an own number: no upper limit. */
  value: number | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  superseded_at: Date | null;
}

export interface MembershipsTable {
  org_id: string;
  user_id: string;
  roles: string[];
  suspended_at: Date | null;
  created_at: Date;
}

export interface InvitationsTable {
  org_id: string;
  id: string;
  email: string;
  name: string;
  roles: string[];
  advisor_id: string | null;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export interface TokensTable {
  hash: string;
  purpose: "invitation" | "reset" | "writer";
  user_id: string | null;
  org_id: string | null;
  invitation_id: string | null;
  letter_id: string | null;
  created_at: Date;
  expires_at: Date;
}

export interface SignInFailuresTable {
  key_hash: string;
  failures: number;
  first_at: Date;
  last_at: Date;
}

export interface KnownDevicesTable {
  token_hash: string;
  user_id: string;
  created_at: Date;
  last_used_at: Date;
}

export interface ProgramsTable {
  id: string;
  name: string;
  state: string;
  region: string;
  notes: string | null;
}

/** What the tables of biographies have in common: an entry of one field, and who says so. */
export interface BiographyTable {
  id: GeneratedAlways<number>;
  field: string;
  version: number;
  state: "known" | "not-disclosed" | "disputed" | "not-checked";
  value: NullableJson;
  source: string | null;
  source_kind: string | null;
  link: string | null;
  source_year: number | null;
  retrieved_on: string | null;
  verified_on: string | null;
  verified_by: string | null;
  valid_from: string | null;
  valid_to: string | null;
  note: string | null;
  recorded_at: Date;
  /** Null for what came with the product. */
  recorded_by: string | null;
  superseded_at: Date | null;
  why: string | null;
}

export interface ProgramFactsTable extends BiographyTable {
  program_id: string;
}

export interface SeasonFactsTable extends BiographyTable {
  season: number;
}

export interface SeasonDifferencesTable {
  id: GeneratedAlways<number>;
  season: number;
  field: string;
  fact: Json;
  found_at: Date;
  settled_at: Date | null;
  settled_by: string | null;
}

export interface ProgramCatalogueTable {
  is_only: ColumnType<boolean, boolean | undefined, never>;
  version: number;
  changed_at: Date;
  settled_version: number;
  settled_at: Date;
}

export interface ProgramDifferencesTable {
  id: GeneratedAlways<number>;
  program_id: string;
  field: string;
  fact: Json;
  found_at: Date;
  settled_at: Date | null;
  settled_by: string | null;
}

export interface ChangeReportsTable {
  id: string;
  program_id: string;
  field: string;
  fact_version: number;
  told: string;
  link: string | null;
  /** Null from the settlement on. */
  contact: string | null;
  sent_at: Date;
  version: ColumnType<number, number | undefined, number>;
  outcome: "published" | "set-aside" | null;
  reason: string | null;
  settled_at: Date | null;
  settled_by: string | null;
}

export interface ReferenceLoadsTable {
  name: string;
  sha256: string;
  loaded_at: Date;
}

export interface ApplicantsTable {
  org_id: string;
  id: string;
  user_id: string | null;
  name: string;
  /** The name as it is searched and sorted: `fold_name(name)`, written by the database. */
  name_key: GeneratedAlways<string>;
  advisor_id: string | null;
  consent: "waiting" | "given" | "withdrawn";
  consent_changed_at: Date | null;
  profile: Json;
  version: ColumnType<number, number | undefined, number>;
  created_at: Date;
  changed_at: Date;
  deleted_at: Date | null;
  season: number;
  tier: string;
  possible_tiers: string[];
  projected_tier: string | null;
  posture: string;
  decision: string;
  step2ck_score: number | null;
  has_failure: string;
  needs_visa: string;
  letters_met: number | null;
  letters_needed: number;
  us_anesthesiologist_letter: string;
  planned: number;
  submitted: number;
  effective: number;
  unknown_programs: number;
  confirmed: number;
  range_least: number | null;
  range_most: number | null;
  range_is_open_above: boolean | null;
  reasons: string[];
  findings: Json;
  rules_version: number;
  /** The version of the programs that the assessment was measured by, or 0 where nobody noted it. */
  catalogue_version: ColumnType<number, number | undefined, number>;
  next_due_on: string | null;
  /** "letter", "exam", or the id of an event of the season. */
  next_due_what: ColumnType<string | null, string | null | undefined, string | null>;
  own_due_on: ColumnType<string | null, string | null | undefined, string | null>;
  assessed_on: string;
  changes_on: string | null;
}

export interface LettersTable {
  org_id: string;
  id: string;
  applicant_id: string;
  writer: string;
  institution: string | null;
  /** Who the writer is, as far as name and place tell: `writer_key(…)`, written by the database. */
  writer_key: GeneratedAlways<string>;
  relation: string | null;
  specialty: string | null;
  country: string | null;
  supervised_directly: boolean | null;
  acquaintance: string | null;
  asked_whether_strong: boolean | null;
  writer_answer: string | null;
  status: string;
  end_reason: string | null;
  reached_on: Json;
  due_on: string | null;
  /** The last day of the writer's private link; null where there is none. */
  link_until: string | null;
  version: ColumnType<number, number | undefined, number>;
  created_at: Date;
  deleted_at: Date | null;
}

export interface PlannedProgramsTable {
  org_id: string;
  applicant_id: string;
  program_id: string;
  status: string;
  track: string | null;
  since: string;
}

export interface KeptProposalsTable {
  org_id: string;
  applicant_id: string;
  grounds: Json;
  kept_at: Date;
}

/** Written by the database itself, from `cohort_moves`. */
export interface CohortCountsTable {
  org_id: string;
  level: "caseload" | "organisation";
  advisor_id: string | null;
  shares: boolean;
  tier: string;
  letters_met: number | null;
  people: number;
}

/** Written by the database itself, whenever somebody comes, goes or moves to another cell. */
export interface CohortMovesTable {
  org_id: string;
  id: GeneratedAlways<number>;
  advisor_id: string | null;
  shares: boolean;
  tier: string;
  letters_met: number | null;
  people: number;
}

/** Never changed once written. */
export interface KeptAnswersTable {
  org_id: string;
  id: string;
  applicant_id: string;
  kept_at: Date;
  kept_by: string;
  advisor_id: string | null;
  kind: "by-hand" | "decision";
  because: string;
  as_of: string;
  season: number;
  guide_version: string;
  rules_version: number;
  data_version: number;
  tier: string;
  posture: string;
  decision: string;
  /** SHA-256 of the bytes of `body`, in hex. */
  digest: string;
  body: string;
}

export interface HistoryTable {
  org_id: string;
  id: GeneratedAlways<number>;
  applicant_id: string;
  at: Date;
  actor_id: string | null;
  record: string;
  record_id: string;
  field: string;
  old: NullableJson;
  new: NullableJson;
  why: string | null;
  /** Shared by the rows of one change; without it the digest in `audit` says nothing. */
  salt: string;
}

export interface AuditTable {
  id: GeneratedAlways<number>;
  at: Date;
  org_id: string | null;
  actor_id: string | null;
  request_id: string | null;
  action: string;
  record: string;
  record_id: string;
  fields: string[];
  digest: string;
}

export interface AuditSealsTable {
  id: GeneratedAlways<number>;
  first_id: number;
  last_id: number;
  previous_hash: string;
  hash: string;
  sealed_at: Date;
}

export interface RosterImportsTable {
  org_id: string;
  id: string;
  file_name: string;
  mapping: Json;
  started_by: string;
  started_at: Date;
  created: ColumnType<number, number | undefined, number>;
  updated: ColumnType<number, number | undefined, number>;
  unchanged: ColumnType<number, number | undefined, number>;
  failed: ColumnType<number, number | undefined, number>;
}

export interface RosterPartsTable {
  org_id: string;
  import_id: string;
  part: number;
  digest: string;
  answer: Json;
  taken_at: Date;
}

export interface RosterPeopleTable {
  org_id: string;
  applicant_id: string;
  email: string | null;
  own_id: string | null;
  said: Json;
}
