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
    when "applicants"."consent" = 'given' then "applicants"."user_id"
  end as "user_id",
  case
    when "applicants"."consent" = 'given' then "applicants"."consent_changed_at"
  end as "consent_changed_at",
  case
    when "applicants"."consent" = 'given' then "applicants"."version"
  end as "version",
  case
    when "applicants"."consent" = 'given' then "applicants"."changed_at"
  end as "changed_at",
  case
    when "applicants"."consent" = 'given' then "applicants"."profile"
  end as "profile",
  case
    when "applicants"."consent" = 'given' then "applicants"."assessed_on"
  end as "assessed_on",
  case
    when "applicants"."consent" = 'given' then "applicants"."changes_on"
  end as "changes_on",
  case
    when "applicants"."consent" = 'given' then "applicants"."rules_version"
  end as "rules_version",
  case
    when "applicants"."consent" = 'given' then "applicants"."catalogue_version"
  end as "catalogue_version",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "letters"."version",
          "letters"."link_until" as "linkUntil",
          json_build_object(
            'id',
            "letters"."id",
            'writer',
            "letters"."writer",
            'institution',
            "letters"."institution",
            'relation',
            "letters"."relation",
            'specialty',
            "letters"."specialty",
            'country',
            "letters"."country",
            'supervisedDirectly',
            "letters"."supervised_directly",
            'acquaintance',
            "letters"."acquaintance",
            'askedWhetherStrong',
            "letters"."asked_whether_strong",
            'writerAnswer',
            "letters"."writer_answer",
            'status',
            "letters"."status",
            'endReason',
            "letters"."end_reason",
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
          and "applicants"."consent" = 'given'
        order by
          "letters"."created_at",
          "letters"."id"
      ) as agg
  ) as "letters",
  (
    select
      json_build_array(
        array_agg(program_id),
        array_agg(status),
        array_agg(track),
        array_agg(since)
      ) as "lists"
    from
      "planned_programs"
    where
      "planned_programs"."org_id" = "applicants"."org_id"
      and "planned_programs"."applicant_id" = "applicants"."id"
      and "applicants"."consent" = 'given'
  ) as "plan"
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
