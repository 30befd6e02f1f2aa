select
  "program_id",
  "field",
  "state",
  "value",
  "source",
  "source_kind",
  "link",
  "source_year",
  "retrieved_on",
  "verified_on",
  "verified_by",
  "valid_from",
  "valid_to",
  "note"
from
  "program_facts"
where
  "recorded_at" <= $1
  and (
    "superseded_at" is null
    or "superseded_at" > $2
  )
order by
  "program_id",
  "field"
