import { createRoute } from "@tanstack/react-router";
import { FirstPage, loadFirstPage } from "./first-page.tsx";
import { signedInRoute } from "./signed-in.route.ts";

/** Where the person stands; for those who are not signed in, what Induction is. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  loader: ({ context: { person } }) => loadFirstPage(person),
  component: FirstPage,
});
