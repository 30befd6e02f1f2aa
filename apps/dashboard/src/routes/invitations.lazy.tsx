import { createLazyRoute } from "@tanstack/react-router";
import { InvitationsPage } from "../features/invitations/invitations-page.tsx";

/** The code of the invitations. */
export const Route = createLazyRoute("/invitations")({ component: InvitationsPage });
