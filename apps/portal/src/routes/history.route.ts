import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

const changesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/history",
  component: lazyRouteComponent(() => import("../features/history/history-page.tsx"), "HistoryPage"),
});

const answersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/history/answers",
  component: lazyRouteComponent(() => import("../features/answers/answers-page.tsx"), "AnswersPage"),
});

const answerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/history/answers/$answerId",
  component: lazyRouteComponent(() => import("../features/answers/answer-page.tsx"), "AnswerPage"),
});

/** What changed in the record, when and by whom; answers as they stood, and one of them. */
export const historyRoutes = [changesRoute, answersRoute, answerRoute] as const;
