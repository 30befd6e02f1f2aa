import { AppShell, type NavItem } from "@induction/ui/patterns/app-shell";
import { ToastRegion } from "@induction/ui/primitives/toast-region";
import { useLocation, useRouterState } from "@tanstack/react-router";
import CalendarDays from "lucide-react/icons/calendar-days";
import ChartColumn from "lucide-react/icons/chart-column";
import Flag from "lucide-react/icons/flag";
import Hospital from "lucide-react/icons/hospital";
import Mail from "lucide-react/icons/mail";
import MailPlus from "lucide-react/icons/mail-plus";
import Sigma from "lucide-react/icons/sigma";
import UserCog from "lucide-react/icons/user-cog";
import Users from "lucide-react/icons/users";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Account } from "./account.tsx";
import { AppLink } from "./app-link.tsx";
import { Bands } from "./bands.tsx";
import { LiveCaseload } from "./live/live-caseload.tsx";
import { LivePrograms } from "./live/live-programs.tsx";
import { useOpenReports } from "./open-reports.ts";
import type { Staff } from "./session.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { useShortcuts } from "./shortcuts.ts";
import type { Place } from "./staff.ts";

const PLACES: Readonly<Record<Place, Omit<NavItem, "isCurrent">>> = {
  caseload: { label: "Caseload", href: "/caseload", icon: Users },
  letters: { label: "Letters", href: "/letters", icon: Mail },
  cohort: { label: "Cohort", href: "/cohort", icon: ChartColumn },
  numbers: { label: "Numbers", href: "/numbers", icon: Sigma },
  programs: { label: "Programs", href: "/programs", icon: Hospital },
  seasons: { label: "Seasons", href: "/seasons", icon: CalendarDays },
  reports: { label: "Reports", href: "/reports", icon: Flag },
  invitations: { label: "Invitations", href: "/invitations", icon: MailPlus },
  members: { label: "Members", href: "/members", icon: UserCog },
};

/** Which place an address belongs to; a person's page belongs to the caseload. */
function isWithin(place: Place, pathname: string): boolean {
  const first = pathname.split("/")[1];
  return first === place || (place === "caseload" && first === "people");
}

/** On another page the focus goes to its content, where the control that led there is gone. */
function useFocusOnNewPage(): void {
  // The address changes first; only once the page has followed is the old one gone.
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (document.activeElement === document.body)
      document.getElementById("content")?.focus({ preventScroll: true });
  }, [pathname]);
}

/** The frame of every page for somebody who works here. */
export function StaffFrame({ staff, children }: { staff: Staff; children: ReactNode }) {
  const { pathname } = useLocation();
  useFocusOnNewPage();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const showSheet = useCallback(() => setIsSheetOpen(true), []);
  useShortcuts(useMemo(() => [{ keys: ["?"], label: "This list", run: showSheet }], [showSheet]));
  const { places, membership, server } = staff;
  const openReports = useOpenReports(places.includes("reports"));
  return (
    <>
      <AppShell
        variant="slim"
        homeHref="/"
        items={places.map((place) => ({
          ...PLACES[place],
          isCurrent: isWithin(place, pathname),
          ...(place === "reports" && openReports > 0 && { count: openReports, countLabel: "waiting" }),
        }))}
        account={<Account staff={staff} onShowShortcuts={showSheet} />}
        banner={<Bands server={server} />}
        renderLink={(attributes) => <AppLink {...attributes} />}
      >
        {children}
      </AppShell>
      {places.includes("caseload") && membership !== null ? (
        <LiveCaseload orgId={membership.orgId} />
      ) : (
        <LivePrograms />
      )}
      {/* The stream of a caseload tells nothing of reports. */}
      {places.includes("caseload") && places.includes("reports") && <LivePrograms />}
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} />
      <ToastRegion />
    </>
  );
}
