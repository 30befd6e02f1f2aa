import { type Kysely, sql } from "kysely";

/**
 * How many people stand in which cell of tier and letters, of each caseload and of the whole organisation: kept, so that
 * nobody has to be counted to be told. Whoever moves to another cell leaves two moves, which the background adds to the
 * counts: moves are only ever added, so that two changes of one organisation never wait for each other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cohort_counts (
      org_id uuid not null constraint cohort_counts_organisation references organisations,
      level text not null
        constraint cohort_counts_level_known check (level in ('caseload', 'organisation')),
      -- Null on the level of caseloads for those whom nobody advises, and on that of the organisation always.
      advisor_id uuid,
      -- Whether they share what they told with the staff.
      shares boolean not null,
      tier text not null,
      -- Null where nobody told of any letter; 4 stands for more, too.
      letters_met smallint,
      people integer not null,
      constraint cohort_counts_one_of_each_cell
        unique nulls not distinct (org_id, level, advisor_id, shares, tier, letters_met)
    )`.execute(db);
  await sql`
    create table cohort_moves (
      -- No foreign key: each move would take a lock on its organisation, which the person's own row holds already.
      org_id uuid not null,
      id bigint generated always as identity,
      advisor_id uuid,
      shares boolean not null,
      tier text not null,
      letters_met smallint,
      -- How many came, or went where it is less than zero.
      people integer not null,
      primary key (org_id, id)
    )`.execute(db);
  await sql`create index cohort_moves_by_caseload on cohort_moves (org_id, advisor_id)`.execute(db);
  // Not the least of two numbers: that passes over null, and nobody having told would be four.
  await sql`
    create function letters_in_cohort(letters_met smallint) returns smallint language sql immutable parallel safe as $$
      select case when letters_met > 4 then 4 else letters_met end
    $$`.execute(db);
  await noteWhoComesAndGoes(db);
  await noteWhoMoves(db);
  await sql`
    insert into cohort_moves (org_id, advisor_id, shares, tier, letters_met, people)
    select org_id, advisor_id, consent = 'given', tier, letters_in_cohort(letters_met), count(*)
    from applicants where deleted_at is null
    group by 1, 2, 3, 4, 5`.execute(db);
}

/** Once for each statement, however many people it adds: a whole roster leaves as many moves as it fills cells. */
async function noteWhoComesAndGoes(db: Kysely<unknown>): Promise<void> {
  for (const { event, people, rows } of [
    { event: "insert", people: "count(*)", rows: "new table" },
    { event: "delete", people: "-count(*)", rows: "old table" },
  ]) {
    await sql`
      create function ${sql.ref(`note_${event}_in_cohort`)}() returns trigger language plpgsql as ${sql.lit(`
      begin
        insert into cohort_moves (org_id, advisor_id, shares, tier, letters_met, people)
        select org_id, advisor_id, consent = 'given', tier, letters_in_cohort(letters_met), ${people}
        from concerned where deleted_at is null
        group by 1, 2, 3, 4, 5;
        return null;
      end`)}`.execute(db);
    await sql`
      create trigger ${sql.ref(`applicants_${event}_moves_cohort`)} after ${sql.raw(event)} on applicants
        referencing ${sql.raw(rows)} as concerned
        for each statement execute function ${sql.ref(`note_${event}_in_cohort`)}()`.execute(db);
  }
}

/** For each row, but asked by PostgreSQL itself whether the cell is another one: most changes cost one comparison. */
async function noteWhoMoves(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function note_move_in_cohort() returns trigger language plpgsql as $$
    begin
      insert into cohort_moves (org_id, advisor_id, shares, tier, letters_met, people)
      select move.org_id, move.advisor_id, move.shares, move.tier, move.letters_met, move.people
      from (values
        (old.org_id, old.advisor_id, old.consent = 'given', old.tier, letters_in_cohort(old.letters_met), -1, old.deleted_at),
        (new.org_id, new.advisor_id, new.consent = 'given', new.tier, letters_in_cohort(new.letters_met), 1, new.deleted_at)
      ) as move (org_id, advisor_id, shares, tier, letters_met, people, deleted_at)
      where move.deleted_at is null;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger applicants_update_moves_cohort after update on applicants
      for each row when (
        (old.org_id, old.advisor_id, old.consent = 'given', old.tier, letters_in_cohort(old.letters_met), old.deleted_at is null)
        is distinct from
        (new.org_id, new.advisor_id, new.consent = 'given', new.tier, letters_in_cohort(new.letters_met), new.deleted_at is null)
      ) execute function note_move_in_cohort()`.execute(db);
}
