import { G10_WORDS } from "./breadth/interest.words.ts";
import { G4_WORDS, G5_WORDS, G6_WORDS } from "./breadth/list.words.ts";
import { G12_WORDS } from "./breadth/mix.words.ts";
import { G1_WORDS, G2_WORDS, G3_WORDS } from "./breadth/ranges.words.ts";
import { G13_WORDS } from "./breadth/wasted-fee.words.ts";
import { A4_WORDS } from "./exams/failures.words.ts";
import { A7_WORDS, A8_WORDS } from "./exams/rebound.words.ts";
import { A6_WORDS } from "./exams/result-day.words.ts";
import { A1_WORDS, A2_WORDS, A3_WORDS } from "./exams/step1.words.ts";
import { A5_WORDS } from "./exams/step2ck.words.ts";
import { F2_WORDS, F9_WORDS } from "./experience/entries.words.ts";
import { F1_WORDS, F8_WORDS } from "./experience/exposure.words.ts";
import { F3_WORDS, F4_WORDS, F5_WORDS } from "./experience/research.words.ts";
import { F6_WORDS, F7_WORDS } from "./experience/statement.words.ts";
import { E1_WORDS } from "./letters/anesthesiologist.words.ts";
import { E4_WORDS, E5_WORDS } from "./letters/asking.words.ts";
import { E8_WORDS } from "./letters/lower-tier.words.ts";
import { E9_WORDS } from "./letters/minimal-exposure.words.ts";
import { E7_WORDS } from "./letters/pipeline.words.ts";
import { E6_WORDS } from "./letters/remaining.words.ts";
import { E3_WORDS } from "./letters/strongest.words.ts";
import { E2_WORDS } from "./letters/us-letter.words.ts";
import type { RuleWords } from "./rule.ts";
import type { RuleId } from "./rule-ids.ts";
import { C13_WORDS } from "./targets/below-target.words.ts";
import { C10_WORDS } from "./targets/first-practice.words.ts";
import { C5_WORDS } from "./targets/practice-warning.words.ts";
import { C11_WORDS } from "./targets/priorities.words.ts";
import { C3_WORDS, C4_WORDS } from "./targets/readiness.words.ts";
import { C1_WORDS, C2_WORDS, C12_WORDS } from "./targets/target.words.ts";
import { B4_WORDS, B10_WORDS } from "./tiers/lower.words.ts";
import { B3_WORDS } from "./tiers/middle.words.ts";
import { B6_WORDS, B7_WORDS, B8_WORDS, B9_WORDS } from "./tiers/strategy.words.ts";
import { B1_WORDS, B2_WORDS } from "./tiers/strong.words.ts";
import { B5_WORDS } from "./tiers/unscored.words.ts";
import { D10_WORDS, D11_WORDS } from "./timing/after-failure.words.ts";
import { D6_WORDS } from "./timing/against-goal.words.ts";
import { D4_WORDS } from "./timing/below-middle.words.ts";
import { D7_WORDS } from "./timing/delay-plan.words.ts";
import { D1_WORDS, D2_WORDS, D3_WORDS } from "./timing/low-score.words.ts";
import { D12_WORDS } from "./timing/no-score.words.ts";
import { D8_WORDS } from "./timing/own-course.words.ts";
import { C7_WORDS, C8_WORDS, C9_WORDS } from "./timing/sitting.words.ts";
import { D13_WORDS } from "./timing/unmatched.words.ts";
import { D5_WORDS, D9_WORDS } from "./timing/viable.words.ts";

const BY_ID = {
  ...{
    A1: A1_WORDS,
    A2: A2_WORDS,
    A3: A3_WORDS,
    A4: A4_WORDS,
    A5: A5_WORDS,
    A6: A6_WORDS,
    A7: A7_WORDS,
    A8: A8_WORDS,
  },
  ...{
    B1: B1_WORDS,
    B2: B2_WORDS,
    B3: B3_WORDS,
    B4: B4_WORDS,
    B5: B5_WORDS,
    B6: B6_WORDS,
    B7: B7_WORDS,
    B8: B8_WORDS,
    B9: B9_WORDS,
    B10: B10_WORDS,
  },
  ...{
    C1: C1_WORDS,
    C2: C2_WORDS,
    C3: C3_WORDS,
    C4: C4_WORDS,
    C5: C5_WORDS,
    C7: C7_WORDS,
    C8: C8_WORDS,
    C9: C9_WORDS,
    C10: C10_WORDS,
    C11: C11_WORDS,
    C12: C12_WORDS,
    C13: C13_WORDS,
  },
  ...{
    D1: D1_WORDS,
    D2: D2_WORDS,
    D3: D3_WORDS,
    D4: D4_WORDS,
    D5: D5_WORDS,
    D6: D6_WORDS,
    D7: D7_WORDS,
    D8: D8_WORDS,
    D9: D9_WORDS,
    D10: D10_WORDS,
    D11: D11_WORDS,
    D12: D12_WORDS,
    D13: D13_WORDS,
  },
  ...{
    E1: E1_WORDS,
    E2: E2_WORDS,
    E3: E3_WORDS,
    E4: E4_WORDS,
    E5: E5_WORDS,
    E6: E6_WORDS,
    E7: E7_WORDS,
    E8: E8_WORDS,
    E9: E9_WORDS,
  },
  ...{
    F1: F1_WORDS,
    F2: F2_WORDS,
    F3: F3_WORDS,
    F4: F4_WORDS,
    F5: F5_WORDS,
    F6: F6_WORDS,
    F7: F7_WORDS,
    F8: F8_WORDS,
    F9: F9_WORDS,
  },
  ...{
    G1: G1_WORDS,
    G2: G2_WORDS,
    G3: G3_WORDS,
    G4: G4_WORDS,
    G5: G5_WORDS,
    G6: G6_WORDS,
    G10: G10_WORDS,
    G12: G12_WORDS,
    G13: G13_WORDS,
  },
} as const satisfies Record<RuleId, RuleWords>;

/** The words of a rule that every assessment asks. No module that an assessment is answered with asks for them. */
export function getRuleWords(id: RuleId): RuleWords {
  return BY_ID[id];
}
