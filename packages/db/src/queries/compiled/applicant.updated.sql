with
  "updated" as (
    update "applicants"
    set
      "version" = $1,
      "catalogue_version" = $2,
      "season" = $3,
      "tier" = $4,
      "possible_tiers" = $5,
      "projected_tier" = $6,
      "posture" = $7,
      "decision" = $8,
      "step2ck_score" = $9,
      "has_failure" = $10,
      "needs_visa" = $11,
      "letters_met" = $12,
      "letters_needed" = $13,
      "us_anesthesiologist_letter" = $14,
      "planned" = $15,
      "submitted" = $16,
      "effective" = $17,
      "unknown_programs" = $18,
      "confirmed" = $19,
      "range_least" = $20,
      "range_most" = $21,
      "range_is_open_above" = $22,
      "reasons" = $23,
      "findings" = $24,
      "rules_version" = $25,
      "next_due_on" = $26,
      "next_due_what" = $27,
      "own_due_on" = $28,
      "assessed_on" = $29,
      "changes_on" = $30,
      "changed_at" = $31,
      "profile" = $32
    where
      "org_id" = $33
      and "id" = $34
      and "version" = $35
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
      json_to_recordset($36) as line(
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
      json_to_recordset($37) as line(
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
