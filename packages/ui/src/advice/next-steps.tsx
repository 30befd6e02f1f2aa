import type { ReactNode } from "react";
import styles from "./next-steps.module.css";
import { RuleLabel, type RuleReference } from "./rule-label.tsx";

/** One thing to do, why, and by when. */
export interface NextStep {
  key: string;
  /** A verb first: "Ask Dr. Lindqvist for a letter". */
  title: ReactNode;
  detail?: ReactNode;
  /** The date in short, and how far it is: "Fri 4 Dec", "12 days". */
  due?: { date: ReactNode; distance?: ReactNode } | undefined;
  rule?: RuleReference | undefined;
  /** One small button or a link. */
  action?: ReactNode;
}

/** What to do next, in order of what unlocks the most. For a flush `Panel`. */
export function NextSteps({ steps, startAt = 1 }: { steps: readonly NextStep[]; startAt?: number }) {
  return (
    <ol start={startAt}>
      {steps.map((step, index) => (
        <li key={step.key} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {startAt + index}
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{step.title}</p>
            {step.detail !== undefined && <p className={styles.detail}>{step.detail}</p>}
            {step.action !== undefined && <div className={styles.action}>{step.action}</div>}
          </div>
          {step.due && (
            <p className={styles.due}>
              <strong>{step.due.date}</strong>
              {step.due.distance !== undefined && <span>{step.due.distance}</span>}
            </p>
          )}
          {step.rule && <RuleLabel rule={step.rule} />}
        </li>
      ))}
    </ol>
  );
}
