import { RANGE_RULES } from "../rules/breadth/ranges.rules.ts";
import { postureApplyingNow } from "../rules/posture.ts";
import { findProjection } from "../rules/practice.ts";
import type { Reading } from "../rules/reading.ts";
import type { PlacementReading } from "../rules/rule.ts";
import { findBand } from "../rules/tiers/bands.ts";
import type { ProjectedStanding } from "./assessment.ts";

/** The person as if the median were the score. The visa need is left out: the projection is of the tier alone. */
function asIfScored({ step1, step2ck, visa, parameters }: Reading, median: number): PlacementReading {
  return {
    step1,
    step2ck: { ...step2ck, passed: true, least: median, most: median },
    visa: { ...visa, needed: false },
    parameters,
  };
}

/** Where practice tests point while the tier is settled as unscored; null otherwise, or while too few are recent. */
export function findProjected(reading: Reading): ProjectedStanding | null {
  const { tier } = reading.placement;
  if (!tier.settled || tier.value !== "unscored") return null;
  const projection = findProjection(reading);
  if (projection === null) return null;
  const { median } = projection;
  const projected = findBand(median, reading.parameters);
  const asScored = asIfScored(reading, median);
  return {
    median,
    tier: projected,
    posture: postureApplyingNow(projected, asScored),
    range: RANGE_RULES.find((rule) => rule.ask(asScored) === true)?.range(asScored) ?? null,
  };
}
