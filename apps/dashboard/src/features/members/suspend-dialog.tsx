import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { AccountMember } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./members.module.css";
import { AfterResuming, EndsWithSuspension } from "./what-ends.tsx";

/** Shuts a member out, or lets them in again, once it is said what that does. */
export function SuspendDialog({ member, onClose }: { member: AccountMember; onClose: () => void }) {
  const organisation = useOrganisation();
  const { name, userId } = member;
  const isSuspended = member.state === "suspended";
  const options = {
    onSuccess: () => {
      void queryClient.invalidateQueries(trpc.members.pathFilter());
      void queryClient.invalidateQueries(trpc.invitations.pathFilter());
      showToast({ message: isSuspended ? `${name} can sign in again.` : `${name} is suspended.` });
      onClose();
    },
  };
  const suspend = useMutation(trpc.members.suspend.mutationOptions(options));
  const resume = useMutation(trpc.members.resume.mutationOptions(options));
  const act = isSuspended ? resume : suspend;
  const { whole } = toFormProblem(act.error, []);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isSuspended ? `Let ${name} in again?` : `Suspend ${name}?`}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            data-autofocus
            pending={act.isPending}
            onClick={() => act.mutate({ ...organisation, userId })}
          >
            {isSuspended ? "Let in" : "Suspend"}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {isSuspended
            ? `${name} gets back the roles they had. Nothing of theirs was deleted.`
            : `${name} is signed out everywhere at once and cannot open this organization until you let them in again. Nothing of theirs is deleted.`}
        </p>
        {isSuspended ? <AfterResuming member={member} /> : <EndsWithSuspension member={member} />}
        {whole !== null && (
          <p role="alert" className={styles.problem}>
            {whole}
          </p>
        )}
      </div>
    </Dialog>
  );
}
