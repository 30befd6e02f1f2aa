import { toAppError } from "@induction/client/app-error";
import { Field } from "@induction/ui/primitives/field";
import { Link } from "@induction/ui/primitives/link";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { InvitationPreview } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { chooseOrganisation } from "../../shell/organisation.ts";
import { findPasswordProblem, PasswordField } from "../../shell/password-field.tsx";
import { useSession } from "../../shell/session.ts";
import { listInWords } from "../../shell/words.ts";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { useEnter } from "./use-enter.ts";

const ROLE_WORDS = {
  applicant: "an applicant",
  advisor: "an advisor",
  lead: "a lead advisor",
  admin: "an administrator",
} as const satisfies Record<InvitationPreview["roles"][number], string>;

interface AcceptFormProps {
  token: string;
  invitation: InvitationPreview;
}

/**
 * Accepts an invitation: a new account with name and password, an account that exists, with its password, or the account
 * that is signed in here, as it is.
 */
export function AcceptForm({ token, invitation }: AcceptFormProps) {
  const { orgId, organisationName, email, roles, hasAccount } = invitation;
  const { person } = useSession();
  const isOwn = person?.email === email;
  const enter = useEnter(toFirstAddress(invitation));
  const accept = useMutation(
    trpc.invitations.accept.mutationOptions({
      onSuccess: (session) => {
        if (roles.includes("applicant")) chooseOrganisation(orgId);
        return enter(session);
      },
    }),
  );
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string>();
  const failure = accept.error === null ? null : toAppError(accept.error);
  function submit(): void {
    const found = hasAccount ? undefined : findPasswordProblem(password);
    setProblem(found);
    if (found !== undefined) return;
    accept.mutate({ token, ...(!isOwn && { password }), ...(!hasAccount && { name }) });
  }
  return (
    <AccessForm
      title={`${organisationName} invites you`}
      lead={
        <>
          <p>
            You join as {listInWords(roles.map((role) => ROLE_WORDS[role]))} with the address{" "}
            <strong>{email}</strong>. <HowToAccept isOwn={isOwn} hasAccount={hasAccount} />
          </p>
          {person !== null && !isOwn && (
            <p>
              You are signed in here as {person.email}. Accepting signs you in as {email} instead.
            </p>
          )}
        </>
      }
      failure={failure?.code === "UNAUTHORIZED" ? { ...failure, code: "BAD_REQUEST" } : failure}
      isPending={accept.isPending}
      submitLabel={toSubmitLabel({ isOwn, hasAccount })}
      pendingLabel="Accepting…"
      onSubmit={submit}
      foot={<Foot isOwn={isOwn} invitation={invitation} />}
    >
      {!hasAccount && (
        <Field label="Your name" error={findFieldError(failure, "name")}>
          <TextInput autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      )}
      {!isOwn && (
        <>
          {/* The hidden address lets a password manager keep the right pair. */}
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            label={hasAccount ? "Password" : "Choose a password"}
            kind={hasAccount ? "current" : "new"}
            value={password}
            onValueChange={setPassword}
            error={problem ?? findFieldError(failure, "password")}
          />
        </>
      )}
    </AccessForm>
  );
}

/** Whoever comes as staff begins where they will work, in the organization that invited them. */
function toFirstAddress({ roles, orgId }: InvitationPreview): string {
  return roles.includes("applicant") ? "/" : `/dashboard/?org=${orgId}`;
}

interface Standing {
  /** Whether the invited account is signed in here. */
  isOwn: boolean;
  hasAccount: boolean;
}

function toSubmitLabel({ isOwn, hasAccount }: Standing): string {
  if (isOwn) return "Accept";
  return hasAccount ? "Accept and sign in" : "Accept and make my account";
}

function HowToAccept({ isOwn, hasAccount }: Standing) {
  if (isOwn) return "You are signed in with it: accept, and it is added to what you have.";
  return hasAccount ? "There is already an account for it: accept with its password." : null;
}

function Foot({ isOwn, invitation }: { isOwn: boolean; invitation: InvitationPreview }) {
  const { hasAccount, roles, organisationName } = invitation;
  if (hasAccount && !isOwn) return <Link href="/reset">I do not know my password</Link>;
  if (!roles.includes("applicant")) return null;
  return <p>Nobody at {organisationName} sees what you enter until you agree to it under Sharing.</p>;
}
