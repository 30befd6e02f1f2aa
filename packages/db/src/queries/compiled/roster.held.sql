select
  "applicants"."id",
  "applicants"."name",
  "roster_people"."email",
  "applicants"."created_at" as "since",
  "advisor"."id" as "advisorId",
  "advisor"."name" as "advisorName",
  "invitations"."expires_at" as "invitedUntil",
  count(*) over ()::int as "total",
  (
    count(*) filter (
      where
        invitations.expires_at is null
        or invitations.expires_at <= $1
    ) over ()
  )::int as "held"
from
  "applicants"
  inner join "roster_people" on "roster_people"."org_id" = "applicants"."org_id"
  and "roster_people"."applicant_id" = "applicants"."id"
  left join "invitations" on "invitations"."org_id" = "roster_people"."org_id"
  and "invitations"."email" = "roster_people"."email"
  and "invitations"."accepted_at" is null
  and "invitations"."revoked_at" is null
  left join "users" as "advisor" on "advisor"."id" = "applicants"."advisor_id"
where
  (
    "applicants"."org_id" = $2
    and "applicants"."deleted_at" is null
  )
  and "applicants"."user_id" is null
  and "roster_people"."email" is not null
order by
  invitations.expires_at is not null
  and invitations.expires_at > $3,
  applicants.name_key collate "C",
  "applicants"."id"
