import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Profile, ProfileFact } from "@induction/domain/applicant/profile";
import { type Told, toldOr } from "@induction/domain/kernel/told";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import type { FactForm } from "../fact-form.ts";

/** What is typed of a fact that is one choice. */
export interface ChoiceDraft<Value extends string> {
  readonly chosen: Value | null;
}

interface ChoiceOptions<Value extends string> {
  readonly fact: ProfileFact;
  readonly title: string;
  readonly why: string;
  /** The question above the choices. */
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly told: (profile: Profile) => Told<Value>;
  readonly toChange: (value: Value) => FactChange;
  readonly now: (profile: Profile) => FactChange;
  readonly untold: FactChange;
}

/** A fact that is one of a few choices. */
export function choiceForm<Value extends string>(asked: ChoiceOptions<Value>): FactForm<ChoiceDraft<Value>> {
  const { fact, title, why, label, hint, options, told, toChange, now, untold } = asked;
  return {
    fact,
    title,
    why,
    now,
    untold,
    toDraft: (profile) => ({ chosen: toldOr(told(profile), null) }),
    read({ chosen }, reader) {
      const value = reader.choice("", chosen, "Choose one answer.");
      return value === undefined ? undefined : toChange(value);
    },
    describe(profile) {
      const value = toldOr(told(profile), null);
      return value === null ? null : [options.find((option) => option.value === value)?.label ?? value];
    },
    Fields: ({ draft, onChange, errorAt, idOf }) => (
      <SegmentedRadio<Value>
        id={idOf("")}
        label={label}
        hint={hint}
        options={options}
        value={draft.chosen}
        error={errorAt("")}
        onValueChange={(chosen) => onChange({ chosen })}
      />
    ),
  };
}
