import { FormErrors } from "@induction/ui/patterns/form-errors";
import { Button } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { type FocusEvent, useEffect, useRef } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { listBrokenDates } from "../../shell/broken-dates.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { useErrorSummary } from "../../shell/use-error-summary.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import type { FactForm } from "./fact-form.ts";
import { useFactForm } from "./use-fact-form.ts";

interface FactEditorProps<Draft> {
  form: FactForm<Draft>;
  screen: PersonScreen;
  onClose: (hasSaved: boolean) => void;
}

/** Of a group of radios only the chosen one takes the focus, as the Tab key would have it. */
const FIRST_CONTROL =
  "input:not([type=radio]), input:checked, fieldset:not(:has(:checked)) input, select, textarea";

/** The open form of one fact. What is typed stays through every error, until it is saved or given up. */
export function FactEditor<Draft>({ form, screen, onClose }: FactEditorProps<Draft>) {
  const state = useFactForm({ form, screen, onSaved: () => onClose(true) });
  const element = useRef<HTMLFormElement>(null);
  const idOf = (path: string) => `${form.fact}-${path}`;
  const errors = state.errors.map(({ path, message }) => ({ fieldId: idOf(path), message }));
  const summary = useErrorSummary(errors, state.attempts);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.isPending) state.save(listBrokenDates(event.currentTarget, `${form.fact}-`));
      }}
      onBlur={(event) => {
        const path = findVisitedPath(event, form.fact);
        if (path !== null) state.visit(path);
        state.noteBroken(listBrokenDates(event.currentTarget, `${form.fact}-`));
      }}
    >
      <Stack>
        <FormErrors attempt={state.attempts} errors={summary} />
        <form.Fields
          draft={state.draft}
          onChange={state.type}
          errorAt={state.errorAt}
          hintAt={state.hintAt}
          idOf={idOf}
          today={state.today}
        />
        <SaveFailure failure={state.failure} />
        <Cluster isSpread>
          <Cluster>
            <Button tone="primary" type="submit" pending={state.isPending}>
              Save
            </Button>
            <Button onClick={() => onClose(false)}>Cancel</Button>
          </Cluster>
          {state.isTold && (
            <Button tone="quiet" onClick={state.takeBack}>
              Take this answer back
            </Button>
          )}
        </Cluster>
      </Stack>
      <ConflictDialog
        form={form}
        profile={screen.applicant.profile}
        conflict={state.conflict}
        isPending={state.isPending}
        onKeepMine={state.keepMine}
        onKeepCurrent={() => onClose(false)}
        onBack={state.forgetConflict}
      />
    </form>
  );
}

/** The field that was just left with something in it: now its error may show. */
function findVisitedPath(event: FocusEvent, fact: string): string | null {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return null;
  const prefix = `${fact}-`;
  const isEmpty = target.value === "" && !target.validity.badInput;
  if (isEmpty || !target.id.startsWith(prefix)) return null;
  return target.id.slice(prefix.length);
}
