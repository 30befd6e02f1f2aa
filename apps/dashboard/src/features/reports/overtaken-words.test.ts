import { expect, test } from "vitest";
import { overtakenInWords } from "./overtaken-words.ts";

test.for([
  [null, null],
  [{ when: "since", at: "2026-11-22T11:30:00Z" }, /after the report was sent: \d+ Nov 2026, \d\d:\d\d\.$/],
  [{ when: "before" }, /^The sender saw an older state/],
] as const)("%j is told before anybody acts on the report", ([overtaken, words]) => {
  const told = overtakenInWords(overtaken);
  if (words === null) expect(told).toBe(null);
  else expect(told).toMatch(words);
});
