import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { DemoBanner, OfflineBanner } from "@induction/ui/patterns/banners";
import { useLayoutEffect, useRef } from "react";
import { toDate } from "./dates.ts";
import type { Staff } from "./session.ts";

/** Tells the pages that fill the window how much of it the bands above them take: `--bands`. */
function useBandsHeight() {
  const bands = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bands.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--bands", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty("--bands");
    };
  }, []);
  return bands;
}

/** What stands above every page: that this is a demonstration, and that the network is gone. */
export function Bands({ server }: Pick<Staff, "server">) {
  const bands = useBandsHeight();
  return (
    <div ref={bands}>
      <OfflineBanner />
      {server.isDemo && <DemoBanner asOf={toDate(toCalendarDate(server.today))} />}
    </div>
  );
}
