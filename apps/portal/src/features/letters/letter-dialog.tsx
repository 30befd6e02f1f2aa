import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { LetterRow } from "../../shell/answers.ts";
import { FormDialog } from "../../shell/form-dialog.tsx";
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
  return (
    <FormDialog
      title={row === null ? "Add a letter" : `Letter of ${row.letter.writer}`}
      about="this letter"
      form={form}
      onClose={onClose}
    >
      {(idOf) => (
        <>
          {form.conflict !== null && (
            <LetterConflict
              conflict={form.conflict}
              isPending={form.isPending}
              onKeepMine={form.keepMine}
              onKeepCurrent={onClose}
            />
          )}
          <LetterFields draft={form.draft} onChange={form.type} errorAt={form.errorAt} idOf={idOf} />
        </>
      )}
    </FormDialog>
  );
}
