import { toAppError } from "@induction/client/app-error";
import { Field } from "@induction/ui/primitives/field";
import { Link } from "@induction/ui/primitives/link";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { PasswordField } from "../../shell/password-field.tsx";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { useEnter } from "./use-enter.ts";

/** Signing in. Staff who do so here are led to the dashboard. */
export function SignInPage() {
  const { next } = useSearch({ from: "/sign-in" });
  const enter = useEnter(next);
  const signIn = useMutation(trpc.session.signIn.mutationOptions({ onSuccess: enter }));
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const failure = signIn.error === null ? null : toAppError(signIn.error);
  return (
    <PlainPage>
      <title>Sign in · Induction</title>
      <AccessForm
        title="Sign in"
        lead={next === undefined ? undefined : <p>Then you go on to the page that you asked for.</p>}
        failure={failure?.code === "UNAUTHORIZED" ? { ...failure, code: "BAD_REQUEST" } : failure}
        isPending={signIn.isPending}
        submitLabel="Sign in"
        pendingLabel="Signing in…"
        onSubmit={() => signIn.mutate({ email, password })}
        foot={
          <>
            <Link href="/reset">I do not know my password</Link>
            <p>You need an invitation from an organization to have an account.</p>
          </>
        }
      >
        <Field label="E-mail address" error={findFieldError(failure, "email")}>
          <TextInput
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <PasswordField
          label="Password"
          kind="current"
          value={password}
          onValueChange={setPassword}
          error={findFieldError(failure, "password")}
        />
      </AccessForm>
    </PlainPage>
  );
}
