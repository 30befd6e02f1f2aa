import type { Exam, ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { DateInput, NumberInput } from "@induction/ui/primitives/text-input";
import { type EntryDraft, newKey } from "../entry-list.tsx";

/** What is typed of one attempt. */
export interface AttemptDraft extends EntryDraft {
  readonly takenOn: string;
  readonly result: "pass" | "fail" | null;
  readonly score: string;
}

/** A blank attempt. */
export function makeAttempt(): AttemptDraft {
  return { key: newKey(), takenOn: "", result: null, score: "" };
}

/** An attempt as it is told, to be typed over. */
export function toAttemptDraft({ takenOn, result, score }: ExamAttempt): AttemptDraft {
  return { key: newKey(), takenOn: takenOn ?? "", result, score: score === null ? "" : String(score) };
}

interface AttemptFieldsProps {
  exam: Exam;
  attempt: AttemptDraft;
  update: (part: Partial<AttemptDraft>) => void;
  idOf: (path: string) => string;
  errorAt: (path: string) => string | undefined;
}

const SCORE_HINTS = {
  step1: "Only for exams before 2022.",
  step2ck: "Three digits, as on the report. Without it there is no tier.",
  step3: "Three digits, as on the report.",
  step2cs: undefined,
} as const satisfies Record<Exam, string | undefined>;

/** Result, date and score of one attempt. */
export function AttemptFields({ exam, attempt, update, idOf, errorAt }: AttemptFieldsProps) {
  return (
    <>
      <SegmentedRadio
        id={idOf("result")}
        label="Result"
        isCompact
        options={[
          { value: "pass", label: "Passed" },
          { value: "fail", label: "Failed" },
        ]}
        value={attempt.result}
        error={errorAt("result")}
        onValueChange={(result) => update({ result })}
      />
      <Field
        id={idOf("takenOn")}
        label="Day of the exam"
        error={errorAt("takenOn")}
        hint="Leave it empty if you are not sure."
      >
        <DateInput value={attempt.takenOn} onChange={(event) => update({ takenOn: event.target.value })} />
      </Field>
      {exam !== "step2cs" && (
        <Field id={idOf("score")} label="Score" error={errorAt("score")} hint={SCORE_HINTS[exam]}>
          <NumberInput value={attempt.score} onChange={(event) => update({ score: event.target.value })} />
        </Field>
      )}
    </>
  );
}
