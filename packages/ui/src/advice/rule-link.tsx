import { toRuleAddress } from "@induction/domain/rules/rule-address";
import type { ReactNode } from "react";
import { PlainLink } from "../primitives/link.tsx";

interface RuleLinkProps {
  /** "B3". */
  id: string;
  className?: string | undefined;
  "aria-label"?: string | undefined;
  children: ReactNode;
}

/** The one way in which the id of a rule stands on a screen: as a link to the rule's page. Its looks are the caller's. */
export function RuleLink({ id, ...attributes }: RuleLinkProps) {
  return <PlainLink {...attributes} href={toRuleAddress(id)} />;
}
