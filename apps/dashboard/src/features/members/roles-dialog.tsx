import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { AccountMember, Role } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { RoleChoice } from "../../shell/role-choice.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { roleInWords } from "../../shell/staff.ts";
import styles from "./members.module.css";
import { EndsWithRoles } from "./what-ends.tsx";

const FORM_ID = "roles";

/** Gives a member other roles, once it is said what that does to them. */
export function RolesDialog({ member, onClose }: { member: AccountMember; onClose: () => void }) {
  const organisation = useOrganisation();
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const save = useMutation(
    trpc.members.setRoles.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.members.pathFilter());
        void queryClient.invalidateQueries(trpc.invitations.pathFilter());
        showToast({ message: `${member.name}: ${roles.map(roleInWords).join(", ")}.` });
        onClose();
      },
    }),
  );
  const problem = toFormProblem(save.error, ["roles"]);
  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!save.isPending) save.mutate({ ...organisation, userId: member.userId, roles: [...roles] });
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isFirm
      title={`Roles of ${member.name}`}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={FORM_ID} pending={save.isPending}>
            Save the roles
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.form} onSubmit={handleSubmit}>
        {problem.whole !== null && (
          <p role="alert" className={styles.problem}>
            {problem.whole}
          </p>
        )}
        <RoleChoice id="roles-choice" roles={roles} onChange={setRoles} error={problem.at("roles")} />
        <EndsWithRoles member={member} roles={roles} />
        <p>{member.name} is signed out everywhere and signs in again with the new roles.</p>
      </form>
    </Dialog>
  );
}
