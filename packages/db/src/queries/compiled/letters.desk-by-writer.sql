with
  "matching" as (
    select
      letters.*,
      applicants.name as person_name,
      applicants.name_key,
      (
        letters.status = any (array['asked', 'agreed', 'in-progress'])
      ) as is_owed,
      coalesce(
        letters.reached_on ->> 'asked',
        letters.reached_on ->> 'agreed',
        letters.reached_on ->> 'in-progress'
      )::date as asked_on
    from
      applicants
      join letters on letters.org_id = applicants.org_id
      and letters.applicant_id = applicants.id
      and letters.deleted_at is null
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
        and applicants.us_anesthesiologist_letter = 'no'
      )
      and letters.status = any ($3::text[])
      and (
        letters.due_on < $4
        and letters.status = any (
          array['identified', 'asked', 'agreed', 'in-progress']
        )
      )
  ),
  "writers" as (
    select
      writer_key,
      count(*)::integer as total,
      count(*) filter (
        where
          is_owed
      )::integer as owed,
      min(asked_on) filter (
        where
          is_owed
      ) as oldest_on
    from
      matching
    group by
      writer_key
  ),
  "page" as (
    select
      *
    from
      writers
    order by
      owed desc,
      oldest_on nulls last,
      writer_key collate "C"
    offset
      $5
    limit
      $6
  ),
  "ranked" as (
    select
      matching.*,
      row_number() over (
        partition by
          writer_key
        order by
          is_owed desc,
          asked_on nulls last,
          name_key collate "C",
          id
      ) as place
    from
      matching
    where
      writer_key in (
        select
          page.writer_key
        from
          page
      )
  ),
  "rows" as (
    select
      letters.writer_key,
      json_agg(
        json_build_object(
          'personId',
          letters.applicant_id,
          'personName',
          letters.person_name,
          'letter',
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
        )
        order by
          letters.place
      ) as lines
    from
      ranked as letters
    where
      letters.place <= $7
    group by
      letters.writer_key
  )
select
  (
    select
      count(*)::integer
    from
      writers
  ) as "total",
  (
    select
      json_agg(
        json_build_object(
          'key',
          page.writer_key,
          'total',
          page.total,
          'owed',
          page.owed,
          'oldestOn',
          page.oldest_on,
          'letters',
          rows.lines
        )
        order by
          page.owed desc,
          page.oldest_on nulls last,
          page.writer_key collate "C"
      )
    from
      page
      join rows using (writer_key)
  ) as "writers"
