import { LETTER_STATUS_LABELS, type LetterStatus } from "@induction/domain/applicant/letter";
import type { ComponentProps, ReactNode } from "react";
import { Chip } from "../primitives/chip.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import styles from "./letter.module.css";

const ring = <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const disc = <circle cx="7" cy="7" r="5.85" fill="currentColor" />;
const struck = (
  <>
    {ring}
    <path d="M2.6 12.2 11.6 2" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
  </>
);

const drawings = {
  identified: (
    <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 2" />
  ),
  asked: ring,
  agreed: (
    <>
      {ring}
      <path d="M7 1.9v10.2A5.1 5.1 0 0 1 7 1.9Z" fill="currentColor" />
    </>
  ),
  "in-progress": (
    <>
      {ring}
      <path d="M7 7V1.9A5.1 5.1 0 1 0 12.1 7Z" fill="currentColor" />
    </>
  ),
  uploaded: disc,
  assigned: (
    <>
      {disc}
      <path
        className={styles.tick}
        d="m4.4 7.2 1.8 1.8 3.5-3.8"
        fill="none"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  declined: struck,
  withdrawn: struck,
} as const satisfies Record<LetterStatus, ReactNode>;

type CircleProps = Omit<ComponentProps<"svg">, "ref"> & { size?: string | number };

function drawCircle(status: LetterStatus) {
  return function Circle({ size = 14, strokeWidth: _, ...rest }: CircleProps) {
    return (
      <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" {...rest}>
        {drawings[status]}
      </svg>
    );
  };
}

/** Circles that fill from dashed to ticked, and are struck when the letter will not come. */
export const letterCircles = {
  identified: drawCircle("identified"),
  asked: drawCircle("asked"),
  agreed: drawCircle("agreed"),
  "in-progress": drawCircle("in-progress"),
  uploaded: drawCircle("uploaded"),
  assigned: drawCircle("assigned"),
  declined: drawCircle("declined"),
  withdrawn: drawCircle("withdrawn"),
} as const satisfies Record<LetterStatus, ReturnType<typeof drawCircle>>;

interface LetterStatusChipProps {
  status: LetterStatus;
  /** Why it was declined or withdrawn, where that is known. */
  reason?: string | undefined;
  /** Icon and word without a box. */
  isBare?: boolean | undefined;
}

/** The status of one letter: circle and word. */
export function LetterStatusChip({ status, reason, isBare = false }: LetterStatusChipProps) {
  const isOver = status === "declined" || status === "withdrawn";
  const box = status === "identified" ? "dashed" : "tone";
  return (
    <span className={styles.status}>
      <Chip
        tone={isOver ? "quiet" : "plain"}
        edge={isBare ? "bare" : box}
        icon={letterCircles[status]}
        isStruck={isOver}
      >
        {LETTER_STATUS_LABELS[status]}
      </Chip>
      {reason !== undefined && <span className={styles.reason}>{reason}</span>}
    </span>
  );
}

interface LetterGapChipProps {
  children?: ReactNode;
}

/** A letter that is needed and has no writer yet. */
export function LetterGapChip({ children = "Gap" }: LetterGapChipProps) {
  return (
    <Chip edge="dashed" icon={letterCircles.identified}>
      {children}
    </Chip>
  );
}

/** All letters of one person in a row of circles; the words are for assistive technology. */
export function LetterCircles({ statuses }: { statuses: readonly LetterStatus[] }) {
  return (
    <span className={styles.row}>
      <VisuallyHidden>{letterSummary(statuses)}</VisuallyHidden>
      {statuses.map((status, place) => {
        const Circle = letterCircles[status];
        // A letter has no identity here, only its place in the row.
        return <Circle key={place} size={14} />;
      })}
    </span>
  );
}

/** "2 Uploaded, 1 Agreed"; "No letters planned" for none. Furthest first. */
export function letterSummary(statuses: readonly LetterStatus[]): string {
  if (statuses.length === 0) return "No letters planned";
  const order: readonly LetterStatus[] = [
    "assigned",
    "uploaded",
    "in-progress",
    "agreed",
    "asked",
    "identified",
    "declined",
    "withdrawn",
  ];
  return order
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${LETTER_STATUS_LABELS[status]}`)
    .join(", ");
}
