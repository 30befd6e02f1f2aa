import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { SCORE } from "../../../shell/draft-reader.ts";
import type { FactForm, FieldsProps } from "../fact-form.ts";

interface GoalDraft {
  readonly goal: string;
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<GoalDraft>) {
  return (
    <Field
      id={idOf("")}
      label="The Step 2 CK score you aim for"
      hint="Only if it differs from the target that the guide gives."
      error={errorAt("")}
    >
      <NumberInput value={draft.goal} onChange={(event) => onChange({ goal: event.target.value })} />
    </Field>
  );
}

/** The Step 2 CK score that the person aims for. */
export const goalForm: FactForm<GoalDraft> = {
  fact: "goal",
  title: "Goal for Step 2 CK",
  why: "Practice tests are held against it.",
  Fields,
  toDraft: ({ goal }) => ({ goal: toldOr(goal, null)?.toString() ?? "" }),
  read({ goal }, reader) {
    const score = reader.number("", goal, SCORE);
    return score === undefined ? undefined : { fact: "goal", value: known(score) };
  },
  now: ({ goal }) => ({ fact: "goal", value: goal }),
  untold: { fact: "goal", value: unknown },
  describe: ({ goal }) => (goal.state === "known" ? [String(goal.value)] : null),
};
