import type { Database } from "@induction/db/engine/open-database";

/** What a command works with. */
export interface AdminTools {
  readonly db: Database;
  readonly now: () => Date;
  /** Origin under which people reach the server, for links. */
  readonly publicUrl: string;
}

/** The options of a command line, by name without dashes; a flag is true. */
export type AdminOptions = Readonly<Record<string, string | boolean | undefined>>;

/** Something an operator asks for from the command line. */
export interface AdminCommand {
  /** What it does, in one line. */
  readonly purpose: string;
  /** The options it takes; those with text are required. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  /** Does it and says what was done. @throws AdminError */
  readonly run: (tools: AdminTools, options: AdminOptions) => Promise<string>;
}

/** A refusal, as a sentence for the operator. Nothing was changed. */
export class AdminError extends Error {
  override readonly name = "AdminError";
}
