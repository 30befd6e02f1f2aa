with
  "told" as (
    insert into
      "history" (
        "org_id",
        "applicant_id",
        "at",
        "actor_id",
        "record",
        "record_id",
        "field",
        "old",
        "new",
        "why",
        "salt"
      )
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  )
insert into
  "audit" (
    "at",
    "org_id",
    "actor_id",
    "request_id",
    "action",
    "record",
    "record_id",
    "fields",
    "digest"
  )
values
  ($12, $13, $14, $15, $16, $17, $18, $19, $20)
