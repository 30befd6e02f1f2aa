/** A heading with the lines that stand under it, its own line first, its subheadings included. */
export interface GuideHeading {
  readonly title: string;
  readonly level: 1 | 2;
  readonly from: number;
  readonly to: number;
}

/** Every heading of the guide below its title, in the order of its lines. */
export const GUIDE_HEADINGS = {
  "understanding-scores": {
    title: "Understanding Step Scores in Anesthesiology for IMGs",
    level: 1,
    from: 3,
    to: 10,
  },
  "how-programs-view-scores": {
    title: "How Anesthesiology Programs View Step Scores Now",
    level: 1,
    from: 11,
    to: 32,
  },
  "step-1": { title: "Step 1: Pass/Fail – What It Still Signals", level: 2, from: 12, to: 22 },
  "step-2-ck": { title: "Step 2 CK: The New Primary Sorting Tool", level: 2, from: 23, to: 32 },
  benchmarks: {
    title: "Benchmarking Your Scores for Anesthesiology as an IMG",
    level: 1,
    from: 33,
    to: 64,
  },
  "strong-range": { title: "1. Strong Position Range", level: 2, from: 35, to: 44 },
  "middle-range": { title: "2. Middle Range (Most Common for IMGs)", level: 2, from: 45, to: 54 },
  "lower-range": { title: "3. Lower Range / Red-Flag Territory", level: 2, from: 55, to: 64 },
  "step-2-ck-strategy": {
    title: "Crafting a Step 2 CK Strategy as an IMG Targeting Anesthesiology",
    level: 1,
    from: 65,
    to: 104,
  },
  "target-score": {
    title: "1. Decide on Your Target Score by Program Tier",
    level: 2,
    from: 67,
    to: 78,
  },
  "step-2-ck-timing": { title: "2. Timing Step 2 CK for Maximum Impact", level: 2, from: 79, to: 91 },
  "study-plan": {
    title: "3. Building a Study Plan around Clinical Thinking",
    level: 2,
    from: 92,
    to: 104,
  },
  "low-scores": {
    title: "Strategizing Around Low or Imperfect Step Scores",
    level: 1,
    from: 105,
    to: 150,
  },
  "low-step-1-or-failure": {
    title: "1. If You Already Have a Low Step 1 or Failed Attempt",
    level: 2,
    from: 107,
    to: 119,
  },
  "low-step-2-ck": {
    title: "2. If Step 2 CK Is Low but You Haven’t Applied Yet",
    level: 2,
    from: 120,
    to: 134,
  },
  "low-score-tactics": {
    title: "3. Application Tactics for Low Step Score Match Attempt",
    level: 2,
    from: 135,
    to: 150,
  },
  "whole-profile": {
    title: "Integrating Step Scores with the Rest of Your Anesthesiology Profile",
    level: 1,
    from: 151,
    to: 182,
  },
  experiences: {
    title: "1. Match Your Experiences to Anesthesiology",
    level: 2,
    from: 153,
    to: 162,
  },
  "research-and-qi": {
    title: "2. Use Research and QI to Complement Your Step Scores",
    level: 2,
    from: 163,
    to: 172,
  },
  letters: {
    title: "3. Letters of Recommendation as Score Multipliers",
    level: 2,
    from: 173,
    to: 182,
  },
  scenarios: { title: "Example Strategy Scenarios for IMGs", level: 1, from: 183, to: 218 },
  "scenario-1": {
    title: "Scenario 1: IMG with Average Step 2 CK (235) and No Step Failures",
    level: 2,
    from: 184,
    to: 194,
  },
  "scenario-2": {
    title: "Scenario 2: IMG with Step 1 Failure but Good Step 2 CK (245)",
    level: 2,
    from: 195,
    to: 204,
  },
  "scenario-3": {
    title: "Scenario 3: IMG with Low Step 2 CK (220) and Needs Visa",
    level: 2,
    from: 205,
    to: 218,
  },
  checklist: {
    title: "Practical Action Plan: Step Score Strategy Checklist for IMGs in Anesthesiology",
    level: 1,
    from: 219,
    to: 244,
  },
  "months-12-18": { title: "12–18 Months Before Match", level: 2, from: 221, to: 224 },
  "months-6-9": { title: "6–9 Months Before Match", level: 2, from: 225, to: 228 },
  "months-3-6": { title: "3–6 Months Before Match", level: 2, from: 229, to: 236 },
  "application-season": {
    title: "Application Season (ERAS Submission and Beyond)",
    level: 2,
    from: 237,
    to: 244,
  },
  faqs: {
    title: "FAQs: Step Scores and Anesthesiology for IMGs",
    level: 1,
    from: 245,
    to: 271,
  },
  "faq-1": {
    title: "1. What Step 2 CK score do I need as an international medical graduate to match anesthesiology?",
    level: 2,
    from: 246,
    to: 250,
  },
  "faq-2": {
    title: "2. Can a strong Step 2 CK score compensate for a failed Step 1 attempt for anesthesiology?",
    level: 2,
    from: 251,
    to: 256,
  },
  "faq-3": {
    title: "3. Should I delay my application if I have a low Step 2 CK score as an IMG?",
    level: 2,
    from: 257,
    to: 264,
  },
  "faq-4": {
    title:
      "4. I have mid-range scores but excellent anesthesia research and US letters. Do I still have a chance?",
    level: 2,
    from: 265,
    to: 271,
  },
  smartpick: {
    title: "SmartPick - Residency Selection Made Smarter",
    level: 1,
    from: 272,
    to: 294,
  },
} as const satisfies Record<string, GuideHeading>;

/** The id of a heading, permanent. */
export type GuideHeadingId = keyof typeof GUIDE_HEADINGS;

/** The heading of an id. */
export function getGuideHeading(id: GuideHeadingId): GuideHeading {
  return GUIDE_HEADINGS[id];
}

/** Every heading id, in the order of the guide. */
export function listGuideHeadingIds(): readonly GuideHeadingId[] {
  const isHeadingId = (key: string): key is GuideHeadingId => Object.hasOwn(GUIDE_HEADINGS, key);
  return Object.keys(GUIDE_HEADINGS).filter(isHeadingId);
}
