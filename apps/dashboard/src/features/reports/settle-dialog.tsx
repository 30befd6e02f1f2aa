import { toAppError } from "@induction/client/app-error";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Textarea } from "@induction/ui/primitives/textarea";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { queryClient, trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { overtakenInWords } from "./overtaken-words.ts";
import type { QueuedReport } from "./report-answer.ts";
import styles from "./reports.module.css";
import { settlementInWords } from "./settlement-words.ts";

/** Which report is about to be settled, and how. */
export interface Settling {
  readonly report: QueuedReport;
  readonly outcome: "published" | "set-aside";
}

const WORDS = {
  published: {
    title: "Mark the report as settled",
    lead: "Do this once the fact is published, or where it stands right already.",
    reason: "What you found",
    hint: "Kept with the report. You may leave it empty.",
    done: "The report is settled.",
    act: "Mark as settled",
  },
  "set-aside": {
    title: "Set the report aside",
    lead: "Do this where the report is wrong, or cannot be checked.",
    reason: "Why",
    hint: "Kept with the report.",
    done: "The report is set aside.",
    act: "Set aside",
  },
} as const;

const LONGEST_REASON = 500;

/** Settles a report: as published, or set aside with a reason. Where another curator was first, that is shown. */
export function SettleDialog({ settling, onClose }: { settling: Settling | null; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const settle = useMutation(
    trpc.reports.settle.mutationOptions({
      onSuccess: (_, { outcome }) => {
        showToast({ message: WORDS[outcome].done });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.reports.pathFilter()),
    }),
  );
  if (settling === null) return null;
  const { report, outcome } = settling;
  const words = WORDS[outcome];
  const moved = overtakenInWords(report.overtaken);
  const conflict = settle.error === null ? null : toAppError(settle.error).conflict;
  const other = conflict?.what === "report" ? conflict.current.settled : null;
  const { at, whole } = toFormProblem(settle.error, ["reason"]);

  function submit(): void {
    const { id, version } = report;
    const given = reason.trim();
    if (outcome === "published") settle.mutate({ id, version, outcome, reason: given === "" ? null : given });
    else settle.mutate({ id, version, outcome, reason: given });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      foot={
        <>
          <Button onClick={onClose}>{other === null ? "Not yet" : "Close"}</Button>
          {other === null && (
            <Button tone="primary" pending={settle.isPending} pendingLabel="Saving…" onClick={submit}>
              {words.act}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <p>
          {report.programName}, {PROGRAM_FIELD_LABELS[report.field]}. {words.lead}
        </p>
        {moved !== null && <p>{moved}</p>}
        {report.contact !== null && <p>The sender’s address is deleted with it.</p>}
        <Field label={words.reason} hint={words.hint} error={at("reason")}>
          <Textarea
            data-autofocus
            limit={LONGEST_REASON}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        {other !== null && (
          <p role="alert">
            Another curator was first. {settlementInWords(other)} What you typed changes nothing.
          </p>
        )}
        {other === null && whole !== null && (
          <p role="alert" className={styles.problem}>
            {whole}
          </p>
        )}
      </Stack>
    </Dialog>
  );
}
