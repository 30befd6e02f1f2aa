import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { OpenPage } from "../../shell/open-page.tsx";
import { listApplicantMemberships, useSession } from "../../shell/session.ts";
import { RulePage } from "./rule-page.tsx";
import { RulesPage } from "./rules-page.tsx";

/** Around a page about rules stands the reader's own frame, or none. */
function InFrame({ children }: { children: (isFramed: boolean) => ReactNode }) {
  const { person } = useSession();
  if (person !== null && listApplicantMemberships(person).length > 0) return children(true);
  return <OpenPage>{children(false)}</OpenPage>;
}

/** All rules, within the portal. */
export function RulesAddress() {
  return <InFrame>{(isFramed) => <RulesPage isFramed={isFramed} />}</InFrame>;
}

/** One rule, within the portal. */
export function RuleAddress() {
  const { id } = useParams({ from: "/signed-in/rules/$id" });
  return <InFrame>{(isFramed) => <RulePage key={id} id={id} isFramed={isFramed} />}</InFrame>;
}
