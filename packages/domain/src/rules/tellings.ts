import { tellG10 } from "./breadth/interest.words.ts";
import { tellG4, tellG5, tellG6 } from "./breadth/list.words.ts";
import { tellG12 } from "./breadth/mix.words.ts";
import { tellG1, tellG2, tellG3 } from "./breadth/ranges.words.ts";
import { tellG13 } from "./breadth/wasted-fee.words.ts";
import { tellA4 } from "./exams/failures.words.ts";
import { tellA7, tellA8 } from "./exams/rebound.words.ts";
import { tellA6 } from "./exams/result-day.words.ts";
import { tellA1, tellA2, tellA3 } from "./exams/step1.words.ts";
import { tellA5 } from "./exams/step2ck.words.ts";
import { tellF2, tellF9 } from "./experience/entries.words.ts";
import { tellF1, tellF8 } from "./experience/exposure.words.ts";
import { tellF3, tellF4, tellF5 } from "./experience/research.words.ts";
import { tellF6, tellF7 } from "./experience/statement.words.ts";
import { tellE1 } from "./letters/anesthesiologist.words.ts";
import { tellE4, tellE5 } from "./letters/asking.words.ts";
import { tellE8 } from "./letters/lower-tier.words.ts";
import { tellE9 } from "./letters/minimal-exposure.words.ts";
import { tellE7 } from "./letters/pipeline.words.ts";
import { tellE6 } from "./letters/remaining.words.ts";
import { tellE3 } from "./letters/strongest.words.ts";
import { tellE2 } from "./letters/us-letter.words.ts";
import type { Tell } from "./rule.ts";
import type { RuleId } from "./rule-ids.ts";
import { tellC13 } from "./targets/below-target.words.ts";
import { tellC10 } from "./targets/first-practice.words.ts";
import { tellC5 } from "./targets/practice-warning.words.ts";
import { tellC11 } from "./targets/priorities.words.ts";
import { tellC3, tellC4 } from "./targets/readiness.words.ts";
import { tellC1, tellC2, tellC12 } from "./targets/target.words.ts";
import { tellB4, tellB10 } from "./tiers/lower.words.ts";
import { tellB3 } from "./tiers/middle.words.ts";
import { tellB6, tellB7, tellB8, tellB9 } from "./tiers/strategy.words.ts";
import { tellB1, tellB2 } from "./tiers/strong.words.ts";
import { tellB5 } from "./tiers/unscored.words.ts";
import { tellD10, tellD11 } from "./timing/after-failure.words.ts";
import { tellD6 } from "./timing/against-goal.words.ts";
import { tellD4 } from "./timing/below-middle.words.ts";
import { tellD7 } from "./timing/delay-plan.words.ts";
import { tellD1, tellD2, tellD3 } from "./timing/low-score.words.ts";
import { tellD12 } from "./timing/no-score.words.ts";
import { tellD8 } from "./timing/own-course.words.ts";
import { tellC7, tellC8, tellC9 } from "./timing/sitting.words.ts";
import { tellD13 } from "./timing/unmatched.words.ts";
import { tellD5, tellD9 } from "./timing/viable.words.ts";

const BY_ID = {
  ...{ A1: tellA1, A2: tellA2, A3: tellA3, A4: tellA4, A5: tellA5, A6: tellA6, A7: tellA7, A8: tellA8 },
  ...{
    B1: tellB1,
    B2: tellB2,
    B3: tellB3,
    B4: tellB4,
    B5: tellB5,
    B6: tellB6,
    B7: tellB7,
    B8: tellB8,
    B9: tellB9,
    B10: tellB10,
  },
  ...{
    C1: tellC1,
    C2: tellC2,
    C3: tellC3,
    C4: tellC4,
    C5: tellC5,
    C7: tellC7,
    C8: tellC8,
    C9: tellC9,
    C10: tellC10,
    C11: tellC11,
    C12: tellC12,
    C13: tellC13,
  },
  ...{
    D1: tellD1,
    D2: tellD2,
    D3: tellD3,
    D4: tellD4,
    D5: tellD5,
    D6: tellD6,
    D7: tellD7,
    D8: tellD8,
    D9: tellD9,
    D10: tellD10,
    D11: tellD11,
    D12: tellD12,
    D13: tellD13,
  },
  ...{
    E1: tellE1,
    E2: tellE2,
    E3: tellE3,
    E4: tellE4,
    E5: tellE5,
    E6: tellE6,
    E7: tellE7,
    E8: tellE8,
    E9: tellE9,
  },
  ...{
    F1: tellF1,
    F2: tellF2,
    F3: tellF3,
    F4: tellF4,
    F5: tellF5,
    F6: tellF6,
    F7: tellF7,
    F8: tellF8,
    F9: tellF9,
  },
  ...{
    G1: tellG1,
    G2: tellG2,
    G3: tellG3,
    G4: tellG4,
    G5: tellG5,
    G6: tellG6,
    G10: tellG10,
    G12: tellG12,
    G13: tellG13,
  },
} as const satisfies Record<RuleId, Tell>;

/** How a rule that every assessment asks is told about one person. No module that an assessment is answered with asks this. */
export function getTelling(id: RuleId): Tell {
  return BY_ID[id];
}
