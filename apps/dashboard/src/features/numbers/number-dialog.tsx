import { toAppError } from "@induction/client/app-error";
import { Button } from "@induction/ui/primitives/button";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { OwnNumberEntry } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toMoment } from "../../shell/dates.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { refreshEverything } from "../../shell/live/refresh.ts";
import { refreshNumbers } from "../../shell/live/refresh-numbers.ts";
import { useOrganisation } from "../../shell/session.ts";
import { standardInWords } from "./number-words.ts";
import styles from "./numbers.module.css";
import type { SettableLine } from "./numbers-table.tsx";
import { PreviewPart, useNumberPreview } from "./preview-part.tsx";
import { spreadInWords } from "./preview-words.ts";

const FORM_ID = "own-number";

/** What was typed so far; it stays through every refusal. */
interface Draft {
  readonly value: string;
  readonly isOpen: boolean;
  readonly reason: string;
}

function toDraft({ last }: SettableLine): Draft {
  if (last?.own == null) return { value: "", isOpen: false, reason: "" };
  const { value } = last.own;
  return { value: value === null ? "" : String(value), isOpen: value === null, reason: last.reason ?? "" };
}

/** The value that a draft means; undefined while it is none. */
function toValue({ value, isOpen }: Draft): number | null | undefined {
  if (isOpen) return null;
  return /^\d{1,5}$/.test(value.trim()) ? Number(value.trim()) : undefined;
}

/** Sends what was typed. What another has set meanwhile is what the form goes on from; what was typed stays. */
function useSetNumber(line: SettableLine, onClose: () => void) {
  const organisation = useOrganisation();
  const [basedOn, setBasedOn] = useState(line.last?.version ?? 0);
  const save = useMutation(
    trpc.numbers.set.mutationOptions({
      onSuccess: (changed) => {
        void refreshNumbers();
        void refreshEverything();
        showToast({ message: `${line.title}: your own number. ${spreadInWords(changed)}` });
        onClose();
      },
      onError: (error) => {
        const { conflict } = toAppError(error);
        if (conflict?.what === "number") setBasedOn(conflict.current?.version ?? 0);
      },
    }),
  );
  const conflict = save.error === null ? null : toAppError(save.error).conflict;
  return {
    isPending: save.isPending,
    conflict: conflict?.what === "number" ? conflict : null,
    problem: toFormProblem(conflict === null ? save.error : null, ["value", "reason"]),
    send: (value: number | null, typed: string) => {
      const reason = typed.replaceAll(/\s+/g, " ").trim();
      save.mutate({ ...organisation, id: line.id, value, reason, basedOn });
    },
  };
}

/** Sets one number for the whole organization, once it is said whom that moves. */
export function NumberDialog({ line, onClose }: { line: SettableLine; onClose: () => void }) {
  const [draft, setDraft] = useState(() => toDraft(line));
  const [isSent, setIsSent] = useState(false);
  const value = toValue(draft);
  const asked = useNumberPreview(line.id, value === undefined ? null : { is: "own", value });
  const { isPending, conflict, problem, send } = useSetNumber(line, onClose);
  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    setIsSent(true);
    if (!isPending && value !== undefined) send(value, draft.reason);
  }
  const unread = isSent && value === undefined ? "Enter a whole number." : undefined;
  return (
    <Dialog
      isOpen
      isFirm
      size="medium"
      onClose={onClose}
      title={line.title}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={FORM_ID} pending={isPending}>
            Set for everybody here
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.form} onSubmit={handleSubmit} noValidate>
        <p>{standardInWords(line)} Your own number holds for everybody whom your organization advises.</p>
        {conflict !== null && <Conflict current={conflict.current} />}
        {problem.whole !== null && (
          <p role="alert" className={styles.problem}>
            {problem.whole}
          </p>
        )}
        <NumberFields
          line={line}
          draft={draft}
          onDraft={setDraft}
          errors={{ value: problem.at("value") ?? asked.refusal ?? unread, reason: problem.at("reason") }}
        />
        <section aria-label="Whom it moves" className={styles.whom}>
          <p className={styles.whomTitle}>Whom it moves</p>
          <PreviewPart asked={asked} waiting="Enter a number that fits to see whom it moves." />
        </section>
      </form>
    </Dialog>
  );
}

interface NumberFieldsProps {
  line: SettableLine;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  errors: Readonly<Record<"value" | "reason", string | undefined>>;
}

function NumberFields({ line, draft, onDraft, errors }: NumberFieldsProps) {
  return (
    <>
      <Field label="Your own number" hint={boundsInWords(line)} error={errors.value}>
        <NumberInput
          unit={line.unit === "percent" ? "%" : line.unit}
          value={draft.value}
          disabled={draft.isOpen}
          data-autofocus
          onChange={({ target }) => onDraft({ ...draft, value: target.value })}
        />
      </Field>
      {line.bounds.mayBeOpen && (
        <Checkbox
          label="No upper limit"
          isChecked={draft.isOpen}
          onCheckedChange={(isOpen) => onDraft({ ...draft, isOpen })}
        />
      )}
      <Field
        label="Why"
        hint="Everybody reads it wherever the number acts, the people you advise among them."
        error={errors.reason}
      >
        <Textarea
          value={draft.reason}
          rows={2}
          limit={500}
          onChange={({ target }) => onDraft({ ...draft, reason: target.value })}
        />
      </Field>
    </>
  );
}

function boundsInWords({ bounds: { least, most } }: SettableLine): string {
  return `A whole number from ${least} to ${most}.`;
}

/** What somebody else set while the form was open; what was typed here is still in it. */
function Conflict({ current }: { current: OwnNumberEntry | null }) {
  const who = current?.by ?? "Somebody";
  const when = current === null ? "" : ` on ${toMoment(current.at)}`;
  return (
    <div role="alert" className={styles.conflict}>
      <p>
        {who} changed this number{when}, while your form was open. What you typed is still here. Set it again
        to put yours in the place of theirs, or cancel to keep theirs.
      </p>
      <dl>
        <dt>Theirs</dt>
        <dd>{current?.own?.text ?? "the standard"}</dd>
        {current?.reason != null && (
          <>
            <dt>Their reason</dt>
            <dd>{current.reason}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
