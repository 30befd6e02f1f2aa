import type { AskedOfWriter, WriterChoice } from "@induction/domain/applicant/letter-answer";
import { Button } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import type { Outcome } from "./ask-server.ts";
import styles from "./writer-page.module.css";
import { CHOICE_WORDS, CHOICES, listTerms } from "./writer-words.ts";

interface WriterQuestionProps {
  asked: AskedOfWriter;
  /** Sends the answer; what stands here afterwards is the page's own matter unless it failed. */
  onSend: (choice: WriterChoice) => Promise<Outcome<true>["kind"]>;
}

/** Who asks for what and why, who sees the answer, and the three answers. */
export function WriterQuestion({ asked, onSend }: WriterQuestionProps) {
  const [choice, setChoice] = useState<WriterChoice | null>(null);
  const [isConfirming, setIsConfirming] = useState(false);
  if (choice !== null && isConfirming) {
    return (
      <Confirmation
        asked={asked}
        choice={choice}
        onSend={() => onSend(choice)}
        onBack={() => setIsConfirming(false)}
      />
    );
  }
  return (
    <Stack gap="wide">
      <Introduction asked={asked} />
      <Choice
        applicantName={asked.applicantName}
        choice={choice}
        onChoose={setChoice}
        onGoOn={() => setIsConfirming(true)}
      />
    </Stack>
  );
}

function Introduction({ asked }: { asked: AskedOfWriter }) {
  const { applicantName, writer, orgName } = asked;
  return (
    <>
      <header>
        <h1 className={styles.title}>Can you write a strong letter for {applicantName}?</h1>
        <p className={styles.lead}>
          Dear {writer}, {applicantName} hopes for a letter of recommendation from you. Before counting on it,
          there is this one question.
        </p>
      </header>
      <dl className={styles.terms}>
        {listTerms(asked).map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.words}>
        <h2>Why you are asked</h2>
        <p>
          Programs read letters closely. A letter with specific examples, from somebody who knows the work
          well, can lift a file; a lukewarm one can hurt it. So an honest no helps more than a doubtful yes.
        </p>
        <h2>Who sees your answer</h2>
        <p>
          {applicantName} sees which of the three you choose, with the day. So do the advisors at {orgName}{" "}
          with whom {applicantName} shares the file. Nobody else does, no program among them.
        </p>
        <p>
          Nobody asks here what the letter says, and no part of it is ever stored here. You write and upload
          it as always.
        </p>
      </div>
    </>
  );
}

interface ChoiceProps {
  applicantName: string;
  choice: WriterChoice | null;
  onChoose: (choice: WriterChoice) => void;
  onGoOn: () => void;
}

function Choice({ applicantName, choice, onChoose, onGoOn }: ChoiceProps) {
  const id = useId();
  const [isMissing, setIsMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  function goOn(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setIsMissing(choice === null);
    if (choice === null) first.current?.focus();
    else onGoOn();
  }
  return (
    <form noValidate onSubmit={goOn}>
      <Stack>
        <fieldset
          className={styles.choices}
          aria-describedby={isMissing && choice === null ? `${id}-error` : undefined}
        >
          <legend>Your answer to {applicantName}</legend>
          {CHOICES.map(({ choice: each, label, meaning }, place) => (
            <label key={each} className={styles.choice}>
              <input
                ref={place === 0 ? first : undefined}
                type="radio"
                name={id}
                value={each}
                checked={choice === each}
                aria-labelledby={`${id}-${each}-label`}
                aria-describedby={`${id}-${each}`}
                onChange={() => onChoose(each)}
              />
              <span id={`${id}-${each}-label`}>{label}</span>
              <small id={`${id}-${each}`}>{meaning}</small>
            </label>
          ))}
        </fieldset>
        {isMissing && choice === null && (
          <p id={`${id}-error`} role="alert" className={styles.error}>
            Choose one of the three answers.
          </p>
        )}
        <Cluster>
          <Button type="submit" tone="primary">
            Continue
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

interface ConfirmationProps {
  asked: AskedOfWriter;
  choice: WriterChoice;
  onSend: () => Promise<Outcome<true>["kind"]>;
  onBack: () => void;
}

function Confirmation({ asked: { applicantName }, choice, onSend, onBack }: ConfirmationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<"wait" | "failed" | null>(null);
  useEffect(() => heading.current?.focus(), []);
  async function send(): Promise<void> {
    setIsSending(true);
    setFailure(null);
    const kind = await onSend();
    setIsSending(false);
    if (kind === "wait" || kind === "failed") setFailure(kind);
  }
  return (
    <Stack gap="wide">
      <header>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          Send “{CHOICE_WORDS[choice].label}”?
        </h1>
        <p className={styles.lead}>
          {applicantName} sees it at once. The link works once, so you cannot change the answer here
          afterwards; you can always tell {applicantName} yourself.
        </p>
      </header>
      {failure !== null && (
        <p role="alert" className={styles.error}>
          {failure === "wait"
            ? "There were too many tries from your network. Wait ten minutes and send it again."
            : "The answer was not sent. Check your connection and send it again: nothing is lost."}
        </p>
      )}
      <Cluster>
        <Button tone="primary" pending={isSending} pendingLabel="Sending…" onClick={() => void send()}>
          Send this answer
        </Button>
        <Button onClick={onBack}>Choose again</Button>
      </Cluster>
    </Stack>
  );
}
