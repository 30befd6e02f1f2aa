import type { ProgramField } from "../program/program.ts";
import type { FitSide, FitTopic } from "./program-fit.ts";
import type { LeftOutWhy, ProposalGround } from "./proposed-list.ts";

/** What a reason is about, as a line of facts is headed. */
export const FIT_TOPIC_LABELS: Readonly<Record<FitTopic, string>> = {
  "out-of-reach": "Out of reach",
  visa: "Visa",
  "img-share": "Share of IMGs",
  score: "Step 2 CK",
  failures: "Failed attempts",
  setting: "Setting",
  preferences: "Preferences",
  service: "Military service",
};

/** The facts of a program that a reason was read from; none where they are the person's own, or told beside it. */
export const FIT_TOPIC_FIELDS: Readonly<Record<FitTopic, readonly ProgramField[]>> = {
  "out-of-reach": [],
  visa: ["visaJ1", "visaH1b"],
  "img-share": ["imgShare"],
  score: ["minimumStep2ck"],
  failures: ["failurePolicy"],
  setting: ["setting"],
  preferences: [],
  service: ["tracks"],
};

/** What each side of a reason is called. */
export const FIT_SIDE_LABELS: Readonly<Record<FitSide, string>> = {
  for: "For",
  against: "Against",
  unknown: "Not known",
};

/** What has changed since a proposal was made, in words that follow "changed:". */
export const GROUND_LABELS: Readonly<Record<ProposalGround, string>> = {
  score: "the Step 2 CK score or a failed attempt",
  tier: "the tier or its range",
  visa: "the visa need",
  preferences: "the preferences or the graduation year",
  season: "the season",
  programs: "facts about programs",
};

/** Why programs stand outside a proposal, as a heading. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutWhy, string>> = {
  "out-of-reach": "Out of reach",
  "beyond-the-range": "More than the range asks for",
  "no-range": "In reach, or may be",
};
