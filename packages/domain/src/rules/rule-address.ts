/** The permanent address of a rule's page: "/rules/B3". */
export function toRuleAddress(id: string): string {
  return `/rules/${id}`;
}
