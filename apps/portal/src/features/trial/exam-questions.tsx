import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NOT_KNOWN_OPTION, NumberQuestion, type QuestionProps, toQuestionId } from "./question-parts.tsx";
import styles from "./trial-questions.module.css";

const RESULT_OPTIONS = [
  { value: "passed", label: "Passed" },
  { value: "not-passed", label: "Not passed" },
  NOT_KNOWN_OPTION,
] as const;

const FAILURES_BEFORE_PASS = [
  { value: "0", label: "None" },
  { value: "1", label: "1" },
  { value: "2", label: "2" },
  { value: "3", label: "3" },
] as const;

/** USMLE allows four attempts. */
const FAILURES = [...FAILURES_BEFORE_PASS, { value: "4", label: "4" }] as const;

const WORDS = {
  step1: {
    label: "Step 1",
    score: "Three-digit score of Step 1",
    hint: "Only exams before 26 January 2022 have one. Leave it empty if yours has none.",
  },
  step2ck: {
    label: "Step 2 CK",
    score: "Score of Step 2 CK",
    hint: "The score of the attempt that you passed.",
  },
} as const;

interface ExamQuestionsProps extends QuestionProps {
  exam: "step1" | "step2ck";
  ordinal: number;
}

/** One exam: passed or not, how many attempts failed, and the score where there is one. */
export function ExamQuestions(props: ExamQuestionsProps) {
  const { exam, ordinal, answers, problemAt, openAt, onAnswer } = props;
  const words = WORDS[exam];
  const result = answers[exam];
  const isTold = result === "passed" || result === "not-passed";
  return (
    <div className={styles.group}>
      <SegmentedRadio
        id={toQuestionId(exam)}
        label={words.label}
        ordinal={ordinal}
        hint="Not taken yet? Choose Not passed, then None."
        options={RESULT_OPTIONS}
        value={result}
        onValueChange={(chosen) => onAnswer(exam, chosen)}
      />
      {isTold && (
        <div className={styles.further}>
          <SegmentedRadio
            id={toQuestionId(`${exam}Failures`)}
            label={`Failed attempts at ${words.label}`}
            hint={openAt(`${exam}Failures`)}
            error={problemAt(`${exam}Failures`)}
            options={result === "passed" ? FAILURES_BEFORE_PASS : FAILURES}
            value={answers[`${exam}Failures`]}
            onValueChange={(failures) => onAnswer(`${exam}Failures`, failures)}
          />
          {result === "passed" && (
            <NumberQuestion
              {...props}
              ordinal={undefined}
              question={`${exam}Score`}
              label={words.score}
              hint={words.hint}
              mayNotKnow
            />
          )}
        </div>
      )}
    </div>
  );
}
