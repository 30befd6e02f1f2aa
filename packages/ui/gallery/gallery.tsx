import House from "lucide-react/icons/house";
import Inbox from "lucide-react/icons/inbox";
import Mail from "lucide-react/icons/mail";
import MapPin from "lucide-react/icons/map-pin";
import Printer from "lucide-react/icons/printer";
import ShieldCheck from "lucide-react/icons/shield-check";
import type { ReactNode } from "react";
import { AccountSummary, AppShell, type NavItem } from "../src/patterns/app-shell.tsx";
import { DemoBanner } from "../src/patterns/banners.tsx";
import { PageBody, PageHeader } from "../src/patterns/page-header.tsx";
import { ThemeSwitch } from "../src/patterns/theme-switch.tsx";
import { Button } from "../src/primitives/button.tsx";
import { Link } from "../src/primitives/link.tsx";
import { ToastRegion } from "../src/primitives/toast-region.tsx";
import { AdviceRoom } from "./advice.tsx";
import { CaseloadRoom } from "./caseload.tsx";
import { PatternRoom } from "./patterns.tsx";
import { PrimitiveRoom } from "./primitives.tsx";

const rooms: readonly { key: string; label: string; icon: NavItem["icon"]; content: ReactNode }[] = [
  { key: "primitives", label: "Primitives", icon: House, content: <PrimitiveRoom /> },
  { key: "advice", label: "Advice", icon: MapPin, content: <AdviceRoom /> },
  { key: "patterns", label: "Patterns", icon: Inbox, content: <PatternRoom /> },
  { key: "caseload", label: "Caseload", icon: MapPin, content: <CaseloadRoom /> },
];

/** Every component in its states, in the frame that the apps use. */
export function Gallery({ room }: { room: string }) {
  const current = rooms.find((each) => each.key === room) ?? rooms[0];
  const items: readonly NavItem[] = [
    ...rooms.map(({ key, label, icon }) => ({
      label,
      icon,
      href: `#${key}`,
      isCurrent: key === current?.key,
    })),
    { label: "Programs", icon: MapPin, href: "#x1", isCurrent: false, count: 9, countLabel: "to act on" },
    { label: "Letters", icon: Mail, href: "#x2", isCurrent: false },
    { label: "Interviews", icon: Inbox, href: "#x3", isCurrent: false },
    { label: "Sharing", icon: ShieldCheck, href: "#x4", isCurrent: false },
  ];
  return (
    <AppShell
      variant={new URLSearchParams(window.location.search).has("slim") ? "slim" : "rail"}
      homeHref="#"
      items={items}
      banner={<DemoBanner asOf="15 Aug 2026" />}
      account={
        <AccountSummary name="Amara Okafor" detail="2028 season">
          <Link href="#settings">Settings</Link>
        </AccountSummary>
      }
    >
      <PageHeader
        title={current?.label}
        count={84}
        detail="Season 2028, training starts July 2028 · as of 22 Nov 2026"
        actions={
          <>
            <Button icon={Printer}>One page for a mentor</Button>
            <Button tone="primary">Add program</Button>
          </>
        }
      />
      <PageBody>
        {current?.content}
        <ThemeSwitch />
      </PageBody>
      <ToastRegion />
    </AppShell>
  );
}
