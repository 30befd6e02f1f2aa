import { toAppError } from "@induction/client/app-error";
import { Select } from "@induction/ui/primitives/select";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { queryClient, trpc } from "./api.ts";
import styles from "./assign-advisor.module.css";
import { useOrganisation, useStaff } from "./session.ts";
import { holdsAny } from "./staff.ts";

interface AssignAdvisorProps {
  applicantId: string;
  name: string;
  advisor: { readonly userId: string; readonly name: string } | null;
  /** Writes "Advisor" before the choice, where no column head says it. */
  isLabelled?: boolean;
}

/** Whose caseload a person is on; leads and administrators change it here, and can take the change back. */
export function AssignAdvisor(props: AssignAdvisorProps) {
  const membership = useStaff()?.membership ?? null;
  return holdsAny(membership, "lead", "admin") ? <Choice {...props} /> : null;
}

function Choice({ applicantId, name, advisor, isLabelled = false }: AssignAdvisorProps) {
  const organisation = useOrganisation();
  const { data } = useQuery(trpc.members.listAdvisors.queryOptions(organisation));
  const assign = useMutation(
    trpc.caseload.assign.mutationOptions({
      onSuccess: (_, { advisorId }) => {
        void refreshAssignments(applicantId);
        const to = data?.advisors.find(({ userId }) => userId === advisorId);
        showToast({
          message:
            to === undefined ? `${name} has no advisor now.` : `${name} is on ${to.name}’s caseload now.`,
          undo: () => assign.mutate({ ...organisation, applicantId, advisorId: advisor?.userId ?? null }),
        });
      },
      onError: (error) => showToast({ message: toAppError(error).message, outcome: "failed" }),
    }),
  );
  const known = data?.advisors ?? (advisor === null ? [] : [advisor]);
  const choice = (
    <Select
      isInline
      aria-label={`Advisor of ${name}`}
      disabled={assign.isPending}
      options={[
        { value: "none", label: "No advisor" },
        ...known.map(({ userId, name: label }) => ({ value: userId, label })),
      ]}
      value={(assign.isPending ? assign.variables.advisorId : advisor?.userId) ?? "none"}
      onValueChange={(value) =>
        assign.mutate({ ...organisation, applicantId, advisorId: value === "none" ? null : value })
      }
    />
  );
  if (!isLabelled) return choice;
  return (
    <span className={styles.labelled}>
      <span aria-hidden="true">Advisor</span>
      {choice}
    </span>
  );
}

async function refreshAssignments(applicantId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(trpc.caseload.page.queryFilter()),
    queryClient.invalidateQueries(trpc.caseload.counts.queryFilter()),
    queryClient.invalidateQueries(trpc.caseload.person.queryFilter({ id: applicantId })),
    queryClient.invalidateQueries(trpc.members.pathFilter()),
    queryClient.invalidateQueries(trpc.history.list.queryFilter({ applicantId })),
  ]);
}
