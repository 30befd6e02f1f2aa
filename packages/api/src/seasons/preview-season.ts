import type { SeasonFactKey } from "@induction/db/queries/season-facts.queries";
import { countOfSeasons } from "@induction/db/queries/touched-people.queries";
import { listTouchedSeasons } from "@induction/domain/assessment/almanac-change";
import type { Fact } from "@induction/domain/program/fact";
import type { ApiContext } from "../context.ts";
import { badFact } from "../curation/curate.ts";
import { type HiddenCount, toHiddenCount } from "../curation/hidden-count.ts";
import { SEASON_HOME, withFactOfSeason } from "./season-home.ts";

/** What a change of a fact would do, in numbers of people over all organisations: never who. */
export interface SeasonPreview {
  /** False where the change touches nobody's answer: the fact is only shown. */
  readonly decides: boolean;
  /** Whose answer would be worked out anew. */
  readonly people: HiddenCount;
}

/**
 * How many people a change of a fact would touch.
 * @throws AppError BAD_REQUEST at the field where it cannot be right beside the others
 */
export async function previewSeasonFact(
  context: ApiContext,
  { key, fact }: { readonly key: SeasonFactKey; readonly fact: Fact<unknown> },
): Promise<SeasonPreview> {
  const list = context.catalogue.current();
  const problems = SEASON_HOME.findProblems(list, key, fact);
  if (problems.length > 0) throw badFact(problems);
  const after = withFactOfSeason(list.seasons, key, fact);
  const seasons = listTouchedSeasons(list.seasons.almanac, after.almanac);
  const people = seasons.length === 0 ? 0 : await countOfSeasons(context.db.kysely, seasons);
  return { decides: seasons.length > 0, people: toHiddenCount(people) };
}
