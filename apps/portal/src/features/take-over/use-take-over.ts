import { type AppError, toAppError } from "@induction/client/app-error";
import type { TrialFacts } from "@induction/domain/applicant/trial-facts";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { keepChange, refreshMyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

type Offer = TrialFacts["offered"][number];

/** Takes answers over into the record, each as the change of one fact. */
export function useTakeOver({ orgId }: Pick<PersonScreen, "orgId">) {
  const organisation = useOrganisation();
  const changeFact = useMutation(
    trpc.profile.changeFact.mutationOptions({
      onSuccess: (changed) => keepChange(organisation, changed),
      // Somebody told the fact meanwhile: the record is drawn as it is now, and the offer is gone.
      onError: () => void refreshMyScreen(),
    }),
  );

  async function send(offers: readonly Offer[]): Promise<void> {
    let taken = 0;
    try {
      // One after another: each change is made on the record that the one before has left.
      for (const offer of offers) {
        await changeFact.mutateAsync({ orgId, ...offer });
        taken += 1;
      }
    } catch {
      // The failure stands above the list, and what was taken over is off it.
    }
    if (taken > 0) {
      showToast({
        message: taken === 1 ? "1 answer is in your record." : `${taken} answers are in your record.`,
      });
    }
  }

  const failure: AppError | null = changeFact.error === null ? null : toAppError(changeFact.error);
  return {
    take: (offer: Offer) => send([offer]),
    takeAll: send,
    isPending: changeFact.isPending,
    failure,
  };
}
