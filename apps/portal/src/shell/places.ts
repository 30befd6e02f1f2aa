import type { FactKey } from "@induction/domain/applicant/profile";

/** Where a fact is told: its form on the profile, the letters, or the program list, where interest is logged as well. */
export function toPlaceOf(fact: FactKey): string {
  if (fact === "letters") return "/letters";
  if (fact === "interest") return "/programs?view=list";
  return fact === "plan" ? "/programs" : `/profile#${fact}`;
}
