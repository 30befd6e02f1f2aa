import { type ScoreBand, toScoreBand } from "../evidence/score-band.ts";
import type { Assessment } from "./assessment.ts";
import type { Explanation } from "./explanation.ts";
import { findNumberUsed, findParameterUsed } from "./number-used.ts";

type Shown = Pick<Assessment, "standing" | "projected">;

/**
 * The band in which the score lies, or the median of practice tests where there is none, between the edges that the rules
 * used: the guide's, or an organization's own. Null without a score, and where no rule read an edge. A failure moves the
 * tier, never the band of a score.
 */
export function findBandShown(
  { standing, projected }: Shown,
  explanations: readonly Pick<Explanation, "parameters">[],
): ScoreBand | null {
  const score = standing.step2ckScore ?? projected?.median ?? null;
  const middleFrom = findNumberUsed(explanations, "middleFrom");
  const strongFrom = findNumberUsed(explanations, "strongFrom");
  if (score === null || middleFrom === null || strongFrom === null) return null;
  const isOwn = (["middleFrom", "strongFrom"] as const).some(
    (id) => findParameterUsed(explanations, id)?.overrideReason != null,
  );
  const reached = score >= middleFrom ? "middle" : "lower";
  const name = score >= strongFrom ? "strong" : reached;
  return toScoreBand(name, { middleFrom, strongFrom }, isOwn ? "organization" : "guide");
}
