select
  "id",
  "name",
  "state",
  "region",
  "notes"
from
  "programs"
order by
  "id" collate "C"
