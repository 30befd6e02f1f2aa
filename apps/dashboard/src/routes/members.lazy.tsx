import { createLazyRoute } from "@tanstack/react-router";
import { MembersPage } from "../features/members/members-page.tsx";

/** The code of the members. */
export const Route = createLazyRoute("/members")({ component: MembersPage });
