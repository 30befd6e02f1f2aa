import { type AppError, toAppError } from "@induction/client/app-error";
import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { withBrokenDates } from "../../shell/broken-dates.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { useUnsaved } from "../../shell/unsaved.ts";
import { checkDraft, toFormError } from "./fact-errors.ts";
import type { FactForm } from "./fact-form.ts";

/** What the form wanted to save, and what somebody else saved meanwhile. */
export interface FactConflict {
  readonly mine: FactChange;
  readonly current: FactChange;
}

interface FactFormOptions<Draft> {
  readonly form: FactForm<Draft>;
  readonly screen: PersonScreen;
  readonly onSaved: () => void;
}

interface SendOptions {
  readonly change: FactChange;
  readonly basedOn: FactChange;
}

/** The state of one open form: what is typed, what is wrong with it, and the saving of it. */
export function useFactForm<Draft>({ form, screen, onSaved }: FactFormOptions<Draft>) {
  const { applicant, today } = screen;
  // What the form began with: the change is made on this, whatever arrives while somebody types.
  const [start] = useState(() => ({
    draft: form.toDraft(applicant.profile),
    fact: form.now(applicant.profile),
  }));
  const [draft, setDraft] = useState(start.draft);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [broken, setBroken] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const saving = useSaving(screen, { onSaved, onRefused: () => setAttempts((count) => count + 1) });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start.draft);
  useUnsaved(isDirty);

  const checked = checkDraft({ form, draft, profile: applicant.profile, today });
  const { change, hints } = checked;
  const errors = withBrokenDates(checked.errors, broken);
  const shown = [
    ...errors.filter(({ path }) => attempts > 0 || visited.has(path)),
    ...(errors.length === 0 ? saving.fieldErrors : []),
  ];

  return {
    draft,
    attempts,
    errors: shown,
    isPending: saving.isPending,
    failure: saving.failure,
    conflict: saving.conflict,
    today,
    isTold: start.fact.value.state !== "unknown",
    errorAt: (path: string) => shown.find((error) => error.path === path)?.message,
    hintAt: (path: string) => hints.find((hint) => hint.path === path)?.message,
    type(next: Draft) {
      setDraft(next);
      saving.forgetErrors();
    },
    visit: (path: string) => setVisited((paths) => new Set([...paths, path])),
    /** Dates that the browser could not read, as the form holds them now. */
    noteBroken: (found: readonly FieldError[]) => {
      if (found.length > 0 || broken.length > 0) setBroken(found);
    },
    save(found: readonly FieldError[]) {
      setBroken(found);
      setAttempts((count) => count + 1);
      if (checked.errors.length > 0 || found.length > 0 || change === undefined) return;
      // A form that is sound as it opens is an answer where nothing was told: none of what it lists.
      if (!isDirty && start.fact.value.state !== "unknown") onSaved();
      else saving.send({ change, basedOn: start.fact });
    },
    takeBack: () => saving.send({ change: form.untold, basedOn: start.fact }),
    forgetConflict: saving.forgetConflict,
    keepMine({ mine, current }: FactConflict) {
      saving.send({ change: mine, basedOn: current });
    },
  };
}

interface SavingOptions {
  readonly onSaved: () => void;
  /** The server named fields that it does not take. */
  readonly onRefused: () => void;
}

function useSaving({ orgId }: PersonScreen, { onSaved, onRefused }: SavingOptions) {
  const organisation = useOrganisation();
  const [failure, setFailure] = useState<AppError | null>(null);
  const [conflict, setConflict] = useState<FactConflict | null>(null);
  const changeFact = useMutation(
    trpc.profile.changeFact.mutationOptions({
      onMutate: () => {
        setFailure(null);
        setConflict(null);
      },
      // The form closes on the record as it was saved, not on a guess at it.
      onSuccess: async (changed) => {
        await keepChange(organisation, changed);
        onSaved();
      },
      onError: (error, { change }) => {
        const told = toAppError(error);
        if (told.conflict?.what === "fact") setConflict({ mine: change, current: told.conflict.current });
        else setFailure(told);
        if (told.fieldErrors.length > 0) onRefused();
      },
    }),
  );
  const fieldErrors: readonly FieldError[] = (failure?.fieldErrors ?? []).map(toFormError);
  return {
    isPending: changeFact.isPending,
    fieldErrors,
    /** What no field is to blame for. */
    failure: fieldErrors.length > 0 ? null : failure,
    conflict,
    forgetErrors: () => setFailure(null),
    forgetConflict: () => setConflict(null),
    send: (sent: SendOptions) => changeFact.mutate({ orgId, ...sent }),
  };
}
