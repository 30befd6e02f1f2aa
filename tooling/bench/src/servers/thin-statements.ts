/** A statement that answers a request whole: one row, one column `body` with the JSON. */
export interface ThinStatement {
  readonly name: string;
  readonly text: string;
}

const PAGE_COLUMNS = `id, name, version, changed_at, tier, possible_tiers, projected_tier, posture, decision,
  step2ck_score, has_failure, needs_visa, letters_met, letters_needed, us_anesthesiologist_letter, planned, submitted,
  effective, unknown_programs, confirmed, range_least, range_most, range_is_open_above, reasons, next_due_on,
  next_due_what`;

/**
 * $1 organisation, $2 advisor, $3 tier. The people of our own page in its order, as flat rows: nested ones cost
 * PostgreSQL twice the time.
 */
const PAGE: ThinStatement = {
  name: "page",
  text: `
    with matching as materialized (
      select ${PAGE_COLUMNS}, name_key from applicants
      where org_id = $1 and advisor_id = $2 and tier = $3 and consent = 'given' and deleted_at is null
    ), page as (
      select ${PAGE_COLUMNS} from matching order by next_due_on nulls last, name_key collate "C", id limit 50
    )
    select json_build_object(
      'total', (select count(*) from matching),
      'rows', (select json_agg(page) from page)
    )::text as body`,
};

/** $1 organisation, $2 person, $3 what they tell of Step 2 CK, $4 its score. */
const UPDATE: ThinStatement = {
  name: "update",
  text: `
    update applicants
    set profile = jsonb_set(profile, '{step2ck}', $3::jsonb), step2ck_score = $4, version = version + 1, changed_at = now()
    where org_id = $1 and id = $2
    returning json_build_object('version', version)::text as body`,
};

/** What the yardstick answers, by path. */
export const THIN_STATEMENTS: ReadonlyMap<string, ThinStatement> = new Map([
  ["/page", PAGE],
  ["/update", UPDATE],
]);
