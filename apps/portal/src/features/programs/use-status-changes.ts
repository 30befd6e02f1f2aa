import type { ApplicationStatus, PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { TrackKind } from "@induction/domain/program/program";
import { applicationTerms } from "@induction/ui/advice/vocabulary";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { Changed } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { findMyScreen, keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { tellPlanFailure, useDrawPlan } from "./draw-plan.ts";

/** Says of several programs at once how far they have come and since when: the way in which a change of them is undone. */
export function useSetEntries(): (programs: readonly PlannedProgram[]) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const setEntries = useMutation(
    trpc.plan.setEntries.mutationOptions({
      onMutate: ({ programs }) => {
        const next = new Map(programs.map((program) => [program.programId, program]));
        return { undraw: draw((plan) => plan.map((planned) => next.get(planned.programId) ?? planned)) };
      },
      onSuccess: (changed: Changed) => keepChange(organisation, changed),
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellPlanFailure("The programs are not as they were before.", error);
      },
    }),
  );
  return (programs) => setEntries.mutate({ ...organisation, programs: [...programs] });
}

/** How far an application has come, and to which track it goes where that changes. */
export interface StatusChange {
  readonly programId: string;
  readonly status: ApplicationStatus;
  readonly track?: TrackKind | null;
}

/** Saying how far an application has come, with its undo, or to which track it goes. A new status stands since today. */
export function useSetStatus(): (change: StatusChange) => void {
  const organisation = useOrganisation();
  const draw = useDrawPlan();
  const setBack = useSetEntries();
  const setStatus = useMutation(
    trpc.plan.setStatus.mutationOptions({
      onMutate: ({ programId, status, track }) => {
        const before = findMyScreen(organisation)?.applicant.plan.find(
          (each) => each.programId === programId,
        );
        const undraw = draw((plan, { today }) =>
          plan.map((planned) =>
            planned.programId === programId
              ? {
                  ...planned,
                  status,
                  since: planned.status === status ? planned.since : today,
                  ...(track !== undefined && { track }),
                }
              : planned,
          ),
        );
        return { before, undraw };
      },
      onSuccess: async (changed, { status }, { before }) => {
        if (before !== undefined && before.status !== status) {
          const now = applicationTerms[status].word.toLowerCase();
          showToast({ message: `The application is ${now} since today.`, undo: () => setBack([before]) });
        }
        await keepChange(organisation, changed);
      },
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellPlanFailure("The status is not changed.", error);
      },
    }),
  );
  return (change) => setStatus.mutate({ ...organisation, ...change });
}
