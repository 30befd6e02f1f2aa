import type { Queryable } from "../queryable.ts";

/** Whether the holder of this device token has signed in to the account of this address before. */
export async function isKnownDevice(
  db: Queryable,
  { tokenHash, email }: { tokenHash: string; email: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("known_devices")
    .innerJoin("users", "users.id", "known_devices.user_id")
    .select("known_devices.token_hash")
    .where("known_devices.token_hash", "=", tokenHash)
    .where("users.email", "=", email)
    .executeTakeFirst();
  return row !== undefined;
}

/** Remembers a device of a person. */
export async function insertKnownDevice(
  db: Queryable,
  { tokenHash, userId, at }: { tokenHash: string; userId: string; at: Date },
): Promise<void> {
  await db
    .insertInto("known_devices")
    .values({ token_hash: tokenHash, user_id: userId, created_at: at, last_used_at: at })
    .execute();
}

/** Notes that a known device signed in again. */
export async function touchKnownDevice(
  db: Queryable,
  { tokenHash, at }: { tokenHash: string; at: Date },
): Promise<void> {
  await db
    .updateTable("known_devices")
    .set({ last_used_at: at })
    .where("token_hash", "=", tokenHash)
    .execute();
}

/** Forgets every device of a person. */
export async function deleteKnownDevicesOfUser(db: Queryable, userId: string): Promise<void> {
  await db.deleteFrom("known_devices").where("user_id", "=", userId).execute();
}

/** Forgets the devices that were not used since `before`. */
export async function deleteKnownDevicesUnusedSince(db: Queryable, before: Date): Promise<void> {
  await db.deleteFrom("known_devices").where("last_used_at", "<", before).execute();
}
