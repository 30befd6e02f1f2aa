import { type Kysely, sql } from "kysely";

/**
 * What is known of a program becomes a biography: an entry for each time that a fact was told, confirmed, disputed or
 * withdrawn. An entry is never changed or deleted; it only ends when the next one begins.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table program_facts
      add column id bigint generated always as identity,
      -- Counts the entries of one field of one program: what an edit is based on.
      add column version integer not null default 1,
      add column recorded_at timestamptz not null default '-infinity',
      -- The curator; null for the list that came with the product.
      add column recorded_by uuid,
      add column superseded_at timestamptz,
      add column why text`.execute(db);
  await sql`
    update program_facts set recorded_at = coalesce(
      (select loaded_at from reference_loads where name = 'programs'), now())`.execute(db);
  await sql`
    alter table program_facts
      drop constraint program_facts_pkey,
      add primary key (id),
      alter column version drop default,
      alter column recorded_at drop default,
      alter column source drop not null,
      alter column source_kind drop not null,
      alter column retrieved_on drop not null,
      drop constraint program_facts_state_known,
      drop constraint program_facts_known_has_a_value,
      add constraint program_facts_version_counts unique (program_id, field, version),
      add constraint program_facts_state_known
        check (state in ('known', 'not-disclosed', 'disputed', 'not-checked')),
      add constraint program_facts_value_fits_the_state
        check (case state
          when 'known' then value is not null
          when 'disputed' then jsonb_typeof(value) = 'array' and jsonb_array_length(value) >= 2
            and not jsonb_path_exists(value, '$[*] ? (!exists(@.value) || !exists(@.claim.source)
              || !exists(@.claim.kind) || !exists(@.claim.retrievedOn))')
          else value is null
        end is true),
      add constraint program_facts_nothing_without_a_source
        check (case state
          when 'not-checked' then num_nonnulls(source, source_kind, link, source_year, retrieved_on, verified_on,
            verified_by, valid_from, valid_to, note) = 0
          else source ~ '\\S' and source_kind is not null and retrieved_on is not null
        end is true),
      add constraint program_facts_source_kind_known
        check (source_kind in ('program-site', 'institution-policy', 'nrmp', 'acgme-list', 'aggregator',
          'copied-page', 'government-site', 'general-knowledge')),
      add constraint program_facts_link_is_a_web_address check (link ~* '^https?://'),
      add constraint program_facts_verified_by_somebody check ((verified_on is null) = (verified_by is null)),
      add constraint program_facts_valid_in_order check (valid_to >= valid_from),
      add constraint program_facts_withdrawn_with_a_reason check ((state <> 'not-checked' or why ~ '\\S') is true),
      add constraint program_facts_times_in_order check (superseded_at >= recorded_at)`.execute(db);
  await sql`
    create unique index program_facts_one_stands on program_facts (program_id, field)
      where superseded_at is null`.execute(db);
  await sql`
    create function refuse_to_rewrite_a_biography() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.superseded_at is null and new.superseded_at is not null
        and to_jsonb(old) - 'superseded_at' = to_jsonb(new) - 'superseded_at' then
        return new;
      end if;
      raise exception 'an entry of a biography is never rewritten';
    end $$`.execute(db);
  await sql`
    create trigger program_facts_are_not_rewritten before update or delete on program_facts
      for each row execute function refuse_to_rewrite_a_biography()`.execute(db);
  await sql`
    create trigger program_facts_are_not_emptied before truncate on program_facts
      for each statement execute function refuse_to_rewrite_a_biography()`.execute(db);

  // At most one row, none before the first change: how often any fact of any program has changed, and up to which of
  // these versions every stored assessment has followed.
  await sql`
    create table program_catalogue (
      is_only boolean primary key default true constraint program_catalogue_is_one_row check (is_only),
      version integer not null,
      changed_at timestamptz not null,
      settled_version integer not null,
      settled_at timestamptz not null,
      constraint program_catalogue_settled_in_order check (settled_version <= version)
    )`.execute(db);

  // Where a newer list says something else than a curator: the curator's fact stands until a curator has looked.
  await sql`
    create table program_differences (
      id bigint generated always as identity primary key,
      program_id text not null constraint program_differences_program references programs,
      field text not null,
      -- The fact that the list tells.
      fact jsonb not null,
      found_at timestamptz not null,
      settled_at timestamptz,
      settled_by uuid,
      constraint program_differences_settled_by_somebody check (settled_by is null or settled_at is not null)
    )`.execute(db);
  await sql`
    create unique index program_differences_one_open on program_differences (program_id, field)
      where settled_at is null`.execute(db);

  // Which version of the programs the stored assessment was measured by.
  await sql`alter table applicants add column catalogue_version integer not null default 0`.execute(db);
}
