import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { listInWords } from "../words.ts";
import { readTarget } from "./target.ts";

function tellPriorities({ preferences, visa }: Reading): string {
  const { regions, settings } =
    preferences.state === "known" ? preferences.value : { regions: [], settings: [] };
  const parts = [
    ...(regions.length === 0 ? [] : [`locations in ${listInWords(regions.toSorted())}`]),
    ...(settings.length === 0 ? [] : [`${listInWords(settings.toSorted())} programs`]),
    ...(visa.needed === true ? ["programs that sponsor a visa"] : []),
  ];
  return listInWords(parts);
}

/** “Priorities beside the target” (C11), in words. */
export const C11_WORDS: RuleWords = {
  when: "locations, settings and the visa need are told, and at least one of them narrows the choice",
  follows: "the target is read with them; while they are not told, they are asked for",
  houseReading: "Where the guide gives no target, we keep the higher one.",
  tell: (reading) => {
    const { least, most } = readTarget(reading);
    const target = least === most ? `${least}` : `${least} or ${most}`;
    return {
      summary: `The priorities: ${tellPriorities(reading)}. The target for Step 2 CK, ${target}, is read with them.`,
      action: null,
      wouldChange: ["Other locations, settings or another visa need."],
      otherReading: null,
    };
  },
};
