with
  "updated" as (
    update "applicants"
    set
      "version" = $1,
      "season" = $2,
      "tier" = $3,
      "possible_tiers" = $4,
      "projected_tier" = $5,
      "posture" = $6,
      "decision" = $7,
      "step2ck_score" = $8,
      "has_failure" = $9,
      "needs_visa" = $10,
      "letters_met" = $11,
      "letters_needed" = $12,
      "us_anesthesiologist_letter" = $13,
      "planned" = $14,
      "submitted" = $15,
      "effective" = $16,
      "unknown_programs" = $17,
      "confirmed" = $18,
      "range_least" = $19,
      "range_most" = $20,
      "range_is_open_above" = $21,
      "reasons" = $22,
      "findings" = $23,
      "rules_version" = $24,
      "next_due_on" = $25,
      "assessed_on" = $26,
      "changes_on" = $27,
      "changed_at" = $28,
      "profile" = $29
    where
      "org_id" = $30
      and "id" = $31
      and "version" = $32
      and "deleted_at" is null
    returning
      "applicants"."id"
  ),
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
      json_to_recordset($33) as line(
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
      exists (
        select
        from
          "updated"
      )
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
      json_to_recordset($34) as line(
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
      exists (
        select
        from
          "updated"
      )
  )
select
  "updated"."id"
from
  "updated"
