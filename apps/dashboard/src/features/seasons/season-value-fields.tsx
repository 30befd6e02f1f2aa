import type { SeasonField } from "@induction/domain/season/season-facts";
import { WEEKDAYS } from "@induction/domain/season/season-facts";
import { SEASON_FIELD_LABELS } from "@induction/domain/season/season-field-words";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { DateInput, NumberInput } from "@induction/ui/primitives/text-input";
import { toControlId } from "../../shell/facts/form-problems.ts";
import { StatementField } from "../../shell/facts/statement-field.tsx";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import { DayFields } from "./day-fields.tsx";
import type { SeasonDraft, SeasonDraftOf } from "./season-value-draft.ts";
import { TierFields } from "./tier-fields.tsx";

interface AnySeasonValueProps extends ValueFieldProps<SeasonDraft> {
  field: SeasonField;
}

/** The controls for a value of a season: a day with its Eastern time, prices tier by tier, numbers, or words that are quoted. */
export function SeasonValueFields({ field, draft, ...rest }: AnySeasonValueProps) {
  const label = SEASON_FIELD_LABELS[field];
  switch (draft.form) {
    case "day":
      return <DayFields {...rest} draft={draft} />;
    case "tiers":
      return <TierFields {...rest} draft={draft} />;
    case "usd":
      return <NumberField {...rest} label={label} unit="US dollars" draft={draft} />;
    case "limit":
      return <NumberField {...rest} label={label} draft={draft} />;
    case "statement":
      return <StatementField {...rest} draft={draft} />;
    case "signals":
      return <SignalFields {...rest} draft={draft} />;
    case "line":
      return <LineFields {...rest} draft={draft} />;
    case "release":
      return <ReleaseFields {...rest} draft={draft} />;
    case "attempts":
      return <AttemptFields {...rest} draft={draft} />;
  }
}

interface NumberFieldProps<Draft> extends ValueFieldProps<Draft> {
  label: string;
  unit?: string;
}

function NumberField<Draft extends { readonly number: string }>(props: NumberFieldProps<Draft>) {
  const { label, unit, draft, onChange, path, problems } = props;
  return (
    <Field id={toControlId(path)} label={label} error={problems.at(path)}>
      <NumberInput
        {...(unit !== undefined && { unit })}
        value={draft.number}
        onChange={({ target }) => onChange({ ...draft, number: target.value })}
      />
    </Field>
  );
}

function SignalFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"signals">>) {
  return (
    <>
      <Field id={toControlId(`${path}.gold`)} label="Gold signals" error={problems.at(`${path}.gold`)}>
        <NumberInput
          value={draft.gold}
          onChange={({ target }) => onChange({ ...draft, gold: target.value })}
        />
      </Field>
      <Field id={toControlId(`${path}.silver`)} label="Silver signals" error={problems.at(`${path}.silver`)}>
        <NumberInput
          value={draft.silver}
          onChange={({ target }) => onChange({ ...draft, silver: target.value })}
        />
      </Field>
      <SegmentedRadio
        id={toControlId(`${path}.hasStatement`)}
        label="A statement goes with each signal"
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "not-stated", label: "Not stated", isUnknown: true },
        ]}
        value={draft.hasStatement}
        onValueChange={(hasStatement) => onChange({ ...draft, hasStatement })}
        error={problems.at(`${path}.hasStatement`)}
      />
    </>
  );
}

function LineFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"line">>) {
  return (
    <>
      <Field
        id={toControlId(`${path}.from`)}
        label="For exams from"
        hint="It is kept with the season whose applications fall into that calendar year."
        error={problems.at(`${path}.from`)}
      >
        <DateInput value={draft.from} onChange={({ target }) => onChange({ ...draft, from: target.value })} />
      </Field>
      <Field id={toControlId(`${path}.score`)} label="Passing score" error={problems.at(`${path}.score`)}>
        <NumberInput
          value={draft.score}
          onChange={({ target }) => onChange({ ...draft, score: target.value })}
        />
      </Field>
    </>
  );
}

const WEEKDAY_OPTIONS = [
  { value: "not-stated" as const, label: "Not stated" },
  ...WEEKDAYS.map((value) => ({ value, label: value })),
];

function ReleaseFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"release">>) {
  const weeks = (part: "weeksLeast" | "weeksMost", label: string) => (
    <Field id={toControlId(`${path}.${part}`)} label={label} error={problems.at(`${path}.${part}`)}>
      <NumberInput
        unit="weeks"
        value={draft[part]}
        onChange={({ target }) => onChange({ ...draft, [part]: target.value })}
      />
    </Field>
  );
  return (
    <>
      {weeks("weeksLeast", "Shortest")}
      {weeks("weeksMost", "Longest")}
      <Field
        id={toControlId(`${path}.weekday`)}
        label="Day of the week"
        error={problems.at(`${path}.weekday`)}
      >
        <Select
          options={WEEKDAY_OPTIONS}
          value={draft.weekday}
          onValueChange={(weekday) => onChange({ ...draft, weekday })}
        />
      </Field>
    </>
  );
}

function AttemptFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"attempts">>) {
  return (
    <>
      <Field
        id={toControlId(`${path}.attempts`)}
        label="Attempts at one Step"
        error={problems.at(`${path}.attempts`)}
      >
        <NumberInput
          value={draft.attempts}
          onChange={({ target }) => onChange({ ...draft, attempts: target.value })}
        />
      </Field>
      <SegmentedRadio
        id={toControlId(`${path}.countsIncomplete`)}
        label="An attempt that was not completed counts"
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        value={draft.countsIncomplete}
        onValueChange={(countsIncomplete) => onChange({ ...draft, countsIncomplete })}
        error={problems.at(`${path}.countsIncomplete`)}
      />
    </>
  );
}
