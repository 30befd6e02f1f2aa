import { createHash, randomBytes } from "node:crypto";

/** 256 bits. */
const secretBytes = 32;
const secretShape = /^[A-Za-z0-9_-]{43}$/;

/** A secret that nobody can guess: 256 random bits as 43 characters that are safe in a link and in a cookie. */
export function createSecret(): string {
  return randomBytes(secretBytes).toString("base64url");
}

/** Whether a text has the shape of `createSecret`; anything else need not be looked up. */
export function isSecretShaped(text: string): boolean {
  return secretShape.test(text);
}

/**
 * What is stored of a secret: its SHA-256 in hex. A fast hash is enough, because a secret of 256 bits cannot be found
 * by trying.
 */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
