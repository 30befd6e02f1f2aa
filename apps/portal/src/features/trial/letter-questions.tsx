import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NOT_KNOWN_OPTION, NumberQuestion, type QuestionProps, toQuestionId } from "./question-parts.tsx";
import styles from "./trial-questions.module.css";

const LETTER_OPTIONS = [
  { value: "none", label: "None yet" },
  { value: "some", label: "One or more" },
  NOT_KNOWN_OPTION,
] as const;

/** The kinds of letter, each letter in one of them. */
const KINDS = [
  ["usAnesthesiologists", "From anesthesiologists in the U.S."],
  ["otherUsWriters", "From other doctors in the U.S."],
  ["anesthesiologistsElsewhere", "From anesthesiologists outside the U.S."],
  ["otherWritersElsewhere", "From other doctors outside the U.S."],
] as const;

/** How many letters are in, by the two things that the guide asks of their writers. */
export function LetterQuestions(props: QuestionProps) {
  const { answers, openAt, onAnswer } = props;
  return (
    <div className={styles.group}>
      <SegmentedRadio
        id={toQuestionId("letters")}
        label="Letters of recommendation that are uploaded"
        ordinal={7}
        hint="Count a letter once its writer has uploaded it. A promise does not count yet."
        options={LETTER_OPTIONS}
        value={answers.letters}
        onValueChange={(letters) => onAnswer("letters", letters)}
      />
      {answers.letters === "some" && (
        <div className={styles.further}>
          <p>
            {openAt("usAnesthesiologists") ?? "Count each letter once. An empty box means none of this kind."}
          </p>
          {KINDS.map(([question, label]) => (
            <NumberQuestion
              {...props}
              openAt={() => undefined}
              key={question}
              question={question}
              label={label}
            />
          ))}
        </div>
      )}
    </div>
  );
}
