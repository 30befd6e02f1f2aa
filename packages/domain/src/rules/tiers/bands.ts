import type { ParameterValues } from "../../parameters/resolve-parameters.ts";
import type { Tier } from "../outcomes.ts";

/** The band of a score, failures left aside. Halves are possible: a median lies in a band only once it reaches it. */
export function findBand(
  score: number,
  { middleFrom, strongFrom }: Pick<ParameterValues, "middleFrom" | "strongFrom">,
): Exclude<Tier, "unscored"> {
  if (score >= strongFrom) return "strong";
  return score >= middleFrom ? "middle" : "lower";
}
