with
  "people" as (
    select
      "memberships"."user_id" as "id",
      "memberships"."user_id" as "user_id",
      "users"."name",
      fold_name (users.name) as "name_key",
      "users"."email",
      "memberships"."roles",
      case
        when memberships.suspended_at is null then 'active'
        else 'suspended'
      end as "state",
      "memberships"."created_at" as "since",
      "applicants"."id" as "applicant_id",
      "applicants"."consent",
      "applicants"."advisor_id"
    from
      "memberships"
      inner join "users" on "users"."id" = "memberships"."user_id"
      left join "applicants" on "applicants"."org_id" = "memberships"."org_id"
      and "applicants"."user_id" = "memberships"."user_id"
      and "applicants"."deleted_at" is null
    where
      "memberships"."org_id" = $1
    union all
    select
      "applicants"."id",
      null::uuid as "user_id",
      "applicants"."name",
      "applicants"."name_key",
      roster_people.email as "email",
      array['applicant'] as "roles",
      'no-account' as "state",
      "applicants"."created_at" as "since",
      "applicants"."id" as "applicant_id",
      "applicants"."consent",
      "applicants"."advisor_id"
    from
      "applicants"
      left join "roster_people" on "roster_people"."org_id" = "applicants"."org_id"
      and "roster_people"."applicant_id" = "applicants"."id"
    where
      "applicants"."org_id" = $2
      and "applicants"."user_id" is null
      and "applicants"."deleted_at" is null
    union all
    select
      "invitations"."id",
      null::uuid as "user_id",
      "invitations"."name",
      fold_name (invitations.name) as "name_key",
      "invitations"."email",
      "invitations"."roles",
      'invited' as "state",
      "invitations"."created_at" as "since",
      null::uuid as "applicant_id",
      null::text as "consent",
      null::uuid as "advisor_id"
    from
      "invitations"
    where
      "invitations"."org_id" = $3
      and "invitations"."accepted_at" is null
      and "invitations"."revoked_at" is null
      and "invitations"."expires_at" > $4
      and not exists (
        select
          "applicants"."id"
        from
          "roster_people"
          inner join "applicants" on "applicants"."org_id" = "roster_people"."org_id"
          and "applicants"."id" = "roster_people"."applicant_id"
        where
          "roster_people"."org_id" = "invitations"."org_id"
          and "roster_people"."email" = "invitations"."email"
          and "applicants"."user_id" is null
          and "applicants"."deleted_at" is null
      )
  ),
  "matching" as (
    select
      *
    from
      "people"
    where
      (
        (
          name_key like fold_name ($5)
          or email like lower($6)
          or array_to_string(roles, ' ') like lower($7)
        )
        and (
          name_key like fold_name ($8)
          or email like lower($9)
          or array_to_string(roles, ' ') like lower($10)
        )
      )
  ),
  "totals" as (
    select
      count(*) filter (
        where
          true
      ) as "everybody",
      count(*) filter (
        where
          roles && array['advisor', 'lead', 'admin']
          and state <> 'invited'
      ) as "staff",
      count(*) filter (
        where
          'applicant' = any (roles)
          and state <> 'invited'
      ) as "applicants",
      count(*) filter (
        where
          state = $11
      ) as "suspended",
      count(*) filter (
        where
          state = $12
      ) as "invited",
      count(*) filter (
        where
          state = $13
      ) as "without_account"
    from
      "matching"
  ),
  "page" as (
    select
      *
    from
      "matching"
    where
      roles && array['advisor', 'lead', 'admin']
      and state <> 'invited'
    order by
      roles && array['advisor', 'lead', 'admin'] desc,
      name_key collate "C",
      "id"
    limit
      $14
    offset
      $15
  )
select
  "totals"."everybody",
  "totals"."staff",
  "totals"."applicants",
  "totals"."suspended",
  "totals"."invited",
  "totals"."without_account",
  "page"."id",
  "page"."state",
  "page"."user_id",
  "page"."name",
  "page"."email",
  "page"."roles",
  "page"."since",
  "page"."applicant_id",
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
  (
    select
      count(*) as "count"
    from
      "applicants"
    where
      "applicants"."org_id" = $16
      and "applicants"."advisor_id" = "page"."user_id"
      and "applicants"."deleted_at" is null
  ) as "advises"
from
  "totals"
  left join "page" on true
order by
  "page"."roles" && array['advisor', 'lead', 'admin'] desc,
  page.name_key collate "C",
  "page"."id"
