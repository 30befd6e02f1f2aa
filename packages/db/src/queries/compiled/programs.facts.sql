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
  "superseded_at" is null
order by
  "program_id",
  "field"
