select
  "applicants"."org_id" as "orgId",
  "applicants"."id"
from
  "applicants"
where
  "applicants"."deleted_at" is null
  and (
    "applicants"."changes_on" <= $1
    or "applicants"."rules_version" <> $2
  )
  and ("applicants"."org_id", "applicants"."id") > ($3, $4)
order by
  "applicants"."org_id",
  "applicants"."id"
limit
  $5
