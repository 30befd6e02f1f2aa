import { EXAM_NAMES } from "@induction/domain/applicant/exam-problems";
import type { PlannedSitting } from "@induction/domain/applicant/practice-test";
import { known, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { DateInput } from "@induction/ui/primitives/text-input";
import { toWeekdayDate } from "../../../shell/dates.ts";
import type { DraftReader, Read } from "../../../shell/draft-reader.ts";
import { type EntryDraft, newKey } from "../entry-list.tsx";
import { type EntryFieldsProps, listForm } from "./list-form.tsx";

interface SittingDraft extends EntryDraft {
  readonly exam: PlannedSitting["exam"] | null;
  readonly on: string;
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

function SittingFields({ entry, update, idOf, errorAt }: EntryFieldsProps<SittingDraft>) {
  return (
    <>
      <Field id={idOf("exam")} label="Exam" error={errorAt("exam")}>
        <Select options={EXAMS} value={entry.exam} onValueChange={(exam) => update({ exam })} isInline />
      </Field>
      <Field id={idOf("on")} label="Planned for" error={errorAt("on")}>
        <DateInput value={entry.on} onChange={(event) => update({ on: event.target.value })} />
      </Field>
    </>
  );
}

/** The exams that are booked or intended. */
export const plannedSittingsForm = listForm<PlannedSitting, SittingDraft>({
  fact: "plannedSittings",
  title: "Planned exams",
  why: "A result must reach programs before they review files.",
  question: "Is an exam booked or planned?",
  choose: "Choose whether an exam is planned.",
  none: { label: "None", line: "None" },
  noun: "Planned exam",
  most: 6,
  makeEntry: makeSitting,
  toEntry: ({ exam, on }) => ({ key: newKey(), exam, on }),
  readEntry: readSitting,
  toLine: ({ exam, on }) => `${EXAM_NAMES[exam]}, ${toWeekdayDate(on)}`,
  EntryFields: SittingFields,
  told: ({ plannedSittings }) => plannedSittings,
  toChange: (sittings) => ({ fact: "plannedSittings", value: known(sittings) }),
  now: ({ plannedSittings }) => ({ fact: "plannedSittings", value: plannedSittings }),
  untold: { fact: "plannedSittings", value: unknown },
});
