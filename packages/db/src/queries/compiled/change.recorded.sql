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
    select
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
    from
      json_to_recordset($1) as line(
        org_id uuid,
        applicant_id uuid,
        at timestamptz,
        actor_id uuid,
        record text,
        record_id text,
        field text,
        old jsonb,
        new jsonb,
        why text,
        salt text
      )
    where
      true
    returning
      "history"."id"
  ),
  "audited" as (
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
    select
      "at",
      "org_id",
      "actor_id",
      "request_id",
      "action",
      "record",
      "record_id",
      "fields",
      "digest"
    from
      json_to_recordset($2) as line(
        at timestamptz,
        org_id uuid,
        actor_id uuid,
        request_id text,
        action text,
        record text,
        record_id text,
        fields text[],
        digest text
      )
    where
      true
  )
select
  "told"."id"
from
  "told"
