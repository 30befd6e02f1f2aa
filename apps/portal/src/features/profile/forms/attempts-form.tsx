import type { Exam, ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import { MOST_ATTEMPTS } from "@induction/domain/applicant/exam-attempt";
import { EXAM_NAMES } from "@induction/domain/applicant/exam-problems";
import { known, notApplicable, unknown } from "@induction/domain/kernel/told";
import { toShortDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, SCORE } from "../../../shell/draft-reader.ts";
import { type AttemptDraft, AttemptFields, makeAttempt, toAttemptDraft } from "./attempt-fields.tsx";
import { type EntryFieldsProps, listForm } from "./list-form.tsx";

const WHY = {
  step1: "A failure stays on record and changes the plan; a later pass does not remove it.",
  step2ck: "The tier rests on this score and on any failed attempt.",
  step3: "Some programs ask for it, and an H-1B visa needs it.",
  step2cs: "It ended in 2021. Attempts before that still count for some state licenses.",
} as const satisfies Record<Exam, string>;

function readAttempt(draft: AttemptDraft, reader: DraftReader): Read<ExamAttempt> {
  const takenOn = reader.optionalDate(
    "takenOn",
    draft.takenOn,
    "Enter the day of the exam, or leave it empty.",
  );
  const result = reader.choice("result", draft.result, "Choose the result: pass or fail.");
  const score = reader.optionalNumber("score", draft.score, SCORE);
  if (takenOn === undefined || result === undefined || score === undefined) return undefined;
  return { takenOn, result, score };
}

function attemptInWords({ result, score, takenOn }: ExamAttempt): string {
  const parts = [
    result === "pass" ? "Passed" : "Failed",
    score === null ? null : `score ${score}`,
    takenOn === null ? "date not told" : toShortDate(takenOn),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** What every exam asks alike. */
function askedOf(exam: Exam) {
  return {
    title: EXAM_NAMES[exam],
    why: WHY[exam],
    question: `Have you taken ${EXAM_NAMES[exam]}?`,
    choose: "Choose whether you have taken it.",
    noun: "Attempt",
    most: MOST_ATTEMPTS,
    makeEntry: makeAttempt,
    toEntry: toAttemptDraft,
    readEntry: readAttempt,
    isHintSettled: ({ isScoreUnknown }: AttemptDraft) => isScoreUnknown,
    toLine: attemptInWords,
    EntryFields: (props: EntryFieldsProps<AttemptDraft>) => <AttemptFields exam={exam} {...props} />,
  };
}

const NOT_YET = { label: "Not yet", line: "Not taken yet" };

function makeForm(exam: "step1" | "step2ck" | "step3") {
  return listForm<ExamAttempt, AttemptDraft>({
    ...askedOf(exam),
    fact: exam,
    none: NOT_YET,
    told: (profile) => profile[exam],
    toChange: (attempts) => ({ fact: exam, value: known(attempts) }),
    now: (profile) => ({ fact: exam, value: profile[exam] }),
    untold: { fact: exam, value: unknown },
  });
}

/** Step 1, attempt by attempt. */
export const step1Form = makeForm("step1");

/** Step 2 CK, attempt by attempt. */
export const step2ckForm = makeForm("step2ck");

/** Step 3, attempt by attempt. */
export const step3Form = makeForm("step3");

/** Step 2 CS, which no longer exists and need not apply. */
export const step2csForm = listForm<ExamAttempt, AttemptDraft>({
  ...askedOf("step2cs"),
  fact: "step2cs",
  none: { label: "No", line: "Not taken" },
  notApplicable: { label: "Does not apply", change: { fact: "step2cs", value: notApplicable } },
  told: ({ step2cs }) => step2cs,
  toChange: (attempts) => ({ fact: "step2cs", value: known(attempts) }),
  now: ({ step2cs }) => ({ fact: "step2cs", value: step2cs }),
  untold: { fact: "step2cs", value: unknown },
});
