import type { MemberExpression } from "oxc-parser";

/** The name after the dot or between the brackets: `now` for `Date.now` and `Date["now"]`; null when it is computed. */
export function findMemberName({ computed, property }: MemberExpression): string | null {
  if (!computed) return property.name;
  return property.type === "Literal" ? String(property.value) : null;
}
