import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.route.ts";

const rulesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/rules",
  component: lazyRouteComponent(() => import("../features/rules/rule-addresses.tsx"), "RulesAddress"),
});

const ruleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/rules/$id",
  component: lazyRouteComponent(() => import("../features/rules/rule-addresses.tsx"), "RuleAddress"),
});

/** All rules, and the permanent address of each. Whoever was never signed in here gets them without this app. */
export const ruleRoutes = [rulesRoute, ruleRoute] as const;
