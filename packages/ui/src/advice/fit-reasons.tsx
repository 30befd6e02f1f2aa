import { FIT_SIDE_LABELS, FIT_TOPIC_LABELS } from "@induction/domain/planning/fit-words";
import type { FitReason, FitSide, FitTopic } from "@induction/domain/planning/program-fit";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Minus from "lucide-react/icons/minus";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import styles from "./fit-reasons.module.css";

const ICONS = {
  for: Check,
  against: Minus,
  unknown: CircleQuestionMark,
} as const satisfies Record<FitSide, typeof Check>;

interface FitReasonsProps {
  reasons: readonly FitReason[];
  /** Opens where a reason's facts come from; nothing where nobody has told them. */
  sourcesOf?: ((topic: FitTopic) => ReactNode) | undefined;
  /** In a table: what is not known on one line, by what it is about. */
  isShort?: boolean | undefined;
}

/** Why a program fits somebody and why not: each reason with its side as icon and word, none of them weighed. */
export function FitReasons({ reasons, sourcesOf, isShort = false }: FitReasonsProps) {
  const told = reasons.filter(({ side }) => side !== "unknown");
  const unknown = reasons.filter(({ side }) => side === "unknown");
  return (
    <ul className={styles.reasons}>
      {told.map((reason) => (
        <Line key={reason.words} side={reason.side}>
          {reason.words} {sourcesOf?.(reason.topic)}
        </Line>
      ))}
      {isShort && unknown.length > 0 && (
        <Line side="unknown">
          <span className={styles.unknown}>
            {FIT_SIDE_LABELS.unknown}: {unknown.map(({ topic }) => topicInSentence(topic)).join(", ")}
          </span>
        </Line>
      )}
      {!isShort &&
        unknown.map((reason) => (
          <Line key={reason.words} side="unknown">
            <span className={styles.unknown}>{reason.words}</span> {sourcesOf?.(reason.topic)}
          </Line>
        ))}
    </ul>
  );
}

function Line({ side, children }: { side: FitSide; children: ReactNode }) {
  return (
    <li className={styles.reason}>
      <Icon of={ICONS[side]} size="cell" className={styles[side]} />
      <span>
        {side !== "unknown" && <VisuallyHidden>{FIT_SIDE_LABELS[side]}: </VisuallyHidden>}
        {children}
      </span>
    </li>
  );
}

/** "share of IMGs"; a name stays as it is written: "Step 2 CK". */
function topicInSentence(topic: FitTopic): string {
  const label = FIT_TOPIC_LABELS[topic];
  return topic === "score" ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** How many reasons stand on each side, in a few words: "3 for, 1 against, 2 not known". */
export function fitInWords(reasons: readonly FitReason[]): string {
  const count = (side: FitSide) => reasons.filter((reason) => reason.side === side).length;
  return `${count("for")} for, ${count("against")} against, ${count("unknown")} not known`;
}
