/** Something about one place of a file, in a sentence. */
export interface Complaint {
  /** From 1; null where the whole file is meant, or where its format has no lines. */
  readonly line: number | null;
  /** From 1: the cell of the row; null where the whole row is meant. */
  readonly column: number | null;
  /** The name of the column, or the path in a profile: `profile.step2ck.value.0.score`. */
  readonly field: string | null;
  readonly message: string;
}

/** A complaint about a file as a whole. */
export function aboutFile(message: string): Complaint {
  return { line: null, column: null, field: null, message };
}

/** "roster.csv:4:12: Step 2 CK score: Write the three-digit score alone." */
export function toLine(file: string, { line, column, field, message }: Complaint): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return [place, field, message].filter((part) => part !== null && part !== "").join(": ");
}

/** Arguments or a file of which nothing can be used. The message is one sentence; complaints tell the places. */
export class CannotUse extends Error {
  override readonly name = "CannotUse";
  readonly complaints: readonly Complaint[];

  constructor(message: string, complaints: readonly Complaint[] = []) {
    super(message);
    this.complaints = complaints;
  }
}
