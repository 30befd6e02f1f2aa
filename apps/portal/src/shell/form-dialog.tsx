import type { AppError } from "@induction/client/app-error";
import type { FieldError } from "@induction/domain/kernel/field-errors";
import { FormErrors } from "@induction/ui/patterns/form-errors";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Stack } from "@induction/ui/primitives/layout";
import { type ReactNode, useId } from "react";
import { listBrokenDates } from "./broken-dates.ts";
import { SaveFailure } from "./save-failure.tsx";
import { useErrorSummary } from "./use-error-summary.ts";

/** What a form in a dialog has to tell and to take. */
interface DialogForm {
  readonly isDirty: boolean;
  readonly isPending: boolean;
  /** Counts up with every attempt to save. */
  readonly attempts: number;
  readonly errors: readonly FieldError[];
  readonly failure: AppError | null;
  /** Takes the dates that the browser could not read, after a field was left. */
  noteBroken(found: readonly FieldError[]): void;
  /** Saves, unless something is wrong; the dates that the browser could not read count as wrong. */
  save(broken: readonly FieldError[]): void;
}

interface FormDialogProps {
  title: string;
  /** What typed text would be lost about: "this letter". */
  about: string;
  form: DialogForm;
  onClose: () => void;
  /** The fields, with the id of each by its path. */
  children: (idOf: (path: string) => string) => ReactNode;
}

/** A form in a dialog: errors first, then the fields, and no way out that loses what was typed without a question. */
export function FormDialog({ title, about, form, onClose, children }: FormDialogProps) {
  const id = useId();
  const idOf = (path: string) => `${id}-${path}`;
  const errors = form.errors.map(({ path, message }) => ({ fieldId: idOf(path), message }));
  const summary = useErrorSummary(errors, form.attempts);
  function close(): void {
    if (!form.isDirty || window.confirm(`Close without saving what you typed about ${about}?`)) onClose();
  }
  return (
    <Dialog
      isOpen
      isFirm
      size="medium"
      onClose={close}
      title={title}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={id} pending={form.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.isPending) form.save(listBrokenDates(event.currentTarget, `${id}-`));
        }}
        onBlur={(event) => form.noteBroken(listBrokenDates(event.currentTarget, `${id}-`))}
      >
        <Stack>
          <FormErrors attempt={form.attempts} errors={summary} />
          {children(idOf)}
          <SaveFailure failure={form.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}
