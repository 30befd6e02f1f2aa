import type { FactKey } from "@induction/domain/applicant/profile";

/** Where a fact is told: its form on the profile, the letters, or the program list. */
export function toPlaceOf(fact: FactKey): string {
  if (fact === "letters") return "/letters";
  return fact === "plan" ? "/programs" : `/profile#${fact}`;
}
