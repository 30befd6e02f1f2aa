import { lazyRouteComponent } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useSession } from "../shell/session.ts";

const HomePage = lazyRouteComponent(() => import("../features/home/home-page.tsx"), "HomePage");

/** Looks into this browser for answers that were given without an account; most people have none. */
const TakeOverOffer = lazy(async () => {
  const { TakeOverOffer: component } = await import("../features/take-over/take-over-offer.tsx");
  return { default: component };
});

/** Loads the person's own first page. */
export async function loadFirstPage(): Promise<void> {
  await HomePage.preload?.();
}

/** The person's own standing, and answers from before the account where there are any. */
export function FirstPage() {
  const { person } = useSession();
  useEffect(() => {
    // Signed out in another tab: the page for people without an account is another one.
    if (person === null) window.location.replace("/");
  }, [person]);
  if (person === null) return null;
  return (
    <>
      <Suspense>
        <TakeOverOffer />
      </Suspense>
      <HomePage />
    </>
  );
}
