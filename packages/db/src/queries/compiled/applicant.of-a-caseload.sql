select
  "applicants"."org_id",
  "applicants"."id",
  "applicants"."name",
  "applicants"."consent",
  "applicants"."advisor_id",
  (
    select
      "users"."name"
    from
      "users"
    where
      "users"."id" = "applicants"."advisor_id"
  ) as "advisor_name",
  case
    when "applicants"."consent" = $1 then "applicants"."user_id"
  end as "user_id",
  case
    when "applicants"."consent" = $2 then "applicants"."consent_changed_at"
  end as "consent_changed_at",
  case
    when "applicants"."consent" = $3 then "applicants"."version"
  end as "version",
  case
    when "applicants"."consent" = $4 then "applicants"."changed_at"
  end as "changed_at",
  case
    when "applicants"."consent" = $5 then "applicants"."profile"
  end as "profile",
  case
    when "applicants"."consent" = $6 then "applicants"."assessed_on"
  end as "assessed_on",
  case
    when "applicants"."consent" = $7 then "applicants"."changes_on"
  end as "changes_on",
  case
    when "applicants"."consent" = $8 then "applicants"."rules_version"
  end as "rules_version",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "letters"."version",
          json_build_object(
            'id',
            "letters"."id",
            'writer',
            "letters"."writer",
            'relation',
            "letters"."relation",
            'specialty',
            "letters"."specialty",
            'country',
            "letters"."country",
            'supervisedDirectly',
            "letters"."supervised_directly",
            'askedWhetherStrong',
            "letters"."asked_whether_strong",
            'status',
            "letters"."status",
            'reachedOn',
            "letters"."reached_on",
            'dueOn',
            "letters"."due_on"
          ) as "letter"
        from
          "letters"
        where
          "letters"."org_id" = "applicants"."org_id"
          and "letters"."applicant_id" = "applicants"."id"
          and "letters"."deleted_at" is null
          and "applicants"."consent" = $9
        order by
          "letters"."created_at",
          "letters"."id"
      ) as agg
  ) as "letters",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "planned"."program_id" as "programId",
          "planned"."status",
          "planned"."track",
          "planned"."since"
        from
          "planned_programs" as "planned"
        where
          "planned"."org_id" = "applicants"."org_id"
          and "planned"."applicant_id" = "applicants"."id"
          and "applicants"."consent" = $10
        order by
          "planned"."since",
          "planned"."program_id" collate "C"
      ) as agg
  ) as "plan"
from
  "applicants"
where
  (
    (
      "applicants"."org_id" = $11
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $12
  )
  and "applicants"."id" = $13
