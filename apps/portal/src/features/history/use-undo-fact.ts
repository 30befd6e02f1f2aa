import { toAppError } from "@induction/client/app-error";
import type { FactChange } from "@induction/domain/applicant/fact-change";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { HistoryEntry } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

/** The value before and after a change, read as facts; null where the history holds something else. */
async function readChange(entry: HistoryEntry): Promise<{ old: FactChange; now: FactChange } | null> {
  // Schemas are large and only needed here, so they come when somebody undoes something.
  const { keptFactSchema } = await import("@induction/domain/applicant/fact-change.schema");
  const old = keptFactSchema.safeParse({ fact: entry.field, value: entry.old });
  const now = keptFactSchema.safeParse({ fact: entry.field, value: entry.new });
  return old.success && now.success ? { old: old.data, now: now.data } : null;
}

/** Taking back the change of a fact: a change of its own, on the value that the change had made. */
export function useUndoFact() {
  const organisation = useOrganisation();
  const changeFact = useMutation(
    trpc.profile.changeFact.mutationOptions({
      onSuccess: (changed) => keepChange(organisation, changed),
    }),
  );
  const undoing = useMutation({
    mutationFn: async (entry: HistoryEntry) => {
      const change = await readChange(entry);
      if (change === null) throw new UnreadableChangeError();
      const { old, now } = change;
      return await changeFact.mutateAsync({ ...organisation, change: old, basedOn: now, why: "undo" });
    },
    onSuccess: (_changed, { label }) => showToast({ message: `${label} is as it was before.` }),
    onError: (error, { label }) => showToast({ message: tellFailure(label, error), outcome: "failed" }),
  });
  return {
    undo: (entry: HistoryEntry) => undoing.mutate(entry),
    pendingId: undoing.isPending ? undoing.variables.id : null,
  };
}

/** The history holds a value that today's forms do not know. */
class UnreadableChangeError extends Error {
  override readonly name = "UnreadableChangeError";

  constructor() {
    super("The value before this change cannot be read any more.");
  }
}

function tellFailure(label: string, error: Error): string {
  if (error instanceof UnreadableChangeError) return `${label} is unchanged: ${error.message}`;
  const { code, message, fieldErrors } = toAppError(error);
  if (code === "CONFLICT")
    return `${label} is unchanged: it was changed again since. Look at the newest change.`;
  return `${label} is unchanged: ${fieldErrors[0]?.message ?? message}`;
}
