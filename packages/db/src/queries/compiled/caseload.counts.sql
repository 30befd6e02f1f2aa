select
  count(*) as "total",
  count(*) filter (
    where
      not "applicants"."consent" = 'given'
  ) as "hidden",
  count(*) filter (
    where
      "applicants"."advisor_id" is null
  ) as "unassigned",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."tier" = $1
      )
  ) as "strong",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."tier" = $2
      )
  ) as "middle",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."tier" = $3
      )
  ) as "lower",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."tier" = $4
      )
  ) as "unscored",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."tier" = $5
      )
  ) as "provisional",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."own_due_on" < $6
      )
  ) as "overdue",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."own_due_on" <= $7
        and "applicants"."own_due_on" >= $8
      )
  ) as "dueWithin7Days",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."own_due_on" <= $9
        and "applicants"."own_due_on" >= $10
      )
  ) as "dueWithin30Days",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."effective" < "applicants"."range_least"
      )
  ) as "belowBreadth",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."us_anesthesiologist_letter" = $11
      )
  ) as "withoutUsLetter",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."needs_visa" = $12
      )
  ) as "needsVisa",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."needs_visa" = $13
      )
  ) as "visa",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."has_failure" = $14
      )
  ) as "failure",
  count(*) filter (
    where
      (
        "applicants"."consent" = 'given'
        and "applicants"."letters_met" is null
      )
  ) as "letters",
  json_build_object(
    $15::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $16
        )
    ),
    $17::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $18
        )
    ),
    $19::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $20
        )
    ),
    $21::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $22
        )
    ),
    $23::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $24
        )
    ),
    $25::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $26
        )
    ),
    $27::text,
    count(*) filter (
      where
        (
          "applicants"."consent" = 'given'
          and "applicants"."posture" = $28
        )
    )
  ) as "byPosture"
from
  "applicants"
where
  (
    (
      "applicants"."org_id" = $29
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $30
  )
