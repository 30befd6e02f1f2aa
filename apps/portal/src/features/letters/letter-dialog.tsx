import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { FormErrors } from "@induction/ui/patterns/form-errors";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Stack } from "@induction/ui/primitives/layout";
import { useId } from "react";
import type { LetterRow } from "../../shell/answers.ts";
import { listBrokenDates } from "../../shell/broken-dates.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { useErrorSummary } from "../../shell/use-error-summary.ts";
import { LetterConflict } from "./letter-conflict.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { useLetterForm } from "./use-letter-form.ts";

interface LetterDialogProps {
  /** The letter to change; null for a new one. */
  row: LetterRow | null;
  today: CalendarDate;
  onClose: () => void;
}

/** One letter as a form: writer, kind, status and dates. */
export function LetterDialog({ row, today, onClose }: LetterDialogProps) {
  const form = useLetterForm({ row, today, onSaved: onClose });
  const id = useId();
  const idOf = (path: string) => `${id}-${path}`;
  const errors = form.errors.map(({ path, message }) => ({ fieldId: idOf(path), message }));
  const summary = useErrorSummary(errors, form.attempts);
  function close(): void {
    if (!form.isDirty || window.confirm("Close without saving what you typed about this letter?")) onClose();
  }
  return (
    <Dialog
      isOpen
      isFirm
      size="medium"
      onClose={close}
      title={row === null ? "Add a letter" : `Letter of ${row.letter.writer}`}
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
          {form.conflict !== null && (
            <LetterConflict
              conflict={form.conflict}
              isPending={form.isPending}
              onKeepMine={form.keepMine}
              onKeepCurrent={onClose}
            />
          )}
          <LetterFields draft={form.draft} onChange={form.type} errorAt={form.errorAt} idOf={idOf} />
          <SaveFailure failure={form.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}
