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
          (
            select
              min(letters.due_on)
            from
              letters
            where
              letters.org_id = applicants.org_id
              and letters.applicant_id = applicants.id
              and letters.deleted_at is null
              and letters.status = any (
                array['identified', 'asked', 'agreed', 'in-progress']
              )
          ) as first_due
        from
          applicants
        where
          (
            (
              "applicants"."org_id" = $4
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
              and letters.status = any ($5::text[])
              and (
                letters.due_on < $6
                and letters.status = any (
                  array['identified', 'asked', 'agreed', 'in-progress']
                )
              )
          )
        order by
          first_due nulls last,
          applicants.name_key collate "C",
          applicants.id
        offset
          $7
        limit
          $8
      ) as applicants
  ) as "people"
