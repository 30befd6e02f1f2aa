select
  "applicants"."id",
  case
    when "applicants"."consent" = $1 then "applicants"."version"
  end as "version"
from
  "applicants"
where
  (
    (
      "applicants"."org_id" = $2
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $3
  )
  and "applicants"."id" = $4
