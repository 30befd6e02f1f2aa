select
  (
    select
      count(*)::integer
    from
      applicants
    where
      (
        (
          (
            "applicants"."org_id" = $1
            and "applicants"."deleted_at" is null
          )
          and "applicants"."advisor_id" = $2
        )
        and "applicants"."consent" = 'given'
        and true
      )
      and true
  ) as "total",
  (
    select
      json_agg(
        json_build_object(
          'id',
          applicants.id,
          'name',
          applicants.name,
          'met',
          applicants.letters_met,
          'needed',
          applicants.letters_needed,
          'advisorName',
          (
            select
              users.name
            from
              users
            where
              users.id = applicants.advisor_id
          ),
          'letters',
          (
            select
              json_agg(
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
                )
                order by
                  letters.created_at,
                  letters.id
              )
            from
              letters
            where
              letters.org_id = applicants.org_id
              and letters.applicant_id = applicants.id
              and letters.deleted_at is null
          )
        )
      )
    from
      (
        select
          applicants.*,
          due.first_due
        from
          applicants
          left join lateral (
            select
              min(letters.due_on) as first_due
            from
              letters
            where
              letters.org_id = applicants.org_id
              and letters.applicant_id = applicants.id
              and letters.deleted_at is null
              and letters.status = any (
                array['identified', 'asked', 'agreed', 'in-progress']
              )
          ) as due on true
        where
          (
            (
              (
                "applicants"."org_id" = $3
                and "applicants"."deleted_at" is null
              )
              and "applicants"."advisor_id" = $4
            )
            and "applicants"."consent" = 'given'
            and true
          )
          and true
        order by
          due.first_due nulls last,
          applicants.name_key collate "C",
          applicants.id
        offset
          $5
        limit
          $6
      ) as applicants
  ) as "people"
