import type { AppError } from "@induction/client/app-error";
import type { InterestEvent } from "@induction/domain/applicant/interest";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import { useState } from "react";
import { withBrokenDates } from "../../shell/broken-dates.ts";
import { useUnsaved } from "../../shell/unsaved.ts";
import { readInterest, toEntryPath, toInterestDraft } from "./interest-draft.ts";
import { useLogChange } from "./use-interest-log.ts";

interface InterestFormOptions {
  readonly programId: string;
  /** The entry to change; null for a new one. */
  readonly entry: InterestEvent | null;
  readonly today: CalendarDate;
  readonly onSaved: () => void;
}

/** The state of the open entry: what is typed, what is wrong with it, and the saving of it. */
export function useInterestForm({ programId, entry: before, today, onSaved }: InterestFormOptions) {
  const [start] = useState(() => toInterestDraft(before, today));
  const [draft, setDraft] = useState(start);
  const [broken, setBroken] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [isGone, setIsGone] = useState(false);
  const log = useLogChange({
    onSaved,
    onFailed: (error) => {
      setFailure(error);
      if (error.fieldErrors.length > 0) setAttempts((count) => count + 1);
    },
    onGone: () => setIsGone(true),
  });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  useUnsaved(isDirty);
  const { entry, errors: read } = readInterest(draft, { programId, today });
  const errors = withBrokenDates(read, broken);
  const refused = (failure?.fieldErrors ?? []).map(({ path, message }) => ({
    path: toEntryPath(path),
    message,
  }));
  const shown = attempts === 0 ? broken : [...errors, ...(errors.length === 0 ? refused : [])];

  function send(on: InterestEvent | null): void {
    if (entry === null || read.length > 0) return;
    setFailure(null);
    setIsGone(false);
    void log.save({ before: on, after: entry });
  }

  return {
    draft,
    attempts,
    isDirty,
    isGone,
    isPending: log.isSaving,
    errors: shown,
    errorAt: (path: string) => shown.find((error) => error.path === path)?.message,
    failure: refused.length > 0 ? null : failure,
    type(next: typeof draft) {
      setDraft(next);
      setFailure(null);
    },
    /** Dates that the browser could not read, as the form holds them now. */
    noteBroken: (found: readonly FieldError[]) => {
      if (found.length > 0 || broken.length > 0) setBroken(found);
    },
    save(found: readonly FieldError[]) {
      setBroken(found);
      setAttempts((count) => count + 1);
      if (found.length > 0) return;
      if (before !== null && !isDirty) onSaved();
      else send(before);
    },
    /** Keeps what was typed although the entry that it was to change is gone. */
    saveAsNew: () => send(null),
  };
}
