import type { TrialAnswers, TrialQuestion } from "@induction/domain/applicant/trial-answers";
import type { TrialProblem } from "@induction/domain/applicant/trial-applicant";
import { Field } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { ExamQuestions } from "./exam-questions.tsx";
import { LetterQuestions } from "./letter-questions.tsx";
import { NOT_KNOWN_OPTION, NumberQuestion, type QuestionProps, toQuestionId } from "./question-parts.tsx";
import styles from "./trial-questions.module.css";
import type { OnAnswer } from "./use-answers.ts";

interface TrialQuestionsProps {
  answers: TrialAnswers;
  problems: readonly TrialProblem[];
  onAnswer: OnAnswer;
}

const CITIZEN_OPTIONS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  NOT_KNOWN_OPTION,
] as const;

const VISA_OPTIONS = [
  { value: "none", label: "I need no visa" },
  { value: "j1", label: "J-1 only" },
  { value: "h1b", label: "H-1B only" },
  { value: "either", label: "J-1 or H-1B" },
  { value: "unknown", label: "I do not know" },
] as const;

const GRADUATION_OPTIONS = [
  { value: "student", label: "Student" },
  { value: "graduate", label: "Graduate" },
  NOT_KNOWN_OPTION,
] as const;

/** The questions, in the order in which they decide. */
export function TrialQuestions({ answers, problems, onAnswer }: TrialQuestionsProps) {
  const find = (question: TrialQuestion, isOpen: boolean) =>
    problems.find((problem) => problem.question === question && problem.isOpen === isOpen)?.message;
  const shared: QuestionProps = {
    answers,
    onAnswer,
    problemAt: (question) => find(question, false),
    openAt: (question) => find(question, true),
  };
  return (
    // Nothing is ever sent: Enter in a box does nothing.
    <form className={styles.questions} onSubmit={(event) => event.preventDefault()} aria-label="Questions">
      <PersonQuestions {...shared} />
      <ExamQuestions {...shared} exam="step1" ordinal={3} />
      <ExamQuestions {...shared} exam="step2ck" ordinal={4} />
      <GraduationQuestions {...shared} />
      <NumberQuestion
        {...shared}
        question="usMonths"
        label="U.S. clinical experience"
        ordinal={6}
        hint="All months together, observerships included. Write 0 if there is none."
        unit="months"
        isDecimal
        mayNotKnow
      />
      <LetterQuestions {...shared} />
      <NumberQuestion
        {...shared}
        question="planned"
        label="Programs you plan to apply to"
        ordinal={8}
        hint="A number is enough. Write 0 if you have not planned yet."
        unit="programs"
        mayNotKnow
      />
    </form>
  );
}

function PersonQuestions({ answers, onAnswer }: QuestionProps) {
  return (
    <>
      <SegmentedRadio
        id={toQuestionId("imgClass")}
        label="Are you a U.S. citizen?"
        ordinal={1}
        hint="Green-card holders choose No: NRMP counts them as non-U.S. IMGs."
        options={CITIZEN_OPTIONS}
        value={answers.citizen}
        onValueChange={(citizen) => onAnswer("citizen", citizen)}
      />
      {answers.citizen === "yes" ? (
        <p className={styles.settled}>
          <span className={styles.ordinal}>2</span>A U.S. citizen needs no visa.
        </p>
      ) : (
        <Field id={toQuestionId("visa")} label="Which visas could you accept?" ordinal={2}>
          <Select
            options={VISA_OPTIONS}
            value={answers.visa}
            placeholder="Choose"
            onValueChange={(visa) => onAnswer("visa", visa)}
          />
        </Field>
      )}
    </>
  );
}

function GraduationQuestions(props: QuestionProps) {
  const { answers, onAnswer } = props;
  const { graduation } = answers;
  return (
    <div className={styles.group}>
      <SegmentedRadio
        id={toQuestionId("graduation")}
        label="Medical school"
        ordinal={5}
        options={GRADUATION_OPTIONS}
        value={graduation}
        onValueChange={(status) => onAnswer("graduation", status)}
      />
      {(graduation === "student" || graduation === "graduate") && (
        <NumberQuestion
          {...props}
          question="graduationYear"
          label={graduation === "student" ? "Expected year of graduation" : "Year of graduation"}
          mayNotKnow
        />
      )}
    </div>
  );
}
