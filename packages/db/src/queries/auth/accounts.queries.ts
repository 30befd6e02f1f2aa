import type { Queryable } from "../queryable.ts";

/** Who can sign in, and with which password. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** PHC string; null until the person has set a password. */
  readonly passwordHash: string | null;
  readonly isSuspended: boolean;
}

const columns = ["id", "email", "name", "password_hash", "suspended_at"] as const;

/** The account of an address, which must be in lower case as stored. */
export async function findAccountByEmail(db: Queryable, email: string): Promise<Account | null> {
  const row = await db.selectFrom("users").select(columns).where("email", "=", email).executeTakeFirst();
  return row === undefined ? null : toAccount(row);
}

/** The account of a person. */
export async function findAccount(db: Queryable, userId: string): Promise<Account | null> {
  const row = await db.selectFrom("users").select(columns).where("id", "=", userId).executeTakeFirst();
  return row === undefined ? null : toAccount(row);
}

/** The account of a person, which nobody else changes or holds until the transaction ends. */
export async function lockAccount(trx: Queryable, userId: string): Promise<Account | null> {
  const row = await trx
    .selectFrom("users")
    .select(columns)
    .where("id", "=", userId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toAccount(row);
}

/** A person who is about to have an account. */
export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly at: Date;
}

/** Adds an account; false when the address has one already. */
export async function insertAccount(db: Queryable, account: NewAccount): Promise<boolean> {
  const { id, email, name, passwordHash, at } = account;
  const row = await db
    .insertInto("users")
    .values({ id, email, name, password_hash: passwordHash, platform_roles: [], created_at: at })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a person another password. */
export async function setPasswordHash(
  db: Queryable,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<void> {
  await db.updateTable("users").set({ password_hash: passwordHash }).where("id", "=", userId).execute();
}

/** Writes the same password with newer hash parameters, unless it was changed meanwhile. */
export async function renewPasswordHash(
  db: Queryable,
  { userId, from, to }: { userId: string; from: string; to: string },
): Promise<void> {
  await db
    .updateTable("users")
    .set({ password_hash: to })
    .where("id", "=", userId)
    .where("password_hash", "=", from)
    .execute();
}

function toAccount(row: {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  suspended_at: Date | null;
}): Account {
  const { id, email, name, password_hash, suspended_at } = row;
  return { id, email, name, passwordHash: password_hash, isSuspended: suspended_at !== null };
}
