import { type AppError, toAppError } from "@induction/client/app-error";
import type { Letter } from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { LetterRow } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { withBrokenDates } from "../../shell/broken-dates.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { useUnsaved } from "../../shell/unsaved.ts";
import { newUuid } from "../../shell/uuid.ts";
import { BLANK_LETTER, type LetterDraft, readLetter, toLetterDraft } from "./letter-draft.ts";

/** What somebody else made of the letter meanwhile; null where it was removed. */
export interface LetterConflictState {
  readonly mine: Letter;
  readonly current: Pick<LetterRow, "letter" | "version"> | null;
}

interface LetterFormOptions {
  readonly row: LetterRow | null;
  readonly today: CalendarDate;
  readonly onSaved: () => void;
}

/** Fields are named from the letter; the server names them from what was sent. */
function toFormPath(path: string): string {
  return path.replace(/^letter\./, "");
}

/** The state of the open letter: what is typed, what is wrong with it, and the saving of it. */
export function useLetterForm({ row, today, onSaved }: LetterFormOptions) {
  const [start] = useState(() => ({
    // Made once, so that sending it again after a lost answer never makes a second letter.
    id: row?.letter.id ?? newUuid(),
    draft: row === null ? BLANK_LETTER : toLetterDraft(row.letter),
  }));
  const [draft, setDraft] = useState<LetterDraft>(start.draft);
  const [broken, setBroken] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const saving = useSaving({ onSaved, onRefused: () => setAttempts((count) => count + 1) });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start.draft);
  useUnsaved(isDirty);
  const { letter, errors: read } = readLetter(draft, { id: start.id, today });
  const errors = withBrokenDates(read, broken);
  const shown = attempts === 0 ? broken : [...errors, ...(errors.length === 0 ? saving.fieldErrors : [])];
  return {
    draft,
    attempts,
    isDirty,
    errors: shown,
    errorAt: (path: string) => shown.find((error) => error.path === path)?.message,
    isPending: saving.isPending,
    failure: saving.failure,
    conflict: saving.conflict,
    keepMine: saving.keepMine,
    type(next: LetterDraft) {
      setDraft(next);
      saving.forget();
    },
    /** Dates that the browser could not read, as the form holds them now. */
    noteBroken: (found: readonly FieldError[]) => {
      if (found.length > 0 || broken.length > 0) setBroken(found);
    },
    save(found: readonly FieldError[]) {
      setBroken(found);
      setAttempts((count) => count + 1);
      if (letter === null || read.length > 0 || found.length > 0) return;
      if (row === null) saving.add(letter);
      else if (isDirty) saving.change(letter, row.version);
      else onSaved();
    },
  };
}

interface SavingOptions {
  readonly onSaved: () => void;
  /** The server named fields that it does not take. */
  readonly onRefused: () => void;
}

function useSaving({ onSaved, onRefused }: SavingOptions) {
  const organisation = useOrganisation();
  const [failure, setFailure] = useState<AppError | null>(null);
  const [conflict, setConflict] = useState<LetterConflictState | null>(null);
  const forget = () => {
    setFailure(null);
    setConflict(null);
  };
  const outcome = {
    onMutate: forget,
    onSuccess: async (changed: Parameters<typeof keepChange>[1]) => {
      await keepChange(organisation, changed);
      onSaved();
    },
    onError: (error: unknown, { letter }: { letter: Letter }) => {
      const told = toAppError(error);
      if (told.conflict?.what === "letter") setConflict({ mine: letter, current: told.conflict.current });
      else setFailure(told);
      if (told.fieldErrors.length > 0) onRefused();
    },
  };
  const add = useMutation(trpc.letters.add.mutationOptions(outcome));
  const change = useMutation(trpc.letters.change.mutationOptions(outcome));
  const restore = useMutation(trpc.letters.restore.mutationOptions());
  const fieldErrors = (failure?.fieldErrors ?? []).map(({ path, message }) => ({
    path: toFormPath(path),
    message,
  }));
  return {
    isPending: add.isPending || change.isPending || restore.isPending,
    fieldErrors,
    failure: fieldErrors.length > 0 ? null : failure,
    conflict,
    forget,
    add: (letter: Letter) => add.mutate({ ...organisation, letter }),
    change: (letter: Letter, version: number) => change.mutate({ ...organisation, letter, version }),
    keepMine({ mine, current }: LetterConflictState) {
      if (current !== null) {
        change.mutate({ ...organisation, letter: mine, version: current.version });
        return;
      }
      restore.mutate(
        { ...organisation, id: mine.id },
        {
          onSuccess: ({ letter }) =>
            change.mutate({ ...organisation, letter: mine, version: letter.version }),
          onError: (error) => setFailure(toAppError(error)),
        },
      );
    },
  };
}
