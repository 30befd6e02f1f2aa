import type { VisaKind, VisaNeed } from "@induction/domain/applicant/profile";
import { known, unknown } from "@induction/domain/kernel/told";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { FieldNotes } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";
import styles from "./choices.module.css";

interface VisaDraft {
  readonly needed: "yes" | "no" | null;
  readonly accepts: readonly VisaKind[];
}

const KINDS = [
  { value: "j1", label: "J-1, sponsored by ECFMG" },
  { value: "h1b", label: "H-1B, sponsored by the hospital; it needs a passed Step 3" },
] as const satisfies readonly { value: VisaKind; label: string }[];

const SHORT_KINDS = { j1: "J-1", h1b: "H-1B" } as const satisfies Record<VisaKind, string>;

function describeVisa(visa: VisaNeed): string {
  if (!visa.needed) return "No visa needed";
  return `Visa needed: ${visa.accepts.map((kind) => SHORT_KINDS[kind]).join(" or ")}`;
}

/** The kinds in one order, so that the order of ticking never looks like a change. */
function toggle(accepts: readonly VisaKind[], kind: VisaKind, isChecked: boolean): readonly VisaKind[] {
  return KINDS.map(({ value }) => value).filter((each) =>
    each === kind ? isChecked : accepts.includes(each),
  );
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<VisaDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("needed")}
        label="Do you need a visa to train in the United States?"
        isCompact
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        value={draft.needed}
        error={errorAt("needed")}
        onValueChange={(needed) => onChange({ ...draft, needed })}
      />
      {draft.needed === "yes" && (
        <fieldset
          id={idOf("accepts")}
          className={styles.choices}
          aria-describedby={`${idOf("accepts")}-error`}
        >
          <legend className={styles.legend}>Which could you accept?</legend>
          {KINDS.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              isChecked={draft.accepts.includes(value)}
              onCheckedChange={(isChecked) =>
                onChange({ ...draft, accepts: toggle(draft.accepts, value, isChecked) })
              }
            />
          ))}
          <FieldNotes id={idOf("accepts")} error={errorAt("accepts")} />
        </fieldset>
      )}
    </Stack>
  );
}

/** Whether a visa is needed, and which kinds the person can accept. */
export const visaForm: FactForm<VisaDraft> = {
  fact: "visa",
  title: "Visa need",
  why: "Decides which programs can take you. Where a program's answer is unknown, it stays on your list.",
  Fields,
  toDraft: ({ visa }) => {
    if (visa.state === "unknown") return { needed: null, accepts: [] };
    return visa.value.needed ? { needed: "yes", accepts: visa.value.accepts } : { needed: "no", accepts: [] };
  },
  read({ needed, accepts }, reader) {
    const answer = reader.choice("needed", needed, "Choose whether a visa is needed.");
    if (answer === undefined) return undefined;
    if (answer === "no") return { fact: "visa", value: known({ needed: false }) };
    if (accepts.length === 0) {
      return reader.refuse("accepts", "Choose at least one visa that is acceptable: J-1 or H-1B.");
    }
    return { fact: "visa", value: known({ needed: true, accepts }) };
  },
  now: ({ visa }) => ({ fact: "visa", value: visa }),
  untold: { fact: "visa", value: unknown },
  describe: ({ visa }) => describeTold(visa, (value) => [describeVisa(value)]),
};
