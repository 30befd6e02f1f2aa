import { EXAM_NAMES } from "@induction/domain/applicant/exam-problems";
import type { PlannedSitting } from "@induction/domain/applicant/practice-test";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { DateInput } from "@induction/ui/primitives/text-input";
import { toWeekdayDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, readAll } from "../../../shell/draft-reader.ts";
import { type EntryDraft, EntryList, newKey } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";

interface SittingDraft extends EntryDraft {
  readonly exam: PlannedSitting["exam"] | null;
  readonly on: string;
}

interface SittingsDraft {
  readonly has: "some" | "none" | null;
  readonly sittings: readonly SittingDraft[];
}

const EXAMS = [
  { value: "step1", label: EXAM_NAMES.step1 },
  { value: "step2ck", label: EXAM_NAMES.step2ck },
  { value: "step3", label: EXAM_NAMES.step3 },
] as const;

function makeSitting(): SittingDraft {
  return { key: newKey(), exam: null, on: "" };
}

function readSitting({ exam, on }: SittingDraft, reader: DraftReader): Read<PlannedSitting> {
  const readExam = reader.choice("exam", exam, "Choose the exam.");
  const readOn = reader.date("on", on, "Enter the day for which the exam is planned.");
  return readExam === undefined || readOn === undefined ? undefined : { exam: readExam, on: readOn };
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<SittingsDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("")}
        label="Is an exam booked or planned?"
        isCompact
        options={[
          { value: "some", label: "Yes" },
          { value: "none", label: "None" },
        ]}
        value={draft.has}
        error={errorAt("")}
        onValueChange={(has) =>
          onChange({ has, sittings: draft.sittings.length === 0 ? [makeSitting()] : draft.sittings })
        }
      />
      {draft.has === "some" && (
        <EntryList
          noun="Planned exam"
          most={6}
          entries={draft.sittings}
          makeEntry={makeSitting}
          onChange={(sittings) => onChange({ ...draft, sittings })}
        >
          {(sitting, { index, update }) => (
            <>
              <Field id={idOf(`${index}.exam`)} label="Exam" error={errorAt(`${index}.exam`)}>
                <Select
                  options={EXAMS}
                  value={sitting.exam}
                  onValueChange={(exam) => update({ exam })}
                  isInline
                />
              </Field>
              <Field id={idOf(`${index}.on`)} label="Planned for" error={errorAt(`${index}.on`)}>
                <DateInput value={sitting.on} onChange={(event) => update({ on: event.target.value })} />
              </Field>
            </>
          )}
        </EntryList>
      )}
    </Stack>
  );
}

/** The exams that are booked or intended. */
export const plannedSittingsForm: FactForm<SittingsDraft> = {
  fact: "plannedSittings",
  title: "Planned exams",
  why: "A result must reach programs before they review files.",
  Fields,
  toDraft: ({ plannedSittings }) => {
    if (plannedSittings.state === "unknown") return { has: null, sittings: [] };
    const sittings = toldOr(plannedSittings, []).map(({ exam, on }) => ({ key: newKey(), exam, on }));
    return { has: sittings.length === 0 ? "none" : "some", sittings };
  },
  read({ has, sittings }, reader) {
    if (has === null) return reader.refuse("", "Choose whether an exam is planned.");
    if (has === "some" && sittings.length === 0) return reader.refuse("", "Add the exam, or choose “None”.");
    const read = readAll(
      has === "none" ? [] : sittings.map((sitting, index) => readSitting(sitting, reader.under(index))),
    );
    return read && { fact: "plannedSittings", value: known(read) };
  },
  now: ({ plannedSittings }) => ({ fact: "plannedSittings", value: plannedSittings }),
  untold: { fact: "plannedSittings", value: unknown },
  describe: ({ plannedSittings }) =>
    describeTold(plannedSittings, (sittings) =>
      linesOr(sittings, {
        none: "None",
        toLine: ({ exam, on }) => `${EXAM_NAMES[exam]}, ${toWeekdayDate(on)}`,
      }),
    ),
};
