with
  "matching" as (
    select
      "applicants"."org_id",
      "applicants"."id",
      "applicants"."name",
      "applicants"."name_key",
      "applicants"."consent",
      "applicants"."advisor_id",
      cast("applicants"."consent" = $1 as boolean) as "is_open",
      null::text as "sort_value"
    from
      "applicants"
    where
      (
        (
          "applicants"."org_id" = $2
          and "applicants"."deleted_at" is null
        )
        and applicants.name_key like '%' || fold_name ($3) || '%'
      )
  ),
  "totals" as (
    select
      count(*) as "total",
      count(*) filter (
        where
          "is_open" = $4
      ) as "hidden"
    from
      "matching"
  ),
  "page" as (
    select
      "org_id",
      "id",
      "name",
      "name_key",
      "consent",
      "advisor_id",
      "is_open",
      "sort_value"
    from
      "matching"
    order by
      "matching"."name_key" collate "C" asc,
      "matching"."id"
    limit
      $5
    offset
      $6
  )
select
  "totals"."total",
  "totals"."hidden",
  exists (
    select
      "applicants"."id"
    from
      "applicants"
    where
      (
        "applicants"."org_id" = $7
        and "applicants"."deleted_at" is null
      )
      and "applicants"."changes_on" <= $8
  ) as "is_stale",
  "page"."org_id",
  "page"."id",
  "page"."name",
  "page"."consent",
  "page"."advisor_id",
  (
    select
      "users"."name"
    from
      "users"
    where
      "users"."id" = "page"."advisor_id"
  ) as "advisor_name",
  "contents"."version",
  "contents"."changed_at",
  "contents"."tier",
  "contents"."possible_tiers",
  "contents"."projected_tier",
  "contents"."posture",
  "contents"."decision",
  "contents"."step2ck_score",
  "contents"."has_failure",
  "contents"."needs_visa",
  "contents"."letters_met",
  "contents"."letters_needed",
  "contents"."us_anesthesiologist_letter",
  "contents"."planned",
  "contents"."submitted",
  "contents"."effective",
  "contents"."unknown_programs",
  "contents"."confirmed",
  "contents"."range_least",
  "contents"."range_most",
  "contents"."range_is_open_above",
  "contents"."reasons",
  "contents"."next_due_on",
  "contents"."changes_on",
  "contents"."rules_version"
from
  "totals"
  left join "page" on true
  left join "applicants" as "contents" on "contents"."org_id" = "page"."org_id"
  and "contents"."id" = "page"."id"
  and "page"."is_open" = $9
order by
  "page"."name_key" collate "C" asc,
  "page"."id"
