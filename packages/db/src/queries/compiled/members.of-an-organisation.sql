select
  "memberships"."user_id",
  "memberships"."roles",
  "memberships"."suspended_at",
  "memberships"."created_at",
  "users"."name",
  "users"."email",
  "applicants"."id" as "applicant_id",
  "applicants"."consent",
  "applicants"."advisor_id",
  "advisors"."name" as "advisor_name"
from
  "memberships"
  inner join "users" on "users"."id" = "memberships"."user_id"
  left join "applicants" on "applicants"."org_id" = "memberships"."org_id"
  and "applicants"."user_id" = "memberships"."user_id"
  and "applicants"."deleted_at" is null
  left join "users" as "advisors" on "advisors"."id" = "applicants"."advisor_id"
where
  "memberships"."org_id" = $1
order by
  fold_name (users.name) collate "C",
  "memberships"."user_id"
