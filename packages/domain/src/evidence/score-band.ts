/** The first score of a band, and the first above it; null where it has no such edge. One edge at least is there. */
type Edges =
  | { readonly from: number; readonly below: number }
  | { readonly from: number; readonly below: null }
  | { readonly from: null; readonly below: number };

/** A band of Step 2 CK scores as a screen shows it, whoever drew its edges. */
export type ScoreBand = Edges & {
  readonly name: "strong" | "middle" | "lower";
  /** An organization may draw its own edges: then they are not the guide's. */
  readonly drawnBy: "guide" | "organization";
};

/** Where the bands begin, as the parameters in force say. */
export interface BandEdges {
  readonly middleFrom: number;
  readonly strongFrom: number;
}

/** The band of a name between given edges. Failures are left aside: this is about scores alone. */
export function toScoreBand(
  name: ScoreBand["name"],
  { middleFrom, strongFrom }: BandEdges,
  drawnBy: ScoreBand["drawnBy"],
): ScoreBand {
  switch (name) {
    case "strong":
      return { name, from: strongFrom, below: null, drawnBy };
    case "middle":
      return { name, from: middleFrom, below: strongFrom, drawnBy };
    case "lower":
      return { name, from: null, below: middleFrom, drawnBy };
  }
}

/** Where a band lies, in a sentence: "The guide's middle band runs from about 230 to 244." */
export function tellScoreBand({ name, from, below, drawnBy }: ScoreBand): string {
  const [whose, about] = drawnBy === "guide" ? ["The guide's", "about "] : ["Your organization's", ""];
  const band = `${whose} ${name} band`;
  if (from === null) return `${band} lies below ${about}${below}.`;
  return below === null
    ? `${band} starts at ${about}${from}.`
    : `${band} runs from ${about}${from} to ${below - 1}.`;
}
