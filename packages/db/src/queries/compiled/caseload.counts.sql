select
  count(*) as "total",
  count(*) filter (
    where
      not "applicants"."consent" = $1
  ) as "hidden",
  count(*) filter (
    where
      "applicants"."advisor_id" is null
  ) as "unassigned",
  count(*) filter (
    where
      (
        "applicants"."consent" = $2
        and "applicants"."tier" = $3
      )
  ) as "strong",
  count(*) filter (
    where
      (
        "applicants"."consent" = $4
        and "applicants"."tier" = $5
      )
  ) as "middle",
  count(*) filter (
    where
      (
        "applicants"."consent" = $6
        and "applicants"."tier" = $7
      )
  ) as "lower",
  count(*) filter (
    where
      (
        "applicants"."consent" = $8
        and "applicants"."tier" = $9
      )
  ) as "unscored",
  count(*) filter (
    where
      (
        "applicants"."consent" = $10
        and "applicants"."tier" = $11
      )
  ) as "provisional",
  count(*) filter (
    where
      (
        "applicants"."consent" = $12
        and "applicants"."next_due_on" < $13
      )
  ) as "overdue",
  count(*) filter (
    where
      (
        "applicants"."consent" = $14
        and "applicants"."next_due_on" <= $15
        and "applicants"."next_due_on" >= $16
      )
  ) as "dueWithin7Days",
  count(*) filter (
    where
      (
        "applicants"."consent" = $17
        and "applicants"."next_due_on" <= $18
        and "applicants"."next_due_on" >= $19
      )
  ) as "dueWithin30Days",
  count(*) filter (
    where
      (
        "applicants"."consent" = $20
        and "applicants"."effective" < "applicants"."range_least"
      )
  ) as "belowBreadth",
  count(*) filter (
    where
      (
        "applicants"."consent" = $21
        and "applicants"."us_anesthesiologist_letter" = $22
      )
  ) as "withoutUsLetter",
  count(*) filter (
    where
      (
        "applicants"."consent" = $23
        and "applicants"."needs_visa" = $24
      )
  ) as "needsVisa"
from
  "applicants"
where
  (
    (
      "applicants"."org_id" = $25
      and "applicants"."deleted_at" is null
    )
    and "applicants"."advisor_id" = $26
  )
