import { type AppError, toAppError } from "@induction/client/app-error";
import { findPlanProblems } from "@induction/domain/applicant/plan-problems";
import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { withBrokenDates } from "../../shell/broken-dates.ts";
import { DraftReader } from "../../shell/draft-reader.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { useUnsaved } from "../../shell/unsaved.ts";
import { countOf } from "../../shell/words.ts";
import { usePlan } from "./plan-changes.tsx";

interface SubmitFormOptions {
  readonly planned: readonly PlannedProgram[];
  readonly today: CalendarDate;
  readonly onSubmitted: () => void;
}

/** The programs as they stand once they are submitted on the typed day, with everything that is wrong with it. */
function readSubmission(
  day: string,
  { planned, today }: Pick<SubmitFormOptions, "planned" | "today">,
): { programs: readonly PlannedProgram[]; errors: readonly FieldError[] } {
  const reader = new DraftReader();
  const since = reader.date("since", day, "Enter the day on which they were sent.");
  if (since === undefined) return { programs: [], errors: reader.errors };
  const programs = planned.map((entry) => ({ ...entry, status: "submitted" as const, since }));
  const [problem] = findPlanProblems(programs.slice(0, 1), today);
  return { programs, errors: problem === undefined ? [] : [{ path: "since", message: problem.message }] };
}

/** The day of submission: what is typed, what is wrong with it, and the saving of all applications at once. */
export function useSubmitForm({ planned, today, onSubmitted }: SubmitFormOptions) {
  const organisation = useOrganisation();
  const plan = usePlan();
  const [day, setDay] = useState<string>(today);
  const [broken, setBroken] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [failure, setFailure] = useState<AppError | null>(null);
  const isDirty = day !== today;
  useUnsaved(isDirty);
  const submit = useMutation(
    trpc.plan.setEntries.mutationOptions({
      onSuccess: async (changed, { programs }) => {
        showToast({
          message: `${countOf(programs.length, "application")} marked as submitted.`,
          undo: () => plan.current.setEntries(planned),
        });
        onSubmitted();
        await keepChange(organisation, changed);
      },
      onError: (error) => setFailure(toAppError(error)),
    }),
  );
  const { programs, errors: read } = readSubmission(day, { planned, today });
  const shown = attempts === 0 ? broken : withBrokenDates(read, broken);
  return {
    day,
    attempts,
    isDirty,
    isPending: submit.isPending,
    errors: shown,
    errorAt: (path: string) => shown.find((error) => error.path === path)?.message,
    failure,
    type(next: string) {
      setDay(next);
      setFailure(null);
    },
    noteBroken: (found: readonly FieldError[]) => {
      if (found.length > 0 || broken.length > 0) setBroken(found);
    },
    save(found: readonly FieldError[]) {
      setBroken(found);
      setAttempts((count) => count + 1);
      if (found.length === 0 && read.length === 0)
        submit.mutate({ ...organisation, programs: [...programs] });
    },
  };
}
