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
      case
        when "applicants"."consent" = $2 then array_position($3::text[], "applicants"."tier")
      end as "sort_value"
    from
      "applicants"
    where
      (
        (
          "applicants"."org_id" = $4
          and "applicants"."deleted_at" is null
        )
        and "applicants"."consent" = any ($5::text[])
        and (
          "applicants"."advisor_id" = any ($6::uuid[])
          or "applicants"."advisor_id" is null
        )
        and applicants.name_key like '%' || fold_name ($7) || '%'
        and "applicants"."consent" = $8
        and "applicants"."tier" = any ($9::text[])
        and "applicants"."posture" = any ($10::text[])
        and "applicants"."decision" = any ($11::text[])
        and "applicants"."needs_visa" = any ($12::text[])
        and "applicants"."has_failure" = any ($13::text[])
        and "applicants"."us_anesthesiologist_letter" = any ($14::text[])
        and (
          false
          or "applicants"."effective" < "applicants"."range_least"
          or (
            "applicants"."effective" >= "applicants"."range_least"
            and (
              "applicants"."range_most" is null
              or "applicants"."range_is_open_above" = $15
              or "applicants"."effective" <= "applicants"."range_most"
            )
          )
          or (
            "applicants"."effective" > "applicants"."range_most"
            and "applicants"."range_is_open_above" = $16
          )
          or "applicants"."range_least" is null
        )
        and applicants.reasons && $17::text[]
        and "applicants"."next_due_on" <= $18
      )
  ),
  "totals" as (
    select
      count(*) as "total",
      count(*) filter (
        where
          "is_open" = $19
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
      "matching"."is_open" desc,
      "matching"."sort_value" desc nulls last,
      "matching"."name_key" collate "C" asc,
      "matching"."id"
    limit
      $20
    offset
      $21
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
        "applicants"."org_id" = $22
        and "applicants"."deleted_at" is null
      )
      and "applicants"."changes_on" <= $23
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
  and "page"."is_open" = $24
order by
  "page"."is_open" desc,
  "page"."sort_value" desc nulls last,
  "page"."name_key" collate "C" asc,
  "page"."id"
