import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Textarea } from "@induction/ui/primitives/textarea";
import { useState } from "react";
import { toFormProblem } from "../form-problem.ts";
import type { FactDesk } from "./fact-desk.ts";
import styles from "./facts.module.css";
import { Impact } from "./impact.tsx";

interface WithdrawDialogProps<V> {
  desk: FactDesk<V>;
  basedOn: number;
  onClose: () => void;
}

/** Sets a fact to "not checked". The reason is asked for, because what was told before stays in the biography. */
export function WithdrawDialog<V>({ desk, basedOn, onClose }: WithdrawDialogProps<V>) {
  const [why, setWhy] = useState("");
  const { withdraw } = desk.useActs();
  const problem = toFormProblem(withdraw.error, ["why"]);
  return (
    <Dialog
      isOpen
      isFirm
      onClose={onClose}
      title={`Withdraw ${desk.label}?`}
      foot={
        <>
          <Button onClick={onClose}>Keep the fact</Button>
          <Button
            tone="primary"
            pending={withdraw.isPending}
            onClick={() => withdraw.send({ basedOn, why }, { onSuccess: onClose })}
          >
            Set to not checked
          </Button>
        </>
      }
    >
      <Stack>
        <p>{desk.withdrawalMeans} What was told until now stays in the fact’s history.</p>
        <Impact desk={desk} fact={{ state: "not-checked" }} />
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
