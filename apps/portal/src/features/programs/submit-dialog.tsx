import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Field } from "@induction/ui/primitives/field";
import { DateInput } from "@induction/ui/primitives/text-input";
import { FormDialog } from "../../shell/form-dialog.tsx";
import { countOf } from "../../shell/words.ts";
import { useSubmitForm } from "./use-submit-form.ts";

interface SubmitDialogProps {
  /** Programs on the list that are not submitted yet. */
  planned: readonly PlannedProgram[];
  today: CalendarDate;
  onSubmitted: () => void;
  onClose: () => void;
}

/** On which day applications were sent: one day for all of them. */
export function SubmitDialog({ planned, today, onSubmitted, onClose }: SubmitDialogProps) {
  const form = useSubmitForm({ planned, today, onSubmitted });
  const count = countOf(planned.length, "application");
  return (
    <FormDialog title={`Mark ${count} as submitted`} about="the day" form={form} onClose={onClose}>
      {(idOf) => (
        <>
          <p>
            Submitted applications stand beside the planned ones, and their fees count as paid. You can take
            it back.
          </p>
          <Field id={idOf("since")} label="Day of submission" error={form.errorAt("since")}>
            <DateInput data-autofocus value={form.day} onChange={(event) => form.type(event.target.value)} />
          </Field>
        </>
      )}
    </FormDialog>
  );
}
