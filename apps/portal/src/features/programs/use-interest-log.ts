import { type AppError, toAppError } from "@induction/client/app-error";
import type { InterestEvent } from "@induction/domain/applicant/interest";
import { type LogChange, withLogChange } from "@induction/domain/applicant/interest-log";
import type { Profile } from "@induction/domain/applicant/profile";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { findMyScreen, keepChange, refreshMyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

interface LogChangeOptions {
  readonly onSaved: (change: LogChange) => void;
  readonly onFailed: (error: AppError) => void;
  /** The entry to change was changed or removed elsewhere; nothing was saved. */
  readonly onGone: () => void;
}

/**
 * Changes the log by one entry. The log is one fact, so another window may have saved it meanwhile: then the change is
 * made again on what is saved now, and only a person can say what becomes of an entry that is gone.
 */
export function useLogChange({ onSaved, onFailed, onGone }: LogChangeOptions) {
  const organisation = useOrganisation();
  const [isSaving, setIsSaving] = useState(false);
  const changeFact = useMutation(trpc.profile.changeFact.mutationOptions());

  async function saveOn(log: Profile["interest"], change: LogChange): Promise<void> {
    const events = withLogChange(toldOr(log, []), change);
    if (events === null) {
      onGone();
      return;
    }
    try {
      const changed = await changeFact.mutateAsync({
        ...organisation,
        change: { fact: "interest", value: known(events) },
        basedOn: { fact: "interest", value: log },
      });
      await keepChange(organisation, changed);
      onSaved(change);
    } catch (error) {
      const told = toAppError(error);
      const current = told.conflict?.what === "fact" ? told.conflict.current : null;
      if (current?.fact === "interest") await saveOn(current.value, change);
      else onFailed(told);
    }
  }

  return {
    isSaving,
    async save(change: LogChange): Promise<void> {
      setIsSaving(true);
      await saveOn(findMyScreen(organisation)?.applicant.profile.interest ?? unknown, change);
      setIsSaving(false);
    },
  };
}

/** Removing an entry, with its undo. */
export function useRemoveInterest(): (entry: InterestEvent) => void {
  const tellFailure = (what: string) => (error: AppError) =>
    showToast({ message: `${what} ${error.message}`, outcome: "failed" });
  const restore = useLogChange({
    onSaved: () => undefined,
    onFailed: tellFailure("The entry did not come back."),
    onGone: () => undefined,
  });
  const remove = useLogChange({
    onSaved: ({ before }) =>
      showToast({
        message: "The entry is removed.",
        undo: () => void restore.save({ before: null, after: before }),
      }),
    onFailed: tellFailure("The entry is not removed."),
    // It is gone already, or says something else now: the list shows which.
    onGone: () => void refreshMyScreen(),
  });
  return (entry) => void remove.save({ before: entry, after: null });
}
