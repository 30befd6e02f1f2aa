import { INTEREST_LABELS, type InterestEvent, type InterestKind } from "@induction/domain/applicant/interest";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Cluster, Columns } from "@induction/ui/primitives/layout";
import { Select } from "@induction/ui/primitives/select";
import { DateInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { FormDialog } from "../../shell/form-dialog.tsx";
import { refreshMyScreen } from "../../shell/my-screen.tsx";
import styles from "./interest.module.css";
import { LONGEST_STEP } from "./interest-draft.ts";
import { useInterestForm } from "./use-interest-form.ts";

interface InterestDialogProps {
  program: Pick<Program, "id" | "name">;
  /** The entry to change; null for a new one. */
  entry: InterestEvent | null;
  today: CalendarDate;
  onClose: () => void;
}

/** One entry of the log of interest as a form: how, when, and what is next. */
export function InterestDialog({ program, entry, today, onClose }: InterestDialogProps) {
  const form = useInterestForm({ programId: program.id, entry, today, onSaved: onClose });
  return (
    <FormDialog
      title={`${entry === null ? "Log interest in" : "Interest in"} ${program.name}`}
      about="this program"
      form={form}
      onClose={onClose}
    >
      {(idOf) => (
        <>
          {form.isGone && <GoneEntry onSaveAsNew={form.saveAsNew} onLeave={onClose} />}
          <InterestFields form={form} idOf={idOf} />
        </>
      )}
    </FormDialog>
  );
}

const KINDS = (["open-house", "message", "conversation"] as const satisfies readonly InterestKind[]).map(
  (value) => ({ value, label: INTEREST_LABELS[value] }),
);

interface InterestFieldsProps {
  form: ReturnType<typeof useInterestForm>;
  idOf: (path: string) => string;
}

function InterestFields({ form: { draft, type, errorAt }, idOf }: InterestFieldsProps) {
  return (
    <>
      <Columns shape="halves" className={styles.beside}>
        <Field id={idOf("kind")} label="How you showed interest" error={errorAt("kind")}>
          <Select
            data-autofocus
            options={KINDS}
            value={draft.kind}
            onValueChange={(kind) => type({ ...draft, kind })}
          />
        </Field>
        <Field id={idOf("on")} label="When" error={errorAt("on")}>
          <DateInput value={draft.on} onChange={(event) => type({ ...draft, on: event.target.value })} />
        </Field>
      </Columns>
      <Field
        id={idOf("nextStep")}
        label="What to do next"
        hint="For example: thank the coordinator. Leave it empty if nothing follows."
        error={errorAt("nextStep")}
      >
        <Textarea
          rows={2}
          limit={LONGEST_STEP}
          value={draft.nextStep}
          onChange={(event) => type({ ...draft, nextStep: event.target.value })}
        />
      </Field>
      <Field
        id={idOf("nextOn")}
        label="By when"
        hint="Your own date; it stands among your dates on the first page."
        error={errorAt("nextOn")}
      >
        <DateInput
          value={draft.nextOn}
          onChange={(event) => type({ ...draft, nextOn: event.target.value })}
        />
      </Field>
    </>
  );
}

/** The entry was changed or removed in another window while this form was open. */
function GoneEntry({ onSaveAsNew, onLeave }: { onSaveAsNew: () => void; onLeave: () => void }) {
  return (
    <div role="alert" className={styles.gone}>
      <p>
        <strong>This entry was changed or removed meanwhile.</strong> What you typed is still below.
      </p>
      <Cluster>
        <Button
          onClick={() => {
            void refreshMyScreen();
            onLeave();
          }}
        >
          Keep what is saved
        </Button>
        <Button onClick={onSaveAsNew}>Save mine as another entry</Button>
      </Cluster>
    </div>
  );
}
