import { toAppError } from "@induction/client/app-error";
import type { ApplicationStatus } from "@induction/domain/applicant/planned-program";
import type { TrackKind } from "@induction/domain/program/program";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { Changed, PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { drawMyScreen, keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { countOf } from "../../shell/words.ts";

type Plan = PersonScreen["applicant"]["plan"];

/** Draws the plan as it is about to be, and gives back what takes that away. */
function useDrawPlan() {
  const organisation = useOrganisation();
  return (change: (plan: Plan, screen: PersonScreen) => Plan) =>
    drawMyScreen(organisation, (screen) => ({
      ...screen,
      applicant: { ...screen.applicant, plan: change(screen.applicant.plan, screen) },
    }));
}

function tellFailure(what: string, error: unknown): void {
  const { message, fieldErrors } = toAppError(error);
  showToast({ message: `${what} ${fieldErrors[0]?.message ?? message}`, outcome: "failed" });
}

/** Putting programs on the list. They stand there at once; where the server says no, they go again. */
function useAddPrograms(): (programIds: readonly string[]) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const keep = (changed: Changed) => keepChange(organisation, changed);
  const takeBack = useMutation(
    trpc.plan.remove.mutationOptions({
      onSuccess: keep,
      onError: (error) => tellFailure("The programs stay on your list.", error),
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
        tellFailure("Nothing was put on your list.", error);
      },
    }),
  );
  return (programIds) => add.mutate({ ...organisation, programIds: [...programIds] });
}

/** Taking programs off the list, with an undo that brings back their status and date as well. */
function useRemovePrograms(): (programIds: readonly string[]) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const keep = (changed: Changed) => keepChange(organisation, changed);
  const restore = useMutation(
    trpc.plan.restore.mutationOptions({
      onSuccess: keep,
      onError: (error) => tellFailure("The programs did not come back.", error),
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
        tellFailure("Nothing was taken off your list.", error);
      },
    }),
  );
  return (programIds) => remove.mutate({ ...organisation, programIds: [...programIds] });
}

/** How far an application has come, and to which track it goes where that changes. */
export interface StatusChange {
  readonly programId: string;
  readonly status: ApplicationStatus;
  readonly track?: TrackKind | null;
}

/** Saying how far an application has come, or to which track it goes. */
function useSetStatus(): (change: StatusChange) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const setStatus = useMutation(
    trpc.plan.setStatus.mutationOptions({
      onMutate: ({ programId, status, track }) => ({
        undraw: draw((plan) =>
          plan.map((planned) =>
            planned.programId === programId
              ? { ...planned, status, ...(track !== undefined && { track }) }
              : planned,
          ),
        ),
      }),
      onSuccess: (changed) => keepChange(organisation, changed),
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellFailure("The status is not changed.", error);
      },
    }),
  );
  return (change) => setStatus.mutate({ ...organisation, ...change });
}

/** What can be done with the list. */
export interface PlanChanges {
  readonly add: (programIds: readonly string[]) => void;
  readonly remove: (programIds: readonly string[]) => void;
  readonly setStatus: (change: StatusChange) => void;
}

/** The changes of the list, made once for a whole page: each row of a long table would pay for its own. */
export function usePlanChanges(): PlanChanges {
  return { add: useAddPrograms(), remove: useRemovePrograms(), setStatus: useSetStatus() };
}
