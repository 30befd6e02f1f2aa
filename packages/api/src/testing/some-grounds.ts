import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";

/** What some proposal rested on that nobody is proposed today. */
export const SOME_GROUNDS: ProposalGrounds = {
  score: "none, false",
  tier: "unscored",
  visa: '{"state":"unknown"}',
  preferences: "[]",
  season: "2026",
  programs: "0-0",
};
