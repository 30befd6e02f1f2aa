import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { Changed } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { countOf } from "../../shell/words.ts";
import { tellPlanFailure, useDrawPlan } from "./draw-plan.ts";
import { type StatusChange, useSetEntries, useSetStatus } from "./use-status-changes.ts";

/** Putting programs on the list. They stand there at once; where the server says no, they go again. */
function useAddPrograms(): PlanChanges["add"] {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const keep = (changed: Changed) => keepChange(organisation, changed);
  const takeBack = useMutation(
    trpc.plan.remove.mutationOptions({
      onSuccess: keep,
      onError: (error) => tellPlanFailure("The programs stay on your list.", error),
    }),
  );
  const add = useMutation(
    trpc.plan.add.mutationOptions({
      onMutate: ({ programIds }) => ({
        undraw: draw((plan, { today }) => [
          ...plan,
          ...programIds
            .filter((id) => !plan.some(({ programId }) => programId === id))
            .map((programId) => ({ programId, status: "planned" as const, track: null, since: today })),
        ]),
      }),
      onSuccess: async (changed, { programIds }) => {
        showToast({
          message: `${countOf(programIds.length, "program")} put on your list.`,
          undo: () => takeBack.mutate({ ...organisation, programIds }),
        });
        await keep(changed);
      },
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellPlanFailure("Nothing was put on your list.", error);
      },
    }),
  );
  return (programIds, { onAdded, onFailed, proposedOn } = {}) =>
    add.mutate(
      { ...organisation, programIds: [...programIds], ...(proposedOn !== undefined && { proposedOn }) },
      { onSuccess: () => onAdded?.(), onError: () => onFailed?.() },
    );
}

/** Taking programs off the list, with an undo that brings back their status and date as well. */
function useRemovePrograms(): (programIds: readonly string[]) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const keep = (changed: Changed) => keepChange(organisation, changed);
  const restore = useMutation(
    trpc.plan.restore.mutationOptions({
      onSuccess: keep,
      onError: (error) => tellPlanFailure("The programs did not come back.", error),
    }),
  );
  const remove = useMutation(
    trpc.plan.remove.mutationOptions({
      onMutate: ({ programIds }) => ({
        undraw: draw((plan) => plan.filter(({ programId }) => !programIds.includes(programId))),
      }),
      onSuccess: async (changed, { programIds }) => {
        showToast({
          message: `${countOf(programIds.length, "program")} taken off your list.`,
          undo: () => restore.mutate({ ...organisation, programIds }),
        });
        await keep(changed);
      },
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellPlanFailure("Nothing was taken off your list.", error);
      },
    }),
  );
  return (programIds) => remove.mutate({ ...organisation, programIds: [...programIds] });
}

/** What to do once the programs are kept, or were not; and what the proposal rested on that they are taken from. */
interface AddOptions {
  readonly proposedOn?: ProposalGrounds;
  readonly onAdded?: () => void;
  readonly onFailed?: () => void;
}

/** What can be done with the list. */
export interface PlanChanges {
  readonly add: (programIds: readonly string[], options?: AddOptions) => void;
  readonly remove: (programIds: readonly string[]) => void;
  readonly setStatus: (change: StatusChange) => void;
  /** Lets programs stand as they are given here, which they did before. */
  readonly setEntries: (programs: readonly PlannedProgram[]) => void;
}

/** The changes of the list, made once for a whole page: each row of a long table would pay for its own. */
export function usePlanChanges(): PlanChanges {
  return {
    add: useAddPrograms(),
    remove: useRemovePrograms(),
    setStatus: useSetStatus(),
    setEntries: useSetEntries(),
  };
}
