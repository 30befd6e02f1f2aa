import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Textarea } from "@induction/ui/primitives/textarea";
import { useState } from "react";
import { toFormProblem } from "../../shell/form-problem.ts";
import styles from "./curation.module.css";
import { Impact } from "./impact.tsx";
import { type FactPlace, useCuration } from "./use-curation.ts";

interface WithdrawDialogProps {
  place: FactPlace;
  basedOn: number;
  onClose: () => void;
}

/** Sets a fact to "not checked". The reason is asked for, because what was told before stays in the biography. */
export function WithdrawDialog({ place, basedOn, onClose }: WithdrawDialogProps) {
  const [why, setWhy] = useState("");
  const { withdraw } = useCuration(place);
  const problem = toFormProblem(withdraw.error, ["why"]);
  return (
    <Dialog
      isOpen
      isFirm
      onClose={onClose}
      title={`Withdraw ${PROGRAM_FIELD_LABELS[place.field]}?`}
      foot={
        <>
          <Button onClick={onClose}>Keep the fact</Button>
          <Button
            tone="primary"
            pending={withdraw.isPending}
            onClick={() => withdraw.mutate({ ...place, basedOn, why }, { onSuccess: onClose })}
          >
            Set to not checked
          </Button>
        </>
      }
    >
      <Stack>
        <p>Everybody then sees “Not checked”. What was told until now stays in the fact’s history.</p>
        <Impact {...place} fact={{ state: "not-checked" }} />
        <Field label="Why" hint="Kept with the fact. Other curators read it." error={problem.at("why")}>
          <Textarea
            value={why}
            rows={2}
            limit={500}
            data-autofocus
            onChange={({ target }) => setWhy(target.value)}
          />
        </Field>
        {problem.whole !== null && (
          <p role="alert" className={styles.problem}>
            {problem.whole}
          </p>
        )}
      </Stack>
    </Dialog>
  );
}
