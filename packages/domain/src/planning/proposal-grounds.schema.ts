import { z } from "zod";
import { matching } from "../kernel/matching.schema.ts";
import { isStorable } from "../kernel/text.schema.ts";
import type { ProposalGrounds } from "./proposed-list.ts";

const DAMAGED = { error: "Reload the page and try again: what the proposal rests on is damaged." };

function groundSchema(atMost: number) {
  return z.string(DAMAGED).min(1, DAMAGED).max(atMost, DAMAGED).refine(isStorable, DAMAGED);
}

/** The grounds of a proposal as a browser sends them back, and as they are kept: short texts that are only ever compared. */
export const proposalGroundsSchema = matching<ProposalGrounds>()(
  z.strictObject({
    score: groundSchema(50),
    tier: groundSchema(200),
    visa: groundSchema(500),
    preferences: groundSchema(2000),
    season: groundSchema(20),
    programs: groundSchema(50),
  }),
);
