select
  (
    select
      count(*)::integer
    from
      applicants
    where
      (
        (
          "applicants"."org_id" = $1
          and "applicants"."deleted_at" is null
        )
        and "applicants"."consent" = 'given'
        and applicants.us_anesthesiologist_letter = 'no'
      )
      and exists (
        select
        from
          letters
        where
          letters.org_id = applicants.org_id
          and letters.applicant_id = applicants.id
          and letters.deleted_at is null
          and letters.status = any ($2::text[])
          and (
            letters.due_on < $3
            and letters.status = any (
              array['identified', 'asked', 'agreed', 'in-progress']
            )
          )
      )
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
          left join (
            select
              letters.applicant_id,
              min(letters.due_on) as first_due
            from
              letters
            where
              letters.org_id = $4
              and letters.deleted_at is null
              and letters.status = any (
                array['identified', 'asked', 'agreed', 'in-progress']
              )
            group by
              letters.applicant_id
          ) as due on due.applicant_id = applicants.id
        where
          (
            (
              "applicants"."org_id" = $5
              and "applicants"."deleted_at" is null
            )
            and "applicants"."consent" = 'given'
            and applicants.us_anesthesiologist_letter = 'no'
          )
          and exists (
            select
            from
              letters
            where
              letters.org_id = applicants.org_id
              and letters.applicant_id = applicants.id
              and letters.deleted_at is null
              and letters.status = any ($6::text[])
              and (
                letters.due_on < $7
                and letters.status = any (
                  array['identified', 'asked', 'agreed', 'in-progress']
                )
              )
          )
        order by
          due.first_due nulls last,
          applicants.name_key collate "C",
          applicants.id
        offset
          $8
        limit
          $9
      ) as applicants
  ) as "people"
