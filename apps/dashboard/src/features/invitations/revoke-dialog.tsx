import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { Invitation } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./invitations.module.css";

/** Makes an invitation void, once it is said that its link stops working. */
export function RevokeDialog({
  invitation,
  onClose,
}: {
  invitation: Invitation | null;
  onClose: () => void;
}) {
  const organisation = useOrganisation();
  const revoke = useMutation(
    trpc.invitations.revoke.mutationOptions({
      onSuccess: () => {
        showToast({ message: `The invitation of ${invitation?.name} is revoked.` });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.invitations.pathFilter()),
    }),
  );
  const { whole } = toFormProblem(revoke.error, []);
  return (
    <Dialog
      isOpen={invitation !== null}
      onClose={onClose}
      title={`Revoke the invitation of ${invitation?.name ?? ""}?`}
      foot={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            tone="primary"
            pending={revoke.isPending}
            pendingLabel="Revoking…"
            data-autofocus
            onClick={() => invitation && revoke.mutate({ ...organisation, id: invitation.id })}
          >
            Revoke
          </Button>
        </>
      }
    >
      <p>
        The link in the mail to {invitation?.email} stops working at once. You can invite the same address
        again.
      </p>
      {whole !== null && (
        <p role="alert" className={styles.problem}>
          {whole}
        </p>
      )}
    </Dialog>
  );
}
