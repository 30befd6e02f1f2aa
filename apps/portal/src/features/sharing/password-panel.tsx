import { toAppError } from "@induction/client/app-error";
import { Button } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { queryClient, trpc } from "../../shell/api.ts";
import { findPasswordProblem, PasswordField } from "../../shell/password-field.tsx";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { useUnsaved } from "../../shell/unsaved.ts";

/** Changing the password. Every other session ends with it. */
export function PasswordPanel() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [problem, setProblem] = useState<string>();
  useUnsaved(next !== "");
  const change = useMutation(
    trpc.session.changePassword.mutationOptions({
      onSuccess: async () => {
        setCurrent("");
        setNext("");
        showToast({ message: "Your password is changed. You are signed out everywhere else." });
        await queryClient.invalidateQueries(trpc.session.list.queryFilter());
      },
    }),
  );
  const failure = change.error === null ? null : toAppError(change.error);
  const errorAt = (path: string) => failure?.fieldErrors.find((error) => error.path === path)?.message;
  function submit(): void {
    const found = findPasswordProblem(next);
    setProblem(found);
    if (found === undefined) change.mutate({ current, next });
  }
  return (
    <Panel title="Password">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.isPending) submit();
        }}
      >
        <Stack>
          <PasswordField
            label="Password now"
            kind="current"
            value={current}
            onValueChange={setCurrent}
            error={errorAt("current")}
          />
          <PasswordField
            label="New password"
            kind="new"
            value={next}
            onValueChange={setNext}
            error={problem ?? errorAt("next")}
          />
          {(failure?.fieldErrors.length ?? 0) === 0 && <SaveFailure failure={failure} />}
          <div>
            <Button type="submit" pending={change.isPending}>
              Change the password
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
