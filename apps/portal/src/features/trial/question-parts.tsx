import {
  NOT_KNOWN,
  type TrialAnswers,
  type TrialNumber,
  type TrialQuestion,
} from "@induction/domain/applicant/trial-answers";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field } from "@induction/ui/primitives/field";
import { NumberInput } from "@induction/ui/primitives/text-input";
import type { OnAnswer } from "./use-answers.ts";

/** What every question is given. */
export interface QuestionProps {
  answers: TrialAnswers;
  /** What is wrong with an answer. */
  problemAt: (question: TrialQuestion) => string | undefined;
  /** What is still missing before an answer can be used. */
  openAt: (question: TrialQuestion) => string | undefined;
  onAnswer: OnAnswer;
}

/** "I do not know" is a choice of every question, and nothing is chosen beforehand. */
export const NOT_KNOWN_OPTION = { value: "unknown", label: "I do not know", isUnknown: true } as const;

/** The anchor of a question, for steps that ask for its answer. */
export function toQuestionId(question: string): string {
  return `question-${question}`;
}

interface NumberQuestionProps extends QuestionProps {
  question: TrialNumber;
  label: string;
  ordinal?: number | undefined;
  hint?: string;
  unit?: string;
  isDecimal?: boolean;
  /** Offers "I do not know" beside the box. */
  mayNotKnow?: boolean;
}

/** A number to type. Not knowing it is an answer of its own, where that is offered. */
export function NumberQuestion(props: NumberQuestionProps) {
  const { question, label, ordinal, hint, unit, isDecimal, mayNotKnow = false } = props;
  const { answers, problemAt, openAt, onAnswer } = props;
  const isNotKnown = answers[question] === NOT_KNOWN;
  const open = openAt(question);
  return (
    <Field
      id={toQuestionId(question)}
      label={label}
      ordinal={ordinal}
      hint={open ?? hint}
      error={problemAt(question)}
      beside={
        mayNotKnow ? (
          <Checkbox
            label="I do not know"
            isChecked={isNotKnown}
            onCheckedChange={(isChecked) => onAnswer(question, isChecked ? NOT_KNOWN : "")}
          />
        ) : undefined
      }
    >
      <NumberInput
        unit={unit}
        isDecimal={isDecimal}
        maxLength={20}
        value={isNotKnown ? "" : answers[question]}
        onChange={(event) => onAnswer(question, event.target.value)}
      />
    </Field>
  );
}
