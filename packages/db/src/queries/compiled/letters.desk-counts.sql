select
  (
    select
      json_object_agg(status, letters)
    from
      (
        select
          letters.status,
          count(*)::integer as letters
        from
          applicants
          join letters on letters.org_id = applicants.org_id
          and letters.applicant_id = applicants.id
          and letters.deleted_at is null
        where
          (
            (
              "applicants"."org_id" = $1
              and "applicants"."deleted_at" is null
            )
            and "applicants"."advisor_id" = $2
          )
          and "applicants"."consent" = 'given'
        group by
          letters.status
      ) as counted
  ) as "byStatus",
  (
    select
      count(*)::integer
    from
      applicants
      join letters on letters.org_id = applicants.org_id
      and letters.applicant_id = applicants.id
      and letters.deleted_at is null
    where
      (
        (
          "applicants"."org_id" = $3
          and "applicants"."deleted_at" is null
        )
        and "applicants"."advisor_id" = $4
      )
      and "applicants"."consent" = 'given'
      and (
        letters.due_on < $5
        and letters.status = any (
          array['identified', 'asked', 'agreed', 'in-progress']
        )
      )
  ) as "overdue",
  (
    select
      count(*)::integer
    from
      applicants
    where
      (
        (
          "applicants"."org_id" = $6
          and "applicants"."deleted_at" is null
        )
        and "applicants"."advisor_id" = $7
      )
      and "applicants"."consent" = 'given'
  ) as "people",
  (
    select
      count(*)::integer
    from
      applicants
    where
      (
        (
          "applicants"."org_id" = $8
          and "applicants"."deleted_at" is null
        )
        and "applicants"."advisor_id" = $9
      )
      and "applicants"."consent" = 'given'
      and applicants.us_anesthesiologist_letter = 'no'
  ) as "withoutUsAnesthesiologist",
  (
    select
      count(*)::integer
    from
      applicants
    where
      (
        (
          "applicants"."org_id" = $10
          and "applicants"."deleted_at" is null
        )
        and "applicants"."advisor_id" = $11
      )
      and not "applicants"."consent" = 'given'
  ) as "hidden"
