import { erasFee } from "../../parameters/fees.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords, joinSentences } from "../words.ts";
import { countUnsent } from "./wasted-fee.rules.ts";

/** What the programs would cost on top of the others: ERAS counts them all, so the last ones are the dearest. */
function tellFee({ calendar, breadth, almanac }: Reading, unsent: number): string | null {
  const whole = erasFee(calendar.season, breadth.count.planned, almanac);
  const without = erasFee(calendar.season, breadth.count.planned - unsent, almanac);
  if (whole.state === "unknown" || without.state === "unknown") return whole.note;
  return joinSentences(
    `With the whole list sent, ERAS charges $${whole.usd}; without them $${without.usd}: $${whole.usd - without.usd} would buy nothing.`,
    whole.note,
  );
}

/** “A fee that a program out of reach would waste” (G13), in words. */
export const G13_WORDS: RuleWords = {
  when: "a program is planned but not applied to, and is out of reach",
  follows: "the fee it would waste is told",
  houseReading: null,
  tell: (reading) => {
    const unsent = countUnsent(reading);
    return {
      summary:
        `Planned, not applied to, and out of reach: ${countInWords(unsent, "program")}. ${tellFee(reading, unsent) ?? ""}`.trim(),
      action: "Take them off the list before applications are sent.",
      wouldChange: ["A corrected fact about the program."],
      otherReading: null,
    };
  },
};
