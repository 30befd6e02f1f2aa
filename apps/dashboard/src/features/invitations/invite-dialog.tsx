import { FormErrors } from "@induction/ui/patterns/form-errors";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { TextInput } from "@induction/ui/primitives/text-input";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Role } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { RoleChoice } from "../../shell/role-choice.tsx";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { holdsAny } from "../../shell/staff.ts";
import styles from "./invitations.module.css";

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly advisorId: string | null;
}

const EMPTY_DRAFT: Draft = { name: "", email: "", roles: ["applicant"], advisorId: null };
const FIELDS = ["name", "email", "roles", "advisorId"] as const;
const FORM_ID = "invite";
const toId = (field: string) => `${FORM_ID}-${field}`;

function useInvite(onDone: () => void) {
  return useMutation(
    trpc.invitations.create.mutationOptions({
      onSuccess: ({ email }) => {
        void queryClient.invalidateQueries(trpc.invitations.pathFilter());
        showToast({ message: `${email} is invited.` });
        onDone();
      },
    }),
  );
}

/** Asks somebody to join. What was typed stays until it is sent, also when the dialog is closed meanwhile. */
export function InviteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const organisation = useOrganisation();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [attempt, setAttempt] = useState(0);
  const invite = useInvite(() => {
    setDraft(EMPTY_DRAFT);
    onClose();
  });
  const problem = toFormProblem(invite.error, FIELDS);
  const errors = FIELDS.flatMap((field) => {
    const message = problem.at(field);
    return message === undefined ? [] : [{ fieldId: toId(field), message }];
  });
  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (invite.isPending) return;
    const { name, email, roles, advisorId } = draft;
    const isApplicant = roles.includes("applicant");
    invite.mutate(
      {
        ...organisation,
        name,
        email,
        roles: [...roles],
        ...(isApplicant && advisorId !== null && { advisorId }),
      },
      { onError: () => setAttempt((count) => count + 1) },
    );
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      isFirm
      title="Invite somebody"
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            type="submit"
            form={FORM_ID}
            pending={invite.isPending}
            pendingLabel="Sending…"
          >
            Send the invitation
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.form} noValidate onSubmit={handleSubmit}>
        <FormErrors errors={errors} attempt={attempt} />
        {problem.whole !== null && (
          <p role="alert" className={styles.problem}>
            {problem.whole}
          </p>
        )}
        <InviteFields
          draft={draft}
          errorAt={problem.at}
          onChange={(changed) => setDraft((last) => ({ ...last, ...changed }))}
        />
      </form>
    </Dialog>
  );
}

interface InviteFieldsProps {
  draft: Draft;
  errorAt: (field: string) => string | undefined;
  onChange: (changed: Partial<Draft>) => void;
}

function InviteFields({ draft, errorAt, onChange }: InviteFieldsProps) {
  const membership = useStaff()?.membership ?? null;
  const choosesAdvisor = holdsAny(membership, "lead", "admin");
  return (
    <>
      <Field label="Name" id={toId("name")} error={errorAt("name")}>
        <TextInput
          data-autofocus
          autoComplete="off"
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field
        label="E-mail address"
        id={toId("email")}
        error={errorAt("email")}
        hint="A mail with a link goes there. The link works once, for three days."
      >
        <TextInput
          type="email"
          autoComplete="off"
          value={draft.email}
          onChange={(event) => onChange({ email: event.target.value })}
        />
      </Field>
      {holdsAny(membership, "admin") ? (
        <RoleChoice
          id={toId("roles")}
          roles={draft.roles}
          error={errorAt("roles")}
          onChange={(roles) => onChange({ roles })}
        />
      ) : (
        <p>They join as an applicant{choosesAdvisor ? "." : ", on your caseload."}</p>
      )}
      {choosesAdvisor && draft.roles.includes("applicant") && (
        <AdvisorField draft={draft} errorAt={errorAt} onChange={onChange} />
      )}
    </>
  );
}

function AdvisorField({ draft, errorAt, onChange }: InviteFieldsProps) {
  const organisation = useOrganisation();
  const { data } = useQuery(trpc.members.listAdvisors.queryOptions(organisation));
  return (
    <Field label="Advisor" id={toId("advisorId")} error={errorAt("advisorId")}>
      <Select
        options={[
          { value: "none", label: "Nobody yet" },
          ...(data?.advisors ?? []).map(({ userId, name, applicants }) => ({
            value: userId,
            label: `${name}, ${applicants} now`,
          })),
        ]}
        value={draft.advisorId ?? "none"}
        onValueChange={(value) => onChange({ advisorId: value === "none" ? null : value })}
      />
    </Field>
  );
}
