import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";

/** Who opens the first page, and the server's day. */
export interface Visitor {
  readonly isSignedIn: boolean;
  readonly today: CalendarDate;
  readonly isDemo: boolean;
}

const HINT = "induction.signed-in-here";

/** Whether somebody was signed in here when the portal last looked. Saves a question; the portal asks the server anyway. */
export function wasSignedInHere(): boolean {
  try {
    return window.localStorage.getItem(HINT) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether the first page is the person's own. */
export function rememberSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) window.localStorage.setItem(HINT, "1");
    else window.localStorage.removeItem(HINT);
  } catch {
    // Where storage is closed to us, the server is asked each time.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The visitor in an answer of `session.current`; null where it has not that shape. */
export function toVisitor(answer: unknown): Visitor | null {
  const result = isRecord(answer) ? answer.result : null;
  const session = isRecord(result) ? result.data : null;
  if (!isRecord(session) || !isRecord(session.server)) return null;
  const { today, isDemo } = session.server;
  if (typeof today !== "string" || !isCalendarDate(today) || typeof isDemo !== "boolean") return null;
  return { isSignedIn: session.person !== null, today, isDemo };
}

/** Asks the server who is here, without the API's client, which nobody on that page needs. Null where no good answer came. */
export async function askWhoVisits(): Promise<Visitor | null> {
  try {
    const response = await fetch("/trpc/session.current", {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    return toVisitor(await response.json());
  } catch {
    return null;
  }
}
