import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { momentInWords, ownZone } from "../time/eastern-time.ts";

interface EventTimeProps {
  on: CalendarDate;
  /** Eastern, "09:00"; null where the source gives the day alone. */
  timeEastern: string | null;
  /** The reader's zone, "Asia/Kolkata"; that of the browser where it is left out. */
  zone?: string | undefined;
}

/** The time of an event: Eastern first, as it is published, then on the reader's clocks. A day alone has no other zone. */
export function EventTime({ on, timeEastern, zone }: EventTimeProps) {
  const words = momentInWords({ on, timeEastern }, zone ?? ownZone());
  if (words === null) return <>Eastern date, no time given</>;
  const { eastern, own } = words;
  return <>{own === null ? eastern : `${eastern} · ${own}`}</>;
}
