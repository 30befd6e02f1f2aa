import type { Graduation } from "@induction/domain/applicant/profile";
import { known, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NumberInput } from "@induction/ui/primitives/text-input";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

interface GraduationDraft {
  readonly status: Graduation["status"] | null;
  readonly year: string;
}

const YEAR = { from: 1950, to: 2090, step: 1, message: "Enter the year of graduation, from 1950 to 2090." };

/** The laws name the year by its kind; the form has one box for it. */
function yearPath(status: Graduation["status"]): string {
  return status === "student" ? "expectedYear" : "year";
}

function describeGraduation(graduation: Graduation): string {
  return graduation.status === "student"
    ? `Student, graduation expected in ${graduation.expectedYear}`
    : `Graduated in ${graduation.year}`;
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<GraduationDraft>) {
  const { status } = draft;
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("status")}
        label="Are you still a student?"
        isCompact
        options={[
          { value: "student", label: "Student" },
          { value: "graduate", label: "Graduate" },
        ]}
        value={status}
        error={errorAt("status")}
        onValueChange={(chosen) => onChange({ ...draft, status: chosen })}
      />
      {status !== null && (
        <Field
          id={idOf(yearPath(status))}
          label={status === "student" ? "Expected year of graduation" : "Year of graduation"}
          error={errorAt(yearPath(status))}
        >
          <NumberInput
            value={draft.year}
            onChange={(event) => onChange({ ...draft, year: event.target.value })}
          />
        </Field>
      )}
    </Stack>
  );
}

/** Student or graduate, with the year. */
export const graduationForm: FactForm<GraduationDraft> = {
  fact: "graduation",
  title: "Graduation",
  why: "Some programs ask how long ago it was.",
  Fields,
  toDraft: ({ graduation }) => {
    if (graduation.state === "unknown") return { status: null, year: "" };
    const { value } = graduation;
    return {
      status: value.status,
      year: String(value.status === "student" ? value.expectedYear : value.year),
    };
  },
  read(draft, reader) {
    const status = reader.choice("status", draft.status, "Choose student or graduate.");
    if (status === undefined) return undefined;
    const year = reader.number(yearPath(status), draft.year, YEAR);
    if (year === undefined) return undefined;
    const value: Graduation = status === "student" ? { status, expectedYear: year } : { status, year };
    return { fact: "graduation", value: known(value) };
  },
  now: ({ graduation }) => ({ fact: "graduation", value: graduation }),
  untold: { fact: "graduation", value: unknown },
  describe: ({ graduation }) => describeTold(graduation, (value) => [describeGraduation(value)]),
};
