import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { answersRouter } from "./answers/answers.router.ts";
import { caseloadRouter } from "./caseload/caseload.router.ts";
import { cohortRouter } from "./cohort/cohort.router.ts";
import { curationRouter } from "./curation/curation.router.ts";
import { historyRouter } from "./history/history.router.ts";
import { invitationsRouter } from "./invitations/invitations.router.ts";
import { lettersRouter } from "./letters/letters.router.ts";
import { liveRouter } from "./live/live.router.ts";
import { membersRouter } from "./members/members.router.ts";
import { numbersRouter } from "./numbers/numbers.router.ts";
import { openDataRouter } from "./open-data/open-data.router.ts";
import { planRouter } from "./plan/plan.router.ts";
import { profileRouter } from "./profile/profile.router.ts";
import { programsRouter } from "./programs/programs.router.ts";
import { reportsRouter } from "./reports/reports.router.ts";
import { rosterRouter } from "./roster/roster.router.ts";
import { seasonFactsRouter, seasonsRouter } from "./seasons/seasons.router.ts";
import { sessionRouter } from "./session/session.router.ts";
import { router } from "./trpc.ts";

/** Every call that the product answers. */
export const appRouter = router({
  session: sessionRouter,
  invitations: invitationsRouter,
  members: membersRouter,
  profile: profileRouter,
  letters: lettersRouter,
  plan: planRouter,
  programs: programsRouter,
  curation: curationRouter,
  seasons: seasonsRouter,
  seasonFacts: seasonFactsRouter,
  openData: openDataRouter,
  reports: reportsRouter,
  caseload: caseloadRouter,
  cohort: cohortRouter,
  roster: rosterRouter,
  numbers: numbersRouter,
  history: historyRouter,
  answers: answersRouter,
  live: liveRouter,
});

/** The type that clients are typed by. */
export type AppRouter = typeof appRouter;

/** What each call takes. */
export type RouterInputs = inferRouterInputs<AppRouter>;

/** What each call answers. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
