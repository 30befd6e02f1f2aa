import { lazyRouteComponent } from "@tanstack/react-router";
import type { Person } from "../shell/answers.ts";
import { useSession } from "../shell/session.ts";

const HomePage = lazyRouteComponent(() => import("../features/home/home-page.tsx"), "HomePage");
const WelcomePage = lazyRouteComponent(() => import("../features/welcome/welcome-page.tsx"), "WelcomePage");

/** Loads the face of the first page that this reader will see. */
export async function loadFirstPage(person: Person | null): Promise<void> {
  await (person === null ? WelcomePage : HomePage).preload?.();
}

/** One address, two faces: the person's own standing, or what Induction is. */
export function FirstPage() {
  const { person } = useSession();
  return person === null ? <WelcomePage /> : <HomePage />;
}
