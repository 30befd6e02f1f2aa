import { z } from "zod";
import { AdminError, type AdminOptions } from "./admin-command.ts";

const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
const nameSchema = z.string().trim().min(1).max(200);

/** The e-mail address given as `--email`, in lower case. @throws AdminError */
export function requireEmail({ email }: AdminOptions): string {
  const parsed = emailSchema.safeParse(email);
  if (parsed.success) return parsed.data;
  throw new AdminError("--email must be an e-mail address, for example --email dana@example.org.");
}

/** A text of up to 200 characters given as an option. @throws AdminError */
export function requireText(options: AdminOptions, option: string): string {
  const parsed = nameSchema.safeParse(options[option]);
  if (parsed.success) return parsed.data;
  throw new AdminError(`--${option} must have 1 to 200 characters.`);
}
