with
  "cell" as (
    select
      "tier",
      "letters_met",
      coalesce(
        sum(people) filter (
          where
            shares
        ),
        0
      ) as "sharing",
      coalesce(
        sum(people) filter (
          where
            not shares
        ),
        0
      ) as "others"
    from
      (
        select
          "shares",
          "tier",
          "letters_met",
          "people"
        from
          "cohort_counts"
        where
          "org_id" = $1
          and "level" = $2
          and "advisor_id" = $3
        union all
        select
          "shares",
          "tier",
          "letters_met",
          "people"
        from
          "cohort_moves"
        where
          "org_id" = $4
          and "advisor_id" = $5
      ) as "counted"
    group by
      "tier",
      "letters_met"
  )
select
  json_agg(json_build_array(tier, letters_met, sharing, 0)) filter (
    where
      sharing > 0
  ) as "cells",
  coalesce(sum(others), 0)::integer as "apart"
from
  "cell"
