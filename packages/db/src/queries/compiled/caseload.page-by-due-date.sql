with
  "matching" as (
    select
      "applicants"."org_id",
      "applicants"."id",
      "applicants"."name",
      "applicants"."consent",
      "applicants"."version",
      "applicants"."changed_at",
      "applicants"."tier",
      "applicants"."possible_tiers",
      "applicants"."projected_tier",
      "applicants"."posture",
      "applicants"."decision",
      "applicants"."step2ck_score",
      "applicants"."has_failure",
      "applicants"."needs_visa",
      "applicants"."letters_met",
      "applicants"."letters_needed",
      "applicants"."us_anesthesiologist_letter",
      "applicants"."planned",
      "applicants"."submitted",
      "applicants"."effective",
      "applicants"."unknown_programs",
      "applicants"."confirmed",
      "applicants"."range_least",
      "applicants"."range_most",
      "applicants"."range_is_open_above",
      "applicants"."reasons",
      "applicants"."next_due_on",
      "applicants"."next_due_what",
      "applicants"."changes_on",
      "applicants"."rules_version",
      "applicants"."catalogue_version",
      "applicants"."name_key",
      "applicants"."advisor_id",
      cast("applicants"."consent" = 'given' as boolean) as "is_open",
      case
        when "applicants"."consent" = 'given' then "applicants"."next_due_on"
      end as "sort_value"
    from
      "applicants"
    where
      (
        (
          (
            "applicants"."org_id" = $1
            and "applicants"."deleted_at" is null
          )
          and "applicants"."advisor_id" = $2
        )
        and "applicants"."consent" = 'given'
        and "applicants"."tier" = $3
      )
  ),
  "page" as (
    select
      *
    from
      "matching"
    order by
      "matching"."is_open" desc,
      "matching"."sort_value" asc nulls last,
      "matching"."name_key" collate "C" asc,
      "matching"."id"
    limit
      $4
    offset
      $5
  )
select
  (
    select
      count(*) as "people"
    from
      "matching"
  ) as "total",
  (
    select
      count(*) as "people"
    from
      "matching"
    where
      "is_open" = false
  ) as "hidden",
  (
    select
      min("applicants"."changes_on") as "first"
    from
      "applicants"
    where
      "applicants"."deleted_at" is null
  ) <= $6 as "is_stale",
  (
    select
      json_agg(
        case
          when "page"."is_open" then json_build_array(
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
                "users"."id" = $7
            ),
            "page"."version",
            "page"."changed_at",
            "page"."tier",
            "page"."possible_tiers",
            "page"."projected_tier",
            "page"."posture",
            "page"."decision",
            "page"."step2ck_score",
            "page"."has_failure",
            "page"."needs_visa",
            "page"."letters_met",
            "page"."letters_needed",
            "page"."us_anesthesiologist_letter",
            "page"."planned",
            "page"."submitted",
            "page"."effective",
            "page"."unknown_programs",
            "page"."confirmed",
            "page"."range_least",
            "page"."range_most",
            "page"."range_is_open_above",
            "page"."reasons",
            "page"."next_due_on",
            "page"."next_due_what",
            "page"."changes_on",
            "page"."rules_version",
            "page"."catalogue_version"
          )
          else json_build_array(
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
                "users"."id" = $8
            )
          )
        end
      ) as "people"
    from
      "page"
  ) as "rows"
