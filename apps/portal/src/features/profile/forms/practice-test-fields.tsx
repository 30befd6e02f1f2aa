import type { BodySystem, PracticeTestProvider } from "@induction/domain/applicant/practice-test";
import { Field } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { DateInput, NumberInput } from "@induction/ui/primitives/text-input";
import { type EntryDraft, newKey } from "../entry-list.tsx";
import type { EntryFieldsProps } from "./list-form.tsx";
import styles from "./practice-test-fields.module.css";

/** What is typed of one practice test. */
export interface PracticeTestDraft extends EntryDraft {
  readonly provider: PracticeTestProvider | null;
  readonly takenOn: string;
  readonly score: string;
  readonly systems: Readonly<Record<BodySystem, string>>;
}

/** Who makes practice tests. */
export const PROVIDERS = [
  { value: "nbme", label: "NBME" },
  { value: "uwsa", label: "UWSA" },
  { value: "free120", label: "Free 120" },
  { value: "amboss", label: "AMBOSS" },
  { value: "other", label: "Another" },
] as const satisfies readonly { value: PracticeTestProvider; label: string }[];

/** The systems whose results matter most for anesthesia, and the rest. */
export const SYSTEMS = [
  { value: "cardiovascular", label: "Cardiovascular" },
  { value: "pulmonary", label: "Pulmonary" },
  { value: "neurology", label: "Neurology" },
  { value: "critical-care", label: "Critical care" },
  { value: "other", label: "All others" },
] as const satisfies readonly { value: BodySystem; label: string }[];

/** A blank practice test. */
export function makePracticeTest(): PracticeTestDraft {
  const systems = { cardiovascular: "", pulmonary: "", neurology: "", "critical-care": "", other: "" };
  return { key: newKey(), provider: null, takenOn: "", score: "", systems };
}

/** Maker, day and predicted score; on demand the share of right answers by system. */
export function PracticeTestFields({
  entry: test,
  update,
  idOf,
  errorAt,
}: EntryFieldsProps<PracticeTestDraft>) {
  const hasSystems = Object.values(test.systems).some((percent) => percent !== "");
  return (
    <>
      <Field id={idOf("provider")} label="Test" error={errorAt("provider")}>
        <Select
          options={PROVIDERS}
          value={test.provider}
          onValueChange={(provider) => update({ provider })}
          isInline
        />
      </Field>
      <Field id={idOf("takenOn")} label="Day" error={errorAt("takenOn")}>
        <DateInput value={test.takenOn} onChange={(event) => update({ takenOn: event.target.value })} />
      </Field>
      <Field id={idOf("score")} label="Predicted score" error={errorAt("score")}>
        <NumberInput value={test.score} onChange={(event) => update({ score: event.target.value })} />
      </Field>
      <details className={styles.systems} open={hasSystems}>
        <summary>Right answers by system, if the report shows them</summary>
        <div className={styles.percents}>
          {SYSTEMS.map(({ value, label }) => (
            <Field
              key={value}
              id={idOf(`systems.${value}`)}
              label={label}
              error={errorAt(`systems.${value}`)}
            >
              <NumberInput
                unit="%"
                value={test.systems[value]}
                onChange={(event) => update({ systems: { ...test.systems, [value]: event.target.value } })}
              />
            </Field>
          ))}
        </div>
      </details>
    </>
  );
}
