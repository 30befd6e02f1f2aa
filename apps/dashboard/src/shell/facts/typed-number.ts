/** A typed number; what is none stays a text, and the schema says so at its place. */
export function toTypedNumber(text: string): number | string {
  const typed = text.trim();
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

/** The same where a number may be left out. */
export function toTypedNumberOrNull(text: string): number | string | null {
  return text.trim() === "" ? null : toTypedNumber(text);
}
