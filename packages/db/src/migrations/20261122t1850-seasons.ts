import { type Kysely, sql } from "kysely";

/**
 * What is known of a season becomes a biography of the same kind as a program's: an entry for each time that a fact was told,
 * confirmed, disputed or withdrawn. The one row of `program_catalogue` counts the changes of both from here on, so that
 * stored assessments follow one version.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table season_facts (
      id bigint generated always as identity primary key,
      season integer not null constraint season_facts_season_known check (season between 2013 and 2060),
      field text not null,
      -- Counts the entries of one field of one season: what an edit is based on.
      version integer not null,
      state text not null constraint season_facts_state_known
        check (state in ('known', 'not-disclosed', 'disputed', 'not-checked')),
      value jsonb,
      source text,
      source_kind text constraint season_facts_source_kind_known
        check (source_kind in ('program-site', 'organization-site', 'institution-policy', 'nrmp', 'acgme-list',
          'aggregator', 'copied-page', 'government-site', 'general-knowledge')),
      link text constraint season_facts_link_is_a_web_address check (link ~* '^https?://'),
      source_year integer,
      retrieved_on date,
      verified_on date,
      verified_by text,
      valid_from date,
      valid_to date,
      note text,
      recorded_at timestamptz not null,
      -- The curator; null for what came with the product.
      recorded_by uuid,
      superseded_at timestamptz,
      why text,
      constraint season_facts_version_counts unique (season, field, version),
      constraint season_facts_value_fits_the_state
        check (case state
          when 'known' then value is not null
          when 'disputed' then jsonb_typeof(value) = 'array' and jsonb_array_length(value) >= 2
            and not jsonb_path_exists(value, '$[*] ? (!exists(@.value) || !exists(@.claim.source)
              || !exists(@.claim.kind) || !exists(@.claim.retrievedOn))')
          else value is null
        end is true),
      constraint season_facts_nothing_without_a_source
        check (case state
          when 'not-checked' then num_nonnulls(source, source_kind, link, source_year, retrieved_on, verified_on,
            verified_by, valid_from, valid_to, note) = 0
          else source ~ '\\S' and source_kind is not null and retrieved_on is not null
        end is true),
      constraint season_facts_verified_by_somebody check ((verified_on is null) = (verified_by is null)),
      constraint season_facts_valid_in_order check (valid_to >= valid_from),
      constraint season_facts_withdrawn_with_a_reason check ((state <> 'not-checked' or why ~ '\\S') is true),
      constraint season_facts_times_in_order check (superseded_at >= recorded_at)
    )`.execute(db);
  await sql`
    create unique index season_facts_one_stands on season_facts (season, field)
      where superseded_at is null`.execute(db);
  await sql`
    create trigger season_facts_are_not_rewritten before update or delete on season_facts
      for each row execute function refuse_to_rewrite_a_biography()`.execute(db);
  await sql`
    create trigger season_facts_are_not_emptied before truncate on season_facts
      for each statement execute function refuse_to_rewrite_a_biography()`.execute(db);

  // Where a newer version of the product says something else than a curator: the curator's fact stands until one has looked.
  await sql`
    create table season_differences (
      id bigint generated always as identity primary key,
      season integer not null,
      field text not null,
      -- The fact that came with the product.
      fact jsonb not null,
      found_at timestamptz not null,
      settled_at timestamptz,
      settled_by uuid,
      constraint season_differences_settled_by_somebody check (settled_by is null or settled_at is not null)
    )`.execute(db);
  await sql`
    create unique index season_differences_one_open on season_differences (season, field)
      where settled_at is null`.execute(db);

  // An organization's own page is a kind of source of its own.
  await sql`
    alter table program_facts
      drop constraint program_facts_source_kind_known,
      add constraint program_facts_source_kind_known
        check (source_kind in ('program-site', 'organization-site', 'institution-policy', 'nrmp', 'acgme-list',
          'aggregator', 'copied-page', 'government-site', 'general-knowledge'))`.execute(db);
}
