import { toAppError } from "@induction/client/app-error";
import { LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { findPasswordProblem, PasswordField } from "../../shell/password-field.tsx";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { AccessNotice } from "./access-notice.tsx";

/** Sets a new password with the link from the mail. */
export function ResetPage() {
  const { token } = useParams({ from: "/reset/$token" });
  const reset = useMutation(trpc.session.resetPassword.mutationOptions());
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string>();
  const failure = reset.error === null ? null : toAppError(reset.error);
  function submit(): void {
    const found = findPasswordProblem(password);
    setProblem(found);
    if (found === undefined) reset.mutate({ token, password });
  }
  return (
    <PlainPage>
      <title>New password · Induction</title>
      {reset.isSuccess && (
        <AccessNotice title="Your password is set">
          <p>You were signed out everywhere. Sign in with the new password.</p>
          <LinkButton href="/sign-in" tone="primary">
            Sign in
          </LinkButton>
        </AccessNotice>
      )}
      {failure?.code === "NOT_FOUND" && (
        <AccessNotice title="This link does not work any more">
          <p>It was used already, or it is too old. Your password is unchanged.</p>
          <Link href="/reset">Ask for a new link</Link>
        </AccessNotice>
      )}
      {!reset.isSuccess && failure?.code !== "NOT_FOUND" && (
        <AccessForm
          title="Choose a new password"
          lead={<p>You will be signed out everywhere else.</p>}
          failure={failure}
          isPending={reset.isPending}
          submitLabel="Save the password"
          pendingLabel="Saving…"
          onSubmit={submit}
        >
          <PasswordField
            label="New password"
            kind="new"
            value={password}
            onValueChange={setPassword}
            error={problem ?? findFieldError(failure, "password")}
          />
        </AccessForm>
      )}
    </PlainPage>
  );
}
