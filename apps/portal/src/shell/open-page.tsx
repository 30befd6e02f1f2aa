import { DemoBanner } from "@induction/ui/patterns/banners";
import { LinkButton } from "@induction/ui/primitives/button";
import type { ReactNode } from "react";
import { toShortDate } from "./dates.ts";
import { PlainPage } from "./plain-page.tsx";
import { hasDashboard, useSession } from "./session.ts";

/** A page for everybody: whoever is signed in without a record of their own finds the way back to their work. */
export function OpenPage({ children }: { children: ReactNode }) {
  const { person, server } = useSession();
  return (
    <>
      {server.isDemo && <DemoBanner asOf={toShortDate(server.today)} />}
      <PlainPage
        width="wide"
        bar={
          person === null ? (
            <LinkButton href="/sign-in" tone="outlined">
              Sign in
            </LinkButton>
          ) : (
            hasDashboard(person) && (
              <LinkButton href="/dashboard/" tone="outlined">
                To the dashboard
              </LinkButton>
            )
          )
        }
      >
        {children}
      </PlainPage>
    </>
  );
}
