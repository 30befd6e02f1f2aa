import type { FactChange } from "@induction/domain/applicant/fact-change";
import { known, type Told, toldOr, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { MONTHS } from "../../../shell/draft-reader.ts";
import { countOf } from "../../../shell/words.ts";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

interface MonthsDraft {
  readonly months: string;
}

interface MonthsOptions extends Pick<FactForm<MonthsDraft>, "fact" | "title" | "why" | "now" | "untold"> {
  readonly label: string;
  readonly hint: string;
  readonly told: (profile: Parameters<FactForm<MonthsDraft>["now"]>[0]) => Told<number>;
  readonly toChange: (months: number) => FactChange;
}

function monthsForm({ label, hint, told, toChange, ...rest }: MonthsOptions): FactForm<MonthsDraft> {
  return {
    ...rest,
    toDraft: (profile) => ({ months: toldOr(told(profile), null)?.toString() ?? "" }),
    read({ months }, reader) {
      const read = reader.number("", months, MONTHS);
      return read === undefined ? undefined : toChange(read);
    },
    describe: (profile) => describeTold(told(profile), (months) => [countOf(months, "month")]),
    Fields: ({ draft, onChange, errorAt, idOf }: FieldsProps<MonthsDraft>) => (
      <Field id={idOf("")} label={label} hint={hint} error={errorAt("")}>
        <NumberInput
          isDecimal
          unit="months"
          value={draft.months}
          onChange={(event) => onChange({ months: event.target.value })}
        />
      </Field>
    ),
  };
}

/** Months of clinical experience in the United States. */
export const usMonthsForm = monthsForm({
  fact: "usMonths",
  title: "US clinical experience",
  why: "Little of it raises what letters must show.",
  label: "Months in the United States",
  hint: "Observerships included. Enter 0 if there is none.",
  told: ({ usMonths }) => usMonths,
  toChange: (months) => ({ fact: "usMonths", value: known(months) }),
  now: ({ usMonths }) => ({ fact: "usMonths", value: usMonths }),
  untold: { fact: "usMonths", value: unknown },
});

/** Months of clinical experience elsewhere. */
export const homeMonthsForm = monthsForm({
  fact: "homeMonths",
  title: "Clinical experience elsewhere",
  why: "Work at home counts apart from work in the United States.",
  label: "Months outside the United States",
  hint: "After graduation. Enter 0 if there is none.",
  told: ({ homeMonths }) => homeMonths,
  toChange: (months) => ({ fact: "homeMonths", value: known(months) }),
  now: ({ homeMonths }) => ({ fact: "homeMonths", value: homeMonths }),
  untold: { fact: "homeMonths", value: unknown },
});
