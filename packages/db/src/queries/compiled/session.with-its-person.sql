select
  "sessions"."id_hash",
  "sessions"."user_id",
  "sessions"."is_staff",
  "sessions"."signed_in_at",
  "sessions"."expires_at",
  "sessions"."ends_at",
  "sessions"."user_agent",
  "users"."id" as "person_id",
  "users"."email",
  "users"."name",
  "users"."platform_roles",
  "users"."suspended_at",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "memberships"."org_id" as "orgId",
          "organisations"."name" as "orgName",
          "memberships"."roles"
        from
          "memberships"
          inner join "organisations" on "organisations"."id" = "memberships"."org_id"
        where
          "memberships"."user_id" = "users"."id"
          and "memberships"."suspended_at" is null
        order by
          "memberships"."created_at",
          "memberships"."org_id"
      ) as agg
  ) as "memberships"
from
  "sessions"
  inner join "users" on "users"."id" = "sessions"."user_id"
where
  "sessions"."id_hash" = $1
