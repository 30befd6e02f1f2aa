select
  "history"."id",
  "history"."at",
  "history"."record",
  "history"."record_id",
  "history"."field",
  "history"."old",
  "history"."new",
  "history"."why",
  "history"."actor_id",
  "actors"."name" as "actor_name"
from
  "applicants"
  inner join "history" on "history"."org_id" = "applicants"."org_id"
  and "history"."applicant_id" = "applicants"."id"
  left join "users" as "actors" on "actors"."id" = "history"."actor_id"
where
  (
    (
      "applicants"."org_id" = $1
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $2
  )
  and "applicants"."consent" = 'given'
  and "applicants"."id" = $3
  and "history"."id" < $4
order by
  "history"."id" desc
limit
  $5
