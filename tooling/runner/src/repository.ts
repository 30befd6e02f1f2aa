import { fileURLToPath } from "node:url";

/** The repository's root directory, without a trailing slash. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
