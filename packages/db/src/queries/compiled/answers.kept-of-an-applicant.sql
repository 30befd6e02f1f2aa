select
  "kept_answers"."id",
  "kept_answers"."applicant_id",
  "kept_at",
  "kept_by",
  "kind",
  "because",
  "as_of",
  "kept_answers"."season",
  "kept_answers"."tier",
  "kept_answers"."posture",
  "kept_answers"."decision",
  "guide_version",
  "kept_answers"."rules_version",
  "data_version",
  "digest",
  "keepers"."name" as "keeper_name",
  "advisors"."name" as "advisor_name",
  substring(
    kept_answers.body
    from
      $1::text
  ) as "decided"
from
  "applicants"
  inner join "kept_answers" on "kept_answers"."org_id" = "applicants"."org_id"
  and "kept_answers"."applicant_id" = "applicants"."id"
  left join "users" as "keepers" on "keepers"."id" = "kept_answers"."kept_by"
  left join "users" as "advisors" on "advisors"."id" = "kept_answers"."advisor_id"
where
  (
    (
      "applicants"."org_id" = $2
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $3
  )
  and "applicants"."consent" = 'given'
  and "applicants"."id" = $4
order by
  "kept_answers"."kept_at" desc,
  "kept_answers"."id"
limit
  $5
