import { MONTH_NAMES } from "@induction/domain/kernel/plain-date";
import type { VisaTerm } from "@induction/domain/program/program";
import { VISA_TERM_LABELS } from "@induction/domain/program/program-words";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field, FieldNotes, fieldLabelClass } from "@induction/ui/primitives/field";
import { Cluster } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { Fragment } from "react";
import styles from "../../shell/facts/facts.module.css";
import { toControlId } from "../../shell/facts/form-problems.ts";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import type { DraftOf } from "./value-draft.ts";

const TERMS = ["transfer-only", "case-by-case", "us-graduates-only", "step-3", "other"] as const;
const MONTHS = MONTH_NAMES.map((label, index) => ({ value: `${index + 1}`.padStart(2, "0"), label }));

/** Whether a visa is sponsored: yes, no, or on a condition that is quoted and sorted into terms. */
export function VisaFields(props: ValueFieldProps<DraftOf<"visa">> & { label: string }) {
  const { label, draft, onChange, path, problems } = props;
  return (
    <>
      <SegmentedRadio
        id={toControlId(`${path}.answer`)}
        label={label}
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "conditional", label: "Conditional" },
        ]}
        value={draft.answer}
        onValueChange={(answer) => onChange({ ...draft, answer })}
        hint="Only a plain no keeps somebody out."
        error={problems.at(`${path}.answer`) ?? problems.at(path)}
      />
      {draft.answer === "conditional" && (
        <>
          <Field
            id={toControlId(`${path}.condition`)}
            label="The condition in the words of the source"
            error={problems.at(`${path}.condition`)}
          >
            <Textarea
              value={draft.condition}
              rows={2}
              limit={1000}
              onChange={({ target }) => onChange({ ...draft, condition: target.value })}
            />
          </Field>
          <TermChoices {...props} />
        </>
      )}
    </>
  );
}

function TermChoices({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"visa">>) {
  const id = toControlId(`${path}.terms`);
  const error = problems.at(`${path}.terms`);
  const choose = (kind: VisaTerm["kind"], isChosen: boolean) =>
    onChange({
      ...draft,
      terms: TERMS.filter((each) => (each === kind ? isChosen : draft.terms.includes(each))),
    });
  return (
    <fieldset id={id} className={styles.choices} aria-describedby={error && `${id}-error`}>
      <legend className={fieldLabelClass}>What it hangs on</legend>
      {TERMS.map((kind) => (
        <Fragment key={kind}>
          <Checkbox
            label={VISA_TERM_LABELS[kind]}
            isChecked={draft.terms.includes(kind)}
            onCheckedChange={(isChosen) => choose(kind, isChosen)}
          />
          {kind === "step-3" && draft.terms.includes(kind) && (
            <Step3Day draft={draft} onChange={onChange} path={path} problems={problems} />
          )}
        </Fragment>
      ))}
      <FieldNotes id={id} error={error} />
    </fieldset>
  );
}

function Step3Day({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"visa">>) {
  const id = toControlId(`${path}.terms.by`);
  return (
    <div className={styles.within}>
      <Cluster gap="small" align="start">
        <Field label="By, month" id={id}>
          <Select
            options={[{ value: "", label: "No day named" }, ...MONTHS]}
            value={draft.step3Month}
            onValueChange={(step3Month) => onChange({ ...draft, step3Month })}
          />
        </Field>
        <Field label="Day">
          <NumberInput
            value={draft.step3Day}
            onChange={({ target }) => onChange({ ...draft, step3Day: target.value })}
          />
        </Field>
      </Cluster>
      <FieldNotes
        id={id}
        error={problems.at(`${path}.terms.by`) && "Choose the month and enter the day, or leave both empty."}
      />
    </div>
  );
}
