import type { FailurePolicy, Requirement } from "@induction/domain/program/program";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field, FieldNotes, fieldLabelClass } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NumberInput } from "@induction/ui/primitives/text-input";
import styles from "../../shell/facts/facts.module.css";
import { type Problems, toControlId } from "../../shell/facts/form-problems.ts";
import { StatementField } from "../../shell/facts/statement-field.tsx";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import type { DraftOf } from "./value-draft.ts";

const REQUIREMENTS: readonly { value: Requirement; label: string; isUnknown?: boolean }[] = [
  { value: "required", label: "Required" },
  { value: "preferred", label: "Preferred" },
  { value: "not-required", label: "Not required" },
  { value: "kind-not-stated", label: "Not stated", isUnknown: true },
];

interface RequirementFieldProps {
  label: string;
  value: Requirement | null;
  onChange: (requirement: Requirement) => void;
  path: string;
  problems: Problems;
}

/** How firmly a program asks. That it does not say so is an answer of its own. */
export function RequirementField({ label, value, onChange, path, problems }: RequirementFieldProps) {
  return (
    <SegmentedRadio
      id={toControlId(path)}
      label={label}
      options={REQUIREMENTS}
      value={value}
      onValueChange={onChange}
      hint="Only “required” can keep somebody out."
      error={problems.at(path)}
    />
  );
}

const EXAMS: readonly { exam: FailurePolicy["exams"][number]; label: string }[] = [
  { exam: "step1", label: "Step 1" },
  { exam: "step2ck", label: "Step 2 CK" },
  { exam: "step3", label: "Step 3" },
];

function ExamChoices({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"failures">>) {
  const id = toControlId(`${path}.exams`);
  const error = problems.at(`${path}.exams`);
  const choose = (exam: FailurePolicy["exams"][number], isChosen: boolean) =>
    onChange({
      ...draft,
      exams: EXAMS.map((each) => each.exam).filter((each) =>
        each === exam ? isChosen : draft.exams.includes(each),
      ),
    });
  return (
    <fieldset id={id} className={styles.choices} aria-describedby={error && `${id}-error`}>
      <legend className={fieldLabelClass}>Exams that it concerns</legend>
      {EXAMS.map(({ exam, label }) => (
        <Checkbox
          key={exam}
          label={label}
          isChecked={draft.exams.includes(exam)}
          onCheckedChange={(isChosen) => choose(exam, isChosen)}
        />
      ))}
      <FieldNotes id={id} error={error} />
    </fieldset>
  );
}

/** What a program does with failed attempts: read, or quoted where it cannot be read surely. */
export function FailureFields(props: ValueFieldProps<DraftOf<"failures">>) {
  const { draft, onChange, path, problems } = props;
  return (
    <>
      <SegmentedRadio
        id={toControlId(path)}
        label="The source"
        options={[
          { value: "read", label: "States a policy" },
          { value: "quoted", label: "Can only be quoted" },
        ]}
        value={draft.isQuoted ? "quoted" : "read"}
        onValueChange={(choice) => onChange({ ...draft, isQuoted: choice === "quoted" })}
        error={problems.at(path)}
      />
      {draft.isQuoted ? (
        <StatementField {...props} />
      ) : (
        <>
          <RequirementField
            label="A pass at the first attempt is"
            value={draft.requirement}
            onChange={(requirement) => onChange({ ...draft, requirement })}
            path={`${path}.firstAttemptPass`}
            problems={problems}
          />
          <ExamChoices {...props} />
        </>
      )}
    </>
  );
}

/** How long ago graduation may lie: in years, not limited, or quoted. */
export function GraduationFields(props: ValueFieldProps<DraftOf<"graduation">>) {
  const { draft, onChange, path, problems } = props;
  return (
    <>
      <SegmentedRadio
        id={toControlId(path)}
        label="The source"
        options={[
          { value: "limit", label: "Names years" },
          { value: "no-limit", label: "States no limit" },
          { value: "quoted", label: "Can only be quoted" },
        ]}
        value={draft.reading}
        onValueChange={(reading) => onChange({ ...draft, reading })}
        error={problems.at(path)}
      />
      {draft.reading === "quoted" && <StatementField {...props} />}
      {draft.reading === "limit" && (
        <>
          <Field
            id={toControlId(`${path}.years`)}
            label="Years from graduation to the start of training"
            error={problems.at(`${path}.years`)}
          >
            <NumberInput
              unit="years"
              value={draft.years}
              onChange={({ target }) => onChange({ ...draft, years: target.value })}
            />
          </Field>
          <RequirementField
            label="How firmly"
            value={draft.requirement}
            onChange={(requirement) => onChange({ ...draft, requirement })}
            path={`${path}.requirement`}
            problems={problems}
          />
        </>
      )}
    </>
  );
}
