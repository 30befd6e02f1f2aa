import type { ProgramField } from "@induction/domain/program/program";
import { SETTINGS } from "@induction/domain/program/program.schema";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NumberInput, TextInput } from "@induction/ui/primitives/text-input";
import { toControlId } from "../../shell/facts/form-problems.ts";
import { StatementField } from "../../shell/facts/statement-field.tsx";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import { FailureFields, GraduationFields, RequirementField } from "./policy-fields.tsx";
import { TrackFields } from "./track-fields.tsx";
import type { DraftOf, ValueDraft } from "./value-draft.ts";
import { VisaFields } from "./visa-fields.tsx";

interface AnyValueProps extends ValueFieldProps<ValueDraft> {
  field: ProgramField;
}

/** The controls for a value of a field: what it can be is chosen, and what it is counted in is typed as a number. */
export function ValueFields({ field, draft, ...rest }: AnyValueProps) {
  const label = PROGRAM_FIELD_LABELS[field];
  switch (draft.form) {
    case "text":
      return <TextField {...rest} label={label} draft={draft} />;
    case "statement":
      return <StatementField {...rest} draft={draft} />;
    case "percent":
      return <PercentField {...rest} label={label} draft={draft} />;
    case "setting":
      return <SettingField {...rest} label={label} draft={draft} />;
    case "positions":
      return <PositionsFields {...rest} draft={draft} />;
    case "minimum":
      return <MinimumFields {...rest} draft={draft} />;
    case "tracks":
      return <TrackFields {...rest} draft={draft} />;
    case "visa":
      return <VisaFields {...rest} label={label} draft={draft} />;
    case "failures":
      return <FailureFields {...rest} draft={draft} />;
    case "graduation":
      return <GraduationFields {...rest} draft={draft} />;
  }
}

function TextField({
  label,
  draft,
  onChange,
  path,
  problems,
}: ValueFieldProps<DraftOf<"text">> & { label: string }) {
  return (
    <Field id={toControlId(path)} label={label} error={problems.at(path)}>
      <TextInput
        value={draft.text}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...draft, text: target.value })}
      />
    </Field>
  );
}

function PercentField({
  label,
  draft,
  onChange,
  path,
  problems,
}: ValueFieldProps<DraftOf<"percent">> & { label: string }) {
  return (
    <Field id={toControlId(path)} label={label} error={problems.at(path)}>
      <NumberInput
        unit="percent"
        isDecimal
        value={draft.percent}
        onChange={({ target }) => onChange({ ...draft, percent: target.value })}
      />
    </Field>
  );
}

const SETTING_LABELS = { university: "University", community: "Community", military: "Military" } as const;

function SettingField({
  label,
  draft,
  onChange,
  path,
  problems,
}: ValueFieldProps<DraftOf<"setting">> & { label: string }) {
  return (
    <SegmentedRadio
      id={toControlId(path)}
      label={label}
      options={SETTINGS.map((value) => ({ value, label: SETTING_LABELS[value] }))}
      value={draft.setting}
      onValueChange={(setting) => onChange({ ...draft, setting })}
      error={problems.at(path)}
    />
  );
}

function PositionsFields({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"positions">>) {
  return (
    <>
      <Field id={toControlId(`${path}.seats`)} label="Seats" error={problems.at(`${path}.seats`)}>
        <NumberInput
          value={draft.seats}
          onChange={({ target }) => onChange({ ...draft, seats: target.value })}
        />
      </Field>
      <Field
        id={toControlId(`${path}.year`)}
        label="Match year of the number"
        hint="Leave it empty where the source shows none."
        error={problems.at(`${path}.year`)}
      >
        <NumberInput
          value={draft.year}
          onChange={({ target }) => onChange({ ...draft, year: target.value })}
        />
      </Field>
    </>
  );
}

function MinimumFields({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"minimum">>) {
  const at = `${path}.minimum`;
  return (
    <>
      <Field id={toControlId(at)} label="Lowest score" error={problems.at(at)}>
        <NumberInput
          value={draft.minimum}
          onChange={({ target }) => onChange({ ...draft, minimum: target.value })}
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
  );
}
