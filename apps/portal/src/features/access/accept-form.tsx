import { toAppError } from "@induction/client/app-error";
import { Field } from "@induction/ui/primitives/field";
import { Link } from "@induction/ui/primitives/link";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { InvitationPreview } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { findPasswordProblem, PasswordField } from "../../shell/password-field.tsx";
import { listInWords } from "../../shell/words.ts";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { useEnter } from "./use-enter.ts";

const ROLE_WORDS = {
  applicant: "applicant",
  advisor: "advisor",
  lead: "lead advisor",
  admin: "administrator",
} as const satisfies Record<InvitationPreview["roles"][number], string>;

interface AcceptFormProps {
  token: string;
  invitation: InvitationPreview;
}

/** Accepts an invitation: a new account with name and password, or an account that exists, with its password. */
export function AcceptForm({ token, invitation }: AcceptFormProps) {
  const { organisationName, email, roles, hasAccount } = invitation;
  const enter = useEnter();
  const accept = useMutation(trpc.invitations.accept.mutationOptions({ onSuccess: enter }));
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string>();
  const failure = accept.error === null ? null : toAppError(accept.error);
  function submit(): void {
    const found = hasAccount ? undefined : findPasswordProblem(password);
    setProblem(found);
    if (found === undefined) accept.mutate({ token, password, ...(!hasAccount && { name }) });
  }
  return (
    <AccessForm
      title={`${organisationName} invites you`}
      lead={
        <p>
          You join as {listInWords(roles.map((role) => ROLE_WORDS[role]))} with the address{" "}
          <strong>{email}</strong>.
          {hasAccount && " There is already an account for it: accept with its password."}
        </p>
      }
      failure={failure?.code === "UNAUTHORIZED" ? { ...failure, code: "BAD_REQUEST" } : failure}
      isPending={accept.isPending}
      submitLabel={hasAccount ? "Accept and sign in" : "Accept and make my account"}
      pendingLabel="Accepting…"
      onSubmit={submit}
      foot={
        hasAccount ? (
          <Link href="/reset">I do not know my password</Link>
        ) : (
          roles.includes("applicant") && (
            <p>Nobody at {organisationName} sees what you enter until you agree to it under Sharing.</p>
          )
        )
      }
    >
      {!hasAccount && (
        <Field label="Your name" error={findFieldError(failure, "name")}>
          <TextInput autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      )}
      {/* The hidden address lets a password manager keep the right pair. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={hasAccount ? "Password" : "Choose a password"}
        kind={hasAccount ? "current" : "new"}
        value={password}
        onValueChange={setPassword}
        error={problem ?? findFieldError(failure, "password")}
      />
    </AccessForm>
  );
}
