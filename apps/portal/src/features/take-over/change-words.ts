import type { FactChange } from "@induction/domain/applicant/fact-change";
import { withChange } from "@induction/domain/applicant/fact-change";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { factInWords } from "@induction/domain/assessment/fact-words";

/** The value of a change as every screen words it: "235, passed"; that there is no letter yet as "None yet". */
export function changeInWords(change: FactChange): string {
  if (change.fact === "hasNoLetters") return "None yet";
  if (change.fact === "season")
    return change.value.state === "known" ? String(change.value.value) : "Not told";
  return factInWords(change.fact, withChange(EMPTY_PROFILE, change));
}
