import type { AskedOfWriter, WriterChoice } from "@induction/domain/applicant/letter-answer";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./writer-page.module.css";
import { CHOICE_WORDS } from "./writer-words.ts";

interface NoticeProps {
  title: string;
  children: ReactNode;
}

/** What stands where the question was. It takes the focus, so that it is heard. */
function Notice({ title, children }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.words}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** Used, taken back, too old or never there: one page for all, which tells nothing of anybody. */
export function LinkGone() {
  return (
    <Notice title="This link does not work any more">
      <p>
        It was answered, taken back or replaced, it is older than 30 days, or a part of the address is
        missing.
      </p>
      <p>
        If you answered by it, your answer has arrived and there is nothing to do. Otherwise ask whoever sent
        it to you for a new one.
      </p>
    </Notice>
  );
}

/** Too many links that are not good were tried from this network. */
export function Wait() {
  return (
    <Notice title="Please try again in ten minutes">
      <p>
        Too many links that do not work were opened from your network. The link you have is not used up by
        that.
      </p>
    </Notice>
  );
}

/** The answer has arrived. */
export function Thanks({ asked: { applicantName }, choice }: { asked: AskedOfWriter; choice: WriterChoice }) {
  return (
    <Notice title="Thank you. Your answer has arrived">
      <p>
        {applicantName} sees your answer now: <strong>{CHOICE_WORDS[choice].label}</strong>.
      </p>
      {choice === "rather-not" ? (
        <p>
          There is time to ask somebody else. You do not have to explain anything, and nobody writes to you
          again from here.
        </p>
      ) : (
        <p>
          There is nothing more to do here. {applicantName} sends you the request form with which the letter
          is uploaded in the ERAS Letter of Recommendation Portal. Specific moments that you saw make a letter
          strong.
        </p>
      )}
      <p>You can close this page. The link does not work any more.</p>
    </Notice>
  );
}
