import { createLazyRoute } from "@tanstack/react-router";
import { RosterPage } from "../features/roster/roster-page.tsx";

/** The code of bringing in a roster. */
export const Route = createLazyRoute("/invitations/roster")({ component: RosterPage });
