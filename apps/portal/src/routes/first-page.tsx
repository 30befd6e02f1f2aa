import { lazy, Suspense } from "react";
import { HomePage } from "../features/home/home-page.tsx";
import { useSession } from "../shell/session.ts";

const WelcomePage = lazy(async () => ({
  default: (await import("../features/welcome/welcome-page.tsx")).WelcomePage,
}));

/** One address, two faces: the person's own standing, or what Induction is. */
export function FirstPage() {
  const { person } = useSession();
  if (person !== null) return <HomePage />;
  return (
    <Suspense>
      <WelcomePage />
    </Suspense>
  );
}
