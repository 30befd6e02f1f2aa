import { type Kysely, sql } from "kysely";

/** Accounts, organisations, memberships, sessions, tokens and invitations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists btree_gin`.execute(db);
  await sql`
    create table users (
      id uuid primary key,
      email text not null constraint users_email_is_lower_case check (email = lower(email)),
      name text not null,
      password_hash text,
      platform_roles text[] not null default '{}'
        constraint users_platform_roles_known check (platform_roles <@ array['curator', 'operator']),
      suspended_at timestamptz,
      created_at timestamptz not null,
      constraint users_email_unique unique (email)
    )`.execute(db);
  await sql`
    create table sessions (
      -- SHA-256 of the session id, in hex: a copy of this table opens no session.
      id_hash text primary key,
      user_id uuid not null constraint sessions_user references users on delete cascade,
      is_staff boolean not null,
      created_at timestamptz not null,
      signed_in_at timestamptz not null,
      expires_at timestamptz not null,
      ends_at timestamptz not null,
      user_agent text
    )`.execute(db);
  await sql`create index sessions_by_user on sessions (user_id)`.execute(db);
  await sql`
    create table organisations (
      id uuid primary key,
      name text not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table memberships (
      org_id uuid not null constraint memberships_organisation references organisations,
      user_id uuid not null constraint memberships_user references users,
      roles text[] not null
        constraint memberships_roles_known check (
          roles <@ array['applicant', 'advisor', 'lead', 'admin'] and cardinality(roles) > 0
        ),
      suspended_at timestamptz,
      created_at timestamptz not null,
      primary key (org_id, user_id)
    )`.execute(db);
  await sql`create index memberships_by_user on memberships (user_id)`.execute(db);
  await sql`
    create table invitations (
      org_id uuid not null constraint invitations_organisation references organisations,
      id uuid not null,
      email text not null constraint invitations_email_is_lower_case check (email = lower(email)),
      name text not null,
      roles text[] not null
        constraint invitations_roles_known check (
          roles <@ array['applicant', 'advisor', 'lead', 'admin'] and cardinality(roles) > 0
        ),
      -- The advisor whose caseload an invited applicant joins.
      advisor_id uuid,
      invited_by uuid not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      revoked_at timestamptz,
      primary key (org_id, id),
      constraint invitations_advisor foreign key (org_id, advisor_id) references memberships (org_id, user_id),
      constraint invitations_inviter foreign key (org_id, invited_by) references memberships (org_id, user_id)
    )`.execute(db);
  await sql`
    create unique index invitations_open_once on invitations (org_id, email)
      where accepted_at is null and revoked_at is null`.execute(db);
  await sql`
    create table tokens (
      -- SHA-256 of the token, in hex. A token serves one purpose and is consumed by its deletion.
      hash text primary key,
      purpose text not null constraint tokens_purpose_known check (purpose in ('invitation', 'reset')),
      user_id uuid constraint tokens_user references users on delete cascade,
      org_id uuid,
      invitation_id uuid,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      constraint tokens_invitation foreign key (org_id, invitation_id)
        references invitations (org_id, id) on delete cascade,
      constraint tokens_point_at_their_purpose check (
        (purpose = 'reset' and user_id is not null and invitation_id is null)
        or (purpose = 'invitation' and user_id is null and invitation_id is not null)
      )
    )`.execute(db);
  await sql`
    create table sign_in_failures (
      -- "account:…" or "address:…", hashed: no e-mail or IP address is kept in clear.
      key_hash text primary key,
      failures integer not null,
      first_at timestamptz not null,
      last_at timestamptz not null
    )`.execute(db);
}
