import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { Button } from "../primitives/button.tsx";
import { Icon } from "../primitives/icon.tsx";
import styles from "./states.module.css";

interface EmptyProps {
  /** What is not here yet: "No practice tests yet". */
  title: string;
  /** Why that matters, and what will stand here. */
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  /** What an entry looks like: "For example: NBME 12, 231, 14 Nov". */
  example?: ReactNode;
}

/** A place without entries: it explains, offers one button, and shows an example. */
export function Empty({ title, children, action, example }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {example !== undefined && <p className={styles.example}>{example}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What did not work: "The program list did not load". */
  title: string;
  /** What is safe and what to do: "Nothing you entered is lost." */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
  isRetrying?: boolean | undefined;
  /** What support needs to find this failure in the logs. */
  requestId?: string | undefined;
}

/** Something failed: says what, what is safe, and offers to try again. */
export function ErrorState({ title, children, onRetry, isRetrying = false, requestId }: ErrorStateProps) {
  return (
    <div className={styles.error} role="alert">
      <p className={styles.title}>
        <Icon of={TriangleAlert} />
        {title}
      </p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {onRetry !== undefined && (
        <Button icon={RotateCcw} pending={isRetrying} pendingLabel="Trying…" onClick={onRetry}>
          Try again
        </Button>
      )}
      {requestId !== undefined && (
        <p className={styles.request}>
          If you ask for help, give this number: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}

/** Something that nobody has found out yet, drawn dashed with a question mark and words. */
export function UnknownMark({ children = "Not checked" }: { children?: ReactNode }) {
  return (
    <span className={styles.unknown}>
      <Icon of={CircleQuestionMark} size="cell" />
      {children}
    </span>
  );
}

interface CountLineProps {
  shown: number;
  total: number;
  /** What is counted, in the plural: "people", "programs". */
  noun: string;
  /** A link such as selecting all. */
  children?: ReactNode;
}

/** How many rows stand here, and out of how many. */
export function CountLine({ shown, total, noun, children }: CountLineProps) {
  return (
    <p className={styles.count} role="status">
      {shown === total ? `${total} ${noun}.` : `${shown} of ${total} ${noun}.`} {children}
    </p>
  );
}
