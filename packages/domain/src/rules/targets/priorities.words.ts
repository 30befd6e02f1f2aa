import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
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

/** “Priorities beside the target” (C11), told about one person. */
export function tellC11(reading: Reading): Telling {
  const { least, most } = readTarget(reading);
  const target = least === most ? `${least}` : `${least} or ${most}`;
  return {
    summary: `The priorities: ${tellPriorities(reading)}. The target for Step 2 CK, ${target}, is read with them.`,
    action: null,
    wouldChange: ["Other locations, settings or another visa need."],
    otherReading: null,
  };
}
