/** A document that a value is read from. */
export interface SourceDocument {
  readonly title: string;
  /** Who published it, or whose copy was read; null where many pages share one key. */
  readonly publisher: string | null;
  /** The year it was published; null where it shows none. */
  readonly year: number | null;
  /** Its address; null where the copy that was read has none of its own. */
  readonly url: string | null;
}
