import { toAppError } from "@induction/client/app-error";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Textarea } from "@induction/ui/primitives/textarea";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { refreshEverything } from "../../shell/live/refresh.ts";
import { refreshNumbers } from "../../shell/live/refresh-numbers.ts";
import { useOrganisation } from "../../shell/session.ts";
import { standardInWords } from "./number-words.ts";
import styles from "./numbers.module.css";
import type { SettableLine } from "./numbers-table.tsx";
import { PreviewPart, useNumberPreview } from "./preview-part.tsx";
import { spreadInWords } from "./preview-words.ts";

/** Goes back to the standard, once it is said whom that moves. What was set stays in the number's history. */
export function ClearDialog({ line, onClose }: { line: SettableLine; onClose: () => void }) {
  const organisation = useOrganisation();
  const [why, setWhy] = useState("");
  const [basedOn, setBasedOn] = useState(line.last?.version ?? 0);
  const asked = useNumberPreview(line.id, { is: "standard" });
  const clear = useMutation(
    trpc.numbers.clear.mutationOptions({
      onSuccess: (changed) => {
        void refreshNumbers();
        void refreshEverything();
        showToast({ message: `${line.title}: the standard again. ${spreadInWords(changed)}` });
        onClose();
      },
      onError: (error) => {
        const { conflict } = toAppError(error);
        if (conflict?.what === "number") setBasedOn(conflict.current?.version ?? 0);
      },
    }),
  );
  const conflict = clear.error === null ? null : toAppError(clear.error).conflict;
  const theirs = conflict?.what === "number" ? conflict.current : null;
  const problem = toFormProblem(conflict === null ? clear.error : null, ["why"]);
  const whole = problem.whole ?? asked.refusal ?? null;
  return (
    <Dialog
      isOpen
      isFirm
      onClose={onClose}
      title={`Back to the standard: ${line.title}`}
      foot={
        <>
          <Button onClick={onClose}>Keep our number</Button>
          <Button
            tone="primary"
            pending={clear.isPending}
            onClick={() =>
              clear.mutate({ ...organisation, id: line.id, basedOn, ...(why.trim() !== "" && { why }) })
            }
          >
            Go back to the standard
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {standardInWords(line)} Your own is {line.last?.own?.text ?? "the standard"}. It stays in the
          history.
        </p>
        {conflict !== null && (
          <p role="alert" className={styles.problem}>
            {theirs?.by ?? "Somebody"} set it to {theirs?.own?.text ?? "the standard"} meanwhile. Press again
            to go back to the standard all the same.
          </p>
        )}
        {whole !== null && (
          <p role="alert" className={styles.problem}>
            {whole}
          </p>
        )}
        <section aria-label="Whom it moves" className={styles.whom}>
          <p className={styles.whomTitle}>Whom it moves</p>
          <PreviewPart asked={asked} waiting="It cannot be counted while another number rests on this one." />
        </section>
        <Field label="Why (optional)" hint="Kept in the number’s history." error={problem.at("why")}>
          <Textarea value={why} rows={2} limit={500} onChange={({ target }) => setWhy(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
