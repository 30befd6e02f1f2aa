select
  "applicants"."org_id",
  "applicants"."id",
  jsonb_build_array(
    applicants.profile -> $1::text,
    applicants.profile -> $2::text,
    applicants.profile -> $3::text,
    applicants.profile -> $4::text,
    applicants.profile -> $5::text,
    applicants.profile -> $6::text,
    applicants.profile -> $7::text
  ) as "facts"
from
  "planned_programs"
  inner join "applicants" on "applicants"."org_id" = "planned_programs"."org_id"
  and "applicants"."id" = "planned_programs"."applicant_id"
where
  "planned_programs"."program_id" = $8
  and "applicants"."deleted_at" is null
  and "applicants"."catalogue_version" < $9
  and (
    "planned_programs"."org_id",
    "planned_programs"."applicant_id"
  ) > ($10, $11)
order by
  "planned_programs"."org_id",
  "planned_programs"."applicant_id"
limit
  $12
