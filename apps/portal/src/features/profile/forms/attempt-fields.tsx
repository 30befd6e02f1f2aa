import type { Exam, ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { DateInput, NumberInput } from "@induction/ui/primitives/text-input";
import { type EntryDraft, newKey } from "../entry-list.tsx";
import type { EntryFieldsProps } from "./list-form.tsx";

/** What is typed of one attempt. */
export interface AttemptDraft extends EntryDraft {
  readonly takenOn: string;
  readonly result: "pass" | "fail" | null;
  readonly score: string;
  /** The person said that there is no score to enter yet. */
  readonly isScoreUnknown: boolean;
}

/** A blank attempt. */
export function makeAttempt(): AttemptDraft {
  return { key: newKey(), takenOn: "", result: null, score: "", isScoreUnknown: false };
}

/** An attempt as it is told, to be typed over. */
export function toAttemptDraft({ takenOn, result, score }: ExamAttempt): AttemptDraft {
  return {
    key: newKey(),
    takenOn: takenOn ?? "",
    result,
    score: score === null ? "" : String(score),
    isScoreUnknown: score === null,
  };
}

interface AttemptFieldsProps extends EntryFieldsProps<AttemptDraft> {
  exam: Exam;
}

const SCORE_HINTS = {
  step1: "Only for exams before 2022.",
  step2ck: "Three digits, as on the report. Without it there is no tier.",
  step3: "Three digits, as on the report.",
  step2cs: undefined,
} as const satisfies Record<Exam, string | undefined>;

/** Result, date and score of one attempt. */
export function AttemptFields({ exam, entry: attempt, update, idOf, errorAt, hintAt }: AttemptFieldsProps) {
  const hint = hintAt("score");
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
        hint="Leave it empty if you do not know it."
      >
        <DateInput value={attempt.takenOn} onChange={(event) => update({ takenOn: event.target.value })} />
      </Field>
      {exam !== "step2cs" && (
        <Field
          id={idOf("score")}
          label="Score"
          error={errorAt("score")}
          hint={
            hint === undefined || errorAt("score") !== undefined ? SCORE_HINTS[exam] : <strong>{hint}</strong>
          }
          beside={
            hint !== undefined && (
              <Checkbox
                label="I do not know the score yet"
                isChecked={attempt.isScoreUnknown}
                onCheckedChange={(isScoreUnknown) => update({ isScoreUnknown })}
              />
            )
          }
        >
          <NumberInput value={attempt.score} onChange={(event) => update({ score: event.target.value })} />
        </Field>
      )}
    </>
  );
}
