import { AppShell, type NavItem } from "@induction/ui/patterns/app-shell";
import { DemoBanner, OfflineBanner } from "@induction/ui/patterns/banners";
import { useLocation } from "@tanstack/react-router";
import CalendarDays from "lucide-react/icons/calendar-days";
import ClipboardList from "lucide-react/icons/clipboard-list";
import History from "lucide-react/icons/history";
import House from "lucide-react/icons/house";
import Mail from "lucide-react/icons/mail";
import MapPin from "lucide-react/icons/map-pin";
import Route from "lucide-react/icons/route";
import ShieldCheck from "lucide-react/icons/shield-check";
import { lazy, type ReactNode, Suspense } from "react";
import type { Person } from "./answers.ts";
import { toShortDate } from "./dates.ts";
import { useSession } from "./session.ts";

/** The page stands first. */
const BehindThePage = lazy(async () => {
  const { BehindThePage: component } = await import("./behind-the-page.tsx");
  return { default: component };
});

const Account = lazy(async () => {
  const { Account: component } = await import("./account.tsx");
  return { default: component };
});
const SessionLostBar = lazy(async () => {
  const { SessionLostBar: component } = await import("./session-lost-bar.tsx");
  return { default: component };
});

const PLACES = [
  { label: "Home", href: "/", icon: House },
  { label: "Programs", href: "/programs", icon: MapPin },
  { label: "Letters", href: "/letters", icon: Mail },
  { label: "Profile", href: "/profile", icon: ClipboardList },
  { label: "Plan", href: "/plan", icon: Route },
  { label: "Dates", href: "/dates", icon: CalendarDays },
  { label: "History", href: "/history", icon: History },
  { label: "Sharing", href: "/sharing", icon: ShieldCheck },
] as const satisfies readonly Omit<NavItem, "isCurrent">[];

function isCurrent(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}

/** The frame around every page of somebody who is signed in. */
export function AppFrame({ person, children }: { person: Person; children: ReactNode }) {
  const { server } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  return (
    <AppShell
      variant="rail"
      homeHref="/"
      items={PLACES.map((place) => ({ ...place, isCurrent: isCurrent(place.href, pathname) }))}
      account={
        <Suspense>
          <Account person={person} />
        </Suspense>
      }
      banner={
        <>
          {server.isDemo && <DemoBanner asOf={toShortDate(server.today)} />}
          <OfflineBanner />
          <Suspense>
            <SessionLostBar />
          </Suspense>
        </>
      }
    >
      {children}
      <Suspense>
        <BehindThePage />
      </Suspense>
    </AppShell>
  );
}
