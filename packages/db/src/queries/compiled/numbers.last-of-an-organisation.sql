select
  "org_id",
  "parameter",
  "version",
  "state",
  "value",
  "reason",
  "recorded_at",
  "recorded_by",
  "superseded_at",
  "recorded_by_name"
from
  (
    select
      "org_id",
      "parameter",
      "version",
      "state",
      "value",
      "reason",
      "recorded_at",
      "recorded_by",
      "superseded_at",
      (
        select
          "users"."name"
        from
          "users"
        where
          "users"."id" = "organisation_numbers"."recorded_by"
      ) as "recorded_by_name",
      row_number() over (
        partition by
          "parameter"
        order by
          "version" desc
      ) as "nth"
    from
      "organisation_numbers"
    where
      "org_id" = $1
  ) as "entries"
where
  "nth" <= $2
order by
  "version" desc,
  "parameter"
