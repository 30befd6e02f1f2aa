select
  "applicants"."org_id",
  "applicants"."id",
  (
    select
      jsonb_build_array(
        unpacked.profile -> $1::text,
        unpacked.profile -> $2::text,
        unpacked.profile -> $3::text,
        unpacked.profile -> $4::text,
        unpacked.profile -> $5::text,
        unpacked.profile -> $6::text,
        unpacked.profile -> $7::text
      )
    from
      (
        select
          applicants.profile || '{}'::jsonb as profile
        offset
          0
      ) as unpacked
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
