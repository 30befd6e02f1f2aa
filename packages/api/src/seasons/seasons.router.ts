import { curatingIn, toPreviewed } from "../curation/curate.ts";
import { forAnyone, forPlatformRoles, forSignedIn, router } from "../trpc.ts";
import { previewSeasonFact } from "./preview-season.ts";
import {
  getCuratedSeason,
  getCurrentAlmanac,
  getSeasonPage,
  listSeasonsForCurators,
} from "./read-seasons.ts";
import { SEASON_HOME } from "./season-home.ts";
import {
  currentSchema,
  getSchema,
  keepSchema,
  listSchema,
  previewSchema,
  publishSchema,
  resolveSchema,
  seasonSchema,
  verifySchema,
  withdrawSchema,
} from "./seasons.inputs.ts";

/** What is known of the seasons: their dates, fees, limits and exam rules. */
export const seasonsRouter = router({
  /** The almanac in force; for whoever is not signed in as well, whose answer is worked out in the browser. */
  current: forAnyone.input(currentSchema).query(({ ctx, input }) => getCurrentAlmanac(ctx, input?.version)),
  /** Every fact of one season. */
  get: forSignedIn.input(getSchema).query(({ ctx, input }) => getSeasonPage(ctx, input.season)),
});

const forCurator = forPlatformRoles("curator");
const seasons = curatingIn(SEASON_HOME);

/** The facts of seasons, for those who look after them. Of people there are numbers alone. */
export const seasonFactsRouter = router({
  list: forCurator.input(listSchema).query(({ ctx }) => listSeasonsForCurators(ctx)),
  season: forCurator.input(seasonSchema).query(({ ctx, input }) => getCuratedSeason(ctx, input)),
  preview: forCurator
    .input(previewSchema)
    .query(({ ctx, input: { key, fact } }) =>
      previewSeasonFact(ctx, { key, fact: toPreviewed(ctx, ctx.person, fact) }),
    ),
  publish: forCurator
    .input(publishSchema)
    .mutation(({ ctx, input }) => seasons.publish(ctx, ctx.person, input)),
  verify: forCurator.input(verifySchema).mutation(({ ctx, input }) => seasons.verify(ctx, ctx.person, input)),
  resolve: forCurator
    .input(resolveSchema)
    .mutation(({ ctx, input }) => seasons.resolve(ctx, ctx.person, input)),
  withdraw: forCurator
    .input(withdrawSchema)
    .mutation(({ ctx, input }) => seasons.withdraw(ctx, ctx.person, input)),
  keep: forCurator.input(keepSchema).mutation(({ ctx, input }) => seasons.keep(ctx, ctx.person, input)),
});
