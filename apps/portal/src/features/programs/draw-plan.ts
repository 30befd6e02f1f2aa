import { toAppError } from "@induction/client/app-error";
import { showToast } from "@induction/ui/state/toasts";
import type { PersonScreen } from "../../shell/answers.ts";
import { drawMyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

/** The programs on the person's list. */
export type Plan = PersonScreen["applicant"]["plan"];

/** Draws the plan as it is about to be, and gives back what takes that away. */
export function useDrawPlan() {
  const organisation = useOrganisation();
  return (change: (plan: Plan, screen: PersonScreen) => Plan) =>
    drawMyScreen(organisation, (screen) => ({
      ...screen,
      applicant: { ...screen.applicant, plan: change(screen.applicant.plan, screen) },
    }));
}

/** Says that a change of the list did not come about, and why. */
export function tellPlanFailure(what: string, error: unknown): void {
  const { message, fieldErrors } = toAppError(error);
  showToast({ message: `${what} ${fieldErrors[0]?.message ?? message}`, outcome: "failed" });
}
