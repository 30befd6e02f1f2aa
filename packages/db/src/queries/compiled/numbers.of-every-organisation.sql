select
  "org_id",
  "parameter",
  "version",
  "state",
  "value",
  "reason"
from
  "organisation_numbers"
where
  "superseded_at" is null
order by
  "org_id",
  "parameter"
