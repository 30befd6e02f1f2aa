/**
 * The database could not be opened. The message is one plain sentence for the person who starts the program: what is
 * wrong, where, and what to do. It never holds a password.
 */
export class DatabaseOpenError extends Error {
  override readonly name: string = "DatabaseOpenError";
}
