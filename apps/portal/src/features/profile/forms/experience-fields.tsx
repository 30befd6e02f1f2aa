import type {
  ExperienceKind,
  ExperiencePlace,
  ExperienceSetting,
} from "@induction/domain/applicant/experience";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { type EntryDraft, newKey } from "../entry-list.tsx";
import styles from "./experience-fields.module.css";
import type { EntryFieldsProps } from "./list-form.tsx";

/** What is typed of one stretch of experience. */
export interface ExperienceDraft extends EntryDraft {
  readonly place: ExperiencePlace | null;
  readonly setting: ExperienceSetting | null;
  readonly kind: ExperienceKind | null;
  readonly months: string;
  readonly tasks: string;
}

/** Where the work was done. */
export const SETTINGS = [
  { value: "operating-room", label: "Operating room" },
  { value: "icu", label: "Intensive care" },
  { value: "emergency", label: "Emergency" },
  { value: "pre-op", label: "Pre-operative clinic" },
  { value: "pain", label: "Pain medicine" },
  { value: "other", label: "Another setting" },
] as const satisfies readonly { value: ExperienceSetting; label: string }[];

/** How near to the patient the work was. */
export const KINDS = [
  { value: "hands-on", label: "Hands-on" },
  { value: "observership", label: "Observership" },
  { value: "research-post", label: "Research post" },
  { value: "other-role", label: "Another role" },
] as const satisfies readonly { value: ExperienceKind; label: string }[];

/** A blank stretch. */
export function makeExperience(): ExperienceDraft {
  return { key: newKey(), place: null, setting: null, kind: null, months: "", tasks: "" };
}

/** Place, setting, kind, length and tasks of one stretch. */
export function ExperienceFields({
  entry: experience,
  update,
  idOf,
  errorAt,
}: EntryFieldsProps<ExperienceDraft>) {
  return (
    <>
      <SegmentedRadio
        id={idOf("place")}
        label="Where"
        isCompact
        options={[
          { value: "us", label: "United States" },
          { value: "home", label: "Elsewhere" },
        ]}
        value={experience.place}
        error={errorAt("place")}
        onValueChange={(place) => update({ place })}
      />
      <Field id={idOf("setting")} label="Setting" error={errorAt("setting")}>
        <Select
          options={SETTINGS}
          value={experience.setting}
          onValueChange={(setting) => update({ setting })}
          isInline
        />
      </Field>
      <Field id={idOf("kind")} label="Kind" error={errorAt("kind")}>
        <Select options={KINDS} value={experience.kind} onValueChange={(kind) => update({ kind })} isInline />
      </Field>
      <Field id={idOf("months")} label="Length" error={errorAt("months")}>
        <NumberInput
          isDecimal
          unit="months"
          value={experience.months}
          onChange={(event) => update({ months: event.target.value })}
        />
      </Field>
      <Field
        id={idOf("tasks")}
        label="What you did"
        hint="Tasks, not names of patients: “pre-op assessments, 40 intubations under supervision”."
        error={errorAt("tasks")}
        className={styles.tasks}
      >
        <Textarea
          rows={2}
          limit={2000}
          value={experience.tasks}
          onChange={(event) => update({ tasks: event.target.value })}
        />
      </Field>
    </>
  );
}
