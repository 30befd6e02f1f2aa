import { toAppError } from "@induction/client/app-error";
import { LETTER_PIPELINE, type Letter, type LetterStatus } from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { LetterRow } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { drawMyScreen, findMyScreen, keepChange, refreshMyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

const PIPELINE: readonly LetterStatus[] = LETTER_PIPELINE;

/** The status that follows in the pipeline; null at its end, and where the letter has left it. */
export function findNextStatus(status: LetterStatus): LetterStatus | null {
  const place = PIPELINE.indexOf(status);
  return place === -1 ? null : (PIPELINE[place + 1] ?? null);
}

/** The letter one step further, as of today. */
export function advance(letter: Letter, status: LetterStatus, today: CalendarDate): Letter {
  return { ...letter, status, reachedOn: { ...letter.reachedOn, [status]: today } };
}

function tellFailure(what: string, error: unknown): void {
  const { message, code } = toAppError(error);
  if (code === "CONFLICT") void refreshMyScreen();
  showToast({ message: `${what} ${message}`, outcome: "failed" });
}

/** Removing a letter, with its undo: the row goes at once and comes back where the server says no. */
export function useRemoveLetter(): (row: LetterRow) => void {
  const organisation = useOrganisation();
  const restore = useMutation(
    trpc.letters.restore.mutationOptions({
      onSuccess: (changed) => keepChange(organisation, changed),
      onError: (error) => tellFailure("The letter did not come back.", error),
    }),
  );
  // Everything hangs on the mutation itself: the row that began it is gone before the answer comes.
  const remove = useMutation(
    trpc.letters.remove.mutationOptions({
      onMutate: ({ id }) => {
        const writer = findMyScreen(organisation)?.letters.find(({ letter }) => letter.id === id)?.letter
          .writer;
        const undraw = drawMyScreen(organisation, (screen) => ({
          ...screen,
          letters: screen.letters.filter(({ letter }) => letter.id !== id),
        }));
        return { undraw, writer };
      },
      onSuccess: async (changed, { id }, { writer }) => {
        showToast({
          message: `The letter of ${writer ?? "this writer"} is removed.`,
          undo: () => restore.mutate({ ...organisation, id }),
        });
        await keepChange(organisation, changed);
      },
      onError: (error, _input, drawn) => {
        drawn?.undraw();
        tellFailure("The letter is not removed.", error);
      },
    }),
  );
  return ({ letter, version }) => remove.mutate({ ...organisation, id: letter.id, version });
}

/** Marking that a letter has come one step further. */
export function useAdvanceLetter(today: CalendarDate) {
  const organisation = useOrganisation();
  const change = useMutation(
    trpc.letters.change.mutationOptions({
      onSuccess: (changed) => keepChange(organisation, changed),
      onError: (error) => tellFailure("The status is not changed.", error),
    }),
  );
  return {
    pendingId: change.isPending ? change.variables.letter.id : null,
    advanceLetter({ letter, version }: LetterRow, status: LetterStatus): void {
      change.mutate({ ...organisation, letter: advance(letter, status, today), version });
    },
  };
}
