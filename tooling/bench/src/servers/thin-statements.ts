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

/** What a search finds by name, the first fifty and how many in all. */
function findByName(where: string): string {
  return `
    with matching as materialized (
      select ${PAGE_COLUMNS}, name_key from applicants
      where org_id = $1 and ${where} and consent = 'given' and deleted_at is null
    ), page as (
      select ${PAGE_COLUMNS} from matching order by name_key collate "C", id limit 50
    )
    select json_build_object(
      'total', (select count(*) from matching),
      'rows', coalesce((select json_agg(page) from page), '[]')
    )::text as body`;
}

/** $1 organisation, $2 and $3 patterns. */
const SEARCH: ThinStatement = {
  name: "search",
  text: findByName("name_key like $2 and name_key like $3"),
};

/** $1 organisation, $2 advisor, $3 a pattern. */
const MY_SEARCH: ThinStatement = {
  name: "mysearch",
  text: findByName("advisor_id = $2 and name_key like $3"),
};

/** The kept counts with every move since, of one level; cells of fewer than so many are left out. */
function addUp(
  level: "caseload" | "organisation",
  { where, people, least }: { where: string; people: string; least: number },
): string {
  return `
    with cell as (
      select tier, letters_met as "lettersMet", ${people} as people from (
        select shares, tier, letters_met, people from cohort_counts where org_id = $1 and level = '${level}' ${where}
        union all
        select shares, tier, letters_met, people from cohort_moves where org_id = $1 ${where}
      ) as counted group by tier, letters_met
    )
    select json_build_object('people', coalesce(sum(people), 0), 'cells', json_agg(cell))::text as body
    from cell where people >= ${least}`;
}

/** $1 organisation, $2 advisor. */
const AGG: ThinStatement = {
  name: "agg",
  text: addUp("caseload", {
    where: "and advisor_id = $2",
    people: "coalesce(sum(people) filter (where shares), 0)",
    least: 1,
  }),
};

/** $1 organisation. Five of those who do not share are counted, fewer are not. */
const AGG_ORG: ThinStatement = {
  name: "aggorg",
  text: addUp("organisation", {
    where: "",
    people: `coalesce(sum(people) filter (where shares), 0) + case when sum(people) filter (where not shares) >= 5
      then sum(people) filter (where not shares) else 0 end`,
    least: 5,
  }),
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
  ["/agg", AGG],
  ["/aggorg", AGG_ORG],
  ["/search", SEARCH],
  ["/mysearch", MY_SEARCH],
  ["/update", UPDATE],
]);
