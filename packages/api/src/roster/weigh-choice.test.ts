import { known } from "@induction/domain/kernel/told";
import { expect, test } from "vitest";
import type { HeldFact } from "./hold-fact.ts";
import type { Sight } from "./plan-row.ts";
import { type RowChoice, weighChoice } from "./weigh-choice.ts";

type Fact = Pick<HeldFact, "truly" | "change">;

const SEASON: Fact = { truly: "new", change: { fact: "season", value: known(2028) } };
const months = (truly: HeldFact["truly"]): Fact => ({
  truly,
  change: { fact: "usMonths", value: known(4) },
});
const CHOSEN: RowChoice = { take: ["usMonths"], basedOn: 7 };

test.each<[string, Fact, Sight, number, RowChoice | undefined, string[], boolean]>([
  ["a choice on the version that stands counts", months("conflict"), "open", 7, CHOSEN, ["usMonths"], false],
  ["a choice on an older version is overtaken", months("conflict"), "open", 8, CHOSEN, [], true],
  ["of what was kept before, too", months("kept"), "open", 8, CHOSEN, [], true],
  ["where the person told the same meanwhile, nothing is lost", months("same"), "open", 8, CHOSEN, [], false],
  ["nobody chose, so nothing is overtaken", months("conflict"), "open", 8, undefined, [], false],
  ["of a sealed record no choice counts or is told of", months("conflict"), "sealed", 8, CHOSEN, [], false],
])("%s", (_, fact, sight, version, choice, written, isOvertaken) => {
  const weighed = weighChoice([SEASON, fact], { sight, version }, choice);
  expect(weighed.written.map(({ change }) => change.fact)).toEqual(["season", ...written]);
  expect(weighed.isOvertaken).toBe(isOvertaken);
});
