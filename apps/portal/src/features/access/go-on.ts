import type { Person } from "../../shell/answers.ts";
import { hasDashboard, listApplicantMemberships } from "../../shell/session.ts";
import { toNextAddress } from "./next-address.ts";

const DASHBOARD = "/dashboard/";

/** Where somebody goes after signing in, and whether that is the other app, which the browser must load. */
export function goOn(person: Person, next: unknown): { href: string; isOtherApp: boolean } {
  const address = toNextAddress(next);
  if (address.startsWith(DASHBOARD)) return { href: address, isOtherApp: true };
  const isStaffOnly = listApplicantMemberships(person).length === 0 && hasDashboard(person);
  return isStaffOnly ? { href: DASHBOARD, isOtherApp: true } : { href: address, isOtherApp: false };
}
