select
  "memberships"."user_id" as "userId",
  "users"."name",
  (
    select
      count(*) as "count"
    from
      "applicants"
    where
      "applicants"."org_id" = "memberships"."org_id"
      and "applicants"."advisor_id" = "memberships"."user_id"
      and "applicants"."deleted_at" is null
  ) as "applicants"
from
  "memberships"
  inner join "users" on "users"."id" = "memberships"."user_id"
where
  "memberships"."org_id" = $1
  and 'advisor' = any (memberships.roles)
  and "memberships"."suspended_at" is null
  and "users"."suspended_at" is null
order by
  fold_name (users.name) collate "C",
  "memberships"."user_id"
