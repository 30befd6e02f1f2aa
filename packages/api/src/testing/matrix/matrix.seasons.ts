import { randomUUID } from "node:crypto";
import { inTransaction } from "@induction/db/engine/transaction";
import { advanceCatalogue } from "@induction/db/queries/program-catalogue.queries";
import {
  insertSeasonDifferences,
  listOpenSeasonDifferences,
} from "@induction/db/queries/season-differences.queries";
import { appendSeasonFactEntries } from "@induction/db/queries/season-facts.queries";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { disputed, stated } from "@induction/domain/testing/programs";
import type { ApiTest } from "../open-api-test.ts";
import type { MatrixRows } from "./matrix.table.ts";

const matchDay = (on: string) => ({ on: toCalendarDate(on), timeEastern: "12:00" });

/**
 * A season of which a curator has told a fee, and a Match Day about which sources disagree; of the fee the product says
 * something else.
 * @returns the id of the difference
 */
export async function tellOfASeason(api: ApiTest): Promise<number> {
  const fee = { season: 2029, field: "nrmpRegistrationFee" } as const;
  const day = { season: 2029, field: "match-day" } as const;
  const dispute = disputed(matchDay("2029-03-16"), matchDay("2029-03-23"));
  return await inTransaction(api.db, async (trx) => {
    const { at } = await advanceCatalogue(trx, api.services.now());
    const told = { follows: 0, at, by: randomUUID(), why: null };
    await appendSeasonFactEntries(trx, [
      { ...fee, ...told, fact: stated(90) },
      { ...day, ...told, fact: dispute },
    ]);
    await insertSeasonDifferences(trx, [{ ...fee, fact: stated(85), at }]);
    const [difference] = await listOpenSeasonDifferences(trx);
    return must(difference, "it was just written").id;
  });
}

/** The rows of what is known of the seasons. */
// biome-ignore format: a table is read by its columns
export const MATRIX_OF_SEASONS: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "seasons.current": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "seasons.get": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  400  400  400  400  400  400  400  400  400  400  401",
  },
  "seasonFacts.list": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "seasonFacts.season": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.preview": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.publish": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.verify": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.resolve": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.withdraw": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
  "seasonFacts.keep": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  404  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  400  403  401",
  },
};
