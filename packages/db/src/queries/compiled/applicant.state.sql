select
  "applicants"."id",
  case
    when "applicants"."consent" = 'given' then "applicants"."version"
  end as "version"
from
  "applicants"
where
  (
    (
      "applicants"."org_id" = $1
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $2
  )
  and "applicants"."id" = $3
