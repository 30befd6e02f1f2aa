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
        when "applicants"."consent" = 'given' then array_position($1::text[], "applicants"."tier")
      end as "sort_value"
    from
      "applicants"
    where
      (
        (
          "applicants"."org_id" = $2
          and "applicants"."deleted_at" is null
        )
        and "applicants"."consent" = $3
        and (
          "applicants"."advisor_id" = $4
          or "applicants"."advisor_id" is null
        )
        and applicants.name_key like $5
        and "applicants"."consent" = 'given'
        and "applicants"."tier" = $6
        and "applicants"."posture" = $7
        and "applicants"."decision" = $8
        and "applicants"."needs_visa" = $9
        and "applicants"."has_failure" = $10
        and "applicants"."us_anesthesiologist_letter" = $11
        and coalesce(
          letters_in_cohort ("applicants"."letters_met")::text,
          'unknown'
        ) = $12
        and (
          false
          or "applicants"."effective" < "applicants"."range_least"
          or (
            "applicants"."effective" >= "applicants"."range_least"
            and (
              "applicants"."range_most" is null
              or "applicants"."range_is_open_above" = $13
              or "applicants"."effective" <= "applicants"."range_most"
            )
          )
          or (
            "applicants"."effective" > "applicants"."range_most"
            and "applicants"."range_is_open_above" = $14
          )
          or "applicants"."range_least" is null
        )
        and applicants.reasons && $15::text[]
        and "applicants"."own_due_on" <= $16
      )
  ),
  "page" as (
    select
      *
    from
      "matching"
    order by
      "matching"."is_open" desc,
      "matching"."sort_value" desc nulls last,
      "matching"."name_key" collate "C" asc,
      "matching"."id"
    limit
      $17
    offset
      $18
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
  ) <= $19 as "is_stale",
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
                "users"."id" = "page"."advisor_id"
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
                "users"."id" = "page"."advisor_id"
            )
          )
        end
      ) as "people"
    from
      "page"
  ) as "rows"
