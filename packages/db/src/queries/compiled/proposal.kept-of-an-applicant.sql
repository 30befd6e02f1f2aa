select
  "grounds",
  "kept_at"
from
  "kept_proposals"
where
  "org_id" = $1
  and "applicant_id" = $2
