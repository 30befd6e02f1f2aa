import { useRouter } from "@tanstack/react-router";
import type { Session } from "../../shell/answers.ts";
import { keepSession } from "../../shell/session.ts";
import { rememberSignedIn } from "../../shell/visitor.ts";
import { goOn } from "./go-on.ts";

/** What follows a sign-in: the session is kept, and the person is led on. */
export function useEnter(next?: string): (session: Session) => Promise<void> {
  const router = useRouter();
  return async (session) => {
    if (session.person === null) return;
    const { href, isOtherApp } = goOn(session.person, next);
    if (isOtherApp) {
      // A page about a rule that is opened from the other app is then the portal's, with the way back.
      rememberSignedIn(true);
      window.location.assign(href);
      return;
    }
    keepSession(session);
    await router.invalidate();
    router.history.push(href);
  };
}
