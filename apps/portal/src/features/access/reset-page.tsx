import { type AppError, toAppError } from "@induction/client/app-error";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { findPasswordProblem, PasswordField } from "../../shell/password-field.tsx";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { AccessNotice } from "./access-notice.tsx";

function isNotFound(error: unknown): boolean {
  return error !== null && toAppError(error).code === "NOT_FOUND";
}

/** Sets a new password with the link from the mail; a link that does not work any more says so before anything is typed. */
export function ResetPage() {
  const { token } = useParams({ from: "/reset/$token" });
  // Asked once: a link that is used here is no news afterwards. Where the answer is not to be had, the form stands, for
  // it is told there too whether the link is good.
  const look = useQuery({
    ...trpc.session.previewReset.queryOptions({ token }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reset = useMutation(trpc.session.resetPassword.mutationOptions());
  const step = toStep({
    isSet: reset.isSuccess,
    isGone: isNotFound(look.error) || isNotFound(reset.error),
    look,
  });
  return (
    <PlainPage>
      <title>New password · Induction</title>
      {step === "set" && <PasswordIsSet />}
      {step === "gone" && <LinkIsGone />}
      {step === "looking" && <SkeletonLines lines={6} />}
      {step === "form" && (
        <NewPasswordForm
          failure={reset.error === null ? null : toAppError(reset.error)}
          isPending={reset.isPending}
          onSubmit={(password) => reset.mutate({ token, password })}
        />
      )}
    </PlainPage>
  );
}

interface Progress {
  isSet: boolean;
  isGone: boolean;
  look: { isLoading: boolean };
}

function toStep({ isSet, isGone, look }: Progress): "set" | "gone" | "looking" | "form" {
  if (isSet) return "set";
  if (isGone) return "gone";
  return look.isLoading ? "looking" : "form";
}

function PasswordIsSet() {
  return (
    <AccessNotice title="Your password is set">
      <p>You were signed out everywhere. Sign in with the new password.</p>
      <LinkButton href="/sign-in" tone="primary">
        Sign in
      </LinkButton>
    </AccessNotice>
  );
}

function LinkIsGone() {
  return (
    <AccessNotice title="This link does not work any more">
      <p>It was used already, it is too old, or a part of it is missing. Your password is unchanged.</p>
      <LinkButton href="/reset" tone="primary">
        Ask for a new link
      </LinkButton>
      <p>
        If you know your password, <Link href="/sign-in">sign in</Link>.
      </p>
    </AccessNotice>
  );
}

interface NewPasswordFormProps {
  failure: AppError | null;
  isPending: boolean;
  onSubmit: (password: string) => void;
}

function NewPasswordForm({ failure, isPending, onSubmit }: NewPasswordFormProps) {
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string>();
  return (
    <AccessForm
      title="Choose a new password"
      lead={<p>You will be signed out everywhere else.</p>}
      failure={failure}
      isPending={isPending}
      submitLabel="Save the password"
      pendingLabel="Saving…"
      onSubmit={() => {
        const found = findPasswordProblem(password);
        setProblem(found);
        if (found === undefined) onSubmit(password);
      }}
    >
      <PasswordField
        label="New password"
        kind="new"
        value={password}
        onValueChange={setPassword}
        error={problem ?? findFieldError(failure, "password")}
      />
    </AccessForm>
  );
}
