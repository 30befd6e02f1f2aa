import { NOT_SETTLED, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { letterCircles } from "@induction/ui/advice/letter";
import { RuleLink } from "@induction/ui/advice/rule-link";
import { TierChip } from "@induction/ui/advice/tier";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Icon } from "@induction/ui/primitives/icon";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { classes } from "@induction/ui/theme/classes";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Lock from "lucide-react/icons/lock";
import X from "lucide-react/icons/x";
import { memo } from "react";
import type { CaseloadPage, HiddenRow, OpenRow } from "../../shell/answers.ts";
import { toDistance, toMoment, toNearDate, toShortMoment, toTime } from "../../shell/dates.ts";
import type { LiveChange } from "../../shell/live/live-changes.ts";
import { lettersInWords, listInWords } from "../../shell/words.ts";
import styles from "./cells.module.css";
import { nextDueInWords } from "./next-date-words.ts";

// Each cell is drawn anew only where its row changed: moving from person to person must not draw fifty rows.

/** Why nothing is shown of a person. */
export const HiddenCell = memo(function HiddenCell({ row }: { row: HiddenRow }) {
  return (
    <span className={styles.hidden}>
      <Icon of={Lock} size="cell" />
      {row.consent === "waiting" ? "Waiting for consent" : "Consent withdrawn"}
    </span>
  );
});

/** What stands below the tier: the score, or what there is instead of one. */
function toScoreWords({ tier, step2ckScore, projectedTier, possibleTiers }: OpenRow): string {
  if (step2ckScore !== null) return String(step2ckScore);
  if (projectedTier !== null) return `projected ${TIER_LABELS[projectedTier]}`;
  const scored = possibleTiers.filter((each) => each !== "unscored").map((each) => TIER_LABELS[each]);
  if (scored.length > 0 && scored.length < 3) return `may be ${listInWords(scored, "or")}`;
  return tier === "unscored" ? "no score yet" : "score not told";
}

/** The tier with the score that gave it. */
export const TierCell = memo(function TierCell({ row }: { row: OpenRow }) {
  const { tier, hasFailure } = row;
  return (
    <span className={styles.lines}>
      <TierChip
        isBare
        tier={tier === "provisional" ? "unscored" : tier}
        isByFailure={tier === "lower" && hasFailure === "yes"}
      />
      <span className={styles.belowIcon}>{toScoreWords(row)}</span>
    </span>
  );
});

/** How to apply, or that a missing fact still decides it. */
export const PostureCell = memo(function PostureCell({ row: { posture } }: { row: OpenRow }) {
  return posture === "provisional" ? <UnknownMark>{NOT_SETTLED}</UnknownMark> : POSTURE_LABELS[posture];
});

const SHOWN_REASONS = 2;

/** The two worst reasons, and how many more there are. */
export const ReasonsCell = memo(function ReasonsCell({
  row: { reasons, letters },
  words,
}: {
  row: OpenRow;
  /** What each reason is called. */
  words: CaseloadPage["reasonWords"];
}) {
  if (reasons.length === 0) {
    // Rules on letters are silent where nobody told any: that is no all-clear.
    return (
      <span className={styles.quiet}>
        {letters.met === null ? "Nothing flagged; letters not told" : "Nothing flagged"}
      </span>
    );
  }
  const more = reasons.length - SHOWN_REASONS;
  return (
    <span className={classes(styles.lines, styles.reasons)}>
      {reasons.slice(0, SHOWN_REASONS).map((id, index) => (
        <span key={id}>
          {words[id]}
          {"\u00A0"}
          <span className={styles.quiet}>
            <RuleLink id={id} aria-label={`Rule ${id}`}>
              {id}
            </RuleLink>
            {index === SHOWN_REASONS - 1 && more > 0 && ` +${more}`}
            {index === SHOWN_REASONS - 1 && more > 0 && <VisuallyHidden> more</VisuallyHidden>}
          </span>
        </span>
      ))}
    </span>
  );
});

const US_LETTER = {
  yes: { icon: Check, words: "US anesthesia: in" },
  no: { icon: X, words: "US anesthesia: none in" },
  unknown: { icon: CircleQuestionMark, words: "US anesthesia: not told" },
} as const;

/** Letters in of letters needed, and whether one is of a US anesthesiologist. */
export const LettersCell = memo(function LettersCell({ row: { letters } }: { row: OpenRow }) {
  const { met, needed, usAnesthesiologist } = letters;
  const { icon, words } = US_LETTER[usAnesthesiologist];
  return (
    <span className={styles.lines}>
      {met === null ? (
        <UnknownMark>Not told</UnknownMark>
      ) : (
        <span className={styles.circles}>
          {Array.from({ length: Math.max(met, needed) }, (_, place) => {
            const Circle = letterCircles[place < met ? "uploaded" : "identified"];
            // A letter has no identity here, only its place in the row.
            return <Circle key={place} size={12} />;
          })}
          <span className={styles.count}>{lettersInWords({ met, needed })}</span>
        </span>
      )}
      <span className={styles.usLetter} title="Whether a letter of a US anesthesiologist is in">
        <Icon of={icon} size="cell" />
        {words}
      </span>
    </span>
  );
});

/** One scale for all rows, so that they compare. */
const GAUGE_END = 160;

interface BreadthCellProps {
  row: OpenRow;
  /** Whether there is room for how much of the list nobody knows; its hatching stays. */
  hasNote: boolean;
}

/** The list against the range, with what nobody knows of it. */
export const BreadthCell = memo(function BreadthCell({ row: { breadth }, hasNote }: BreadthCellProps) {
  const { planned, unknown, confirmed, range } = breadth;
  return (
    <div className={classes(styles.breadth, planned > 0 && styles.oneLine)}>
      <BreadthGauge
        size="cell"
        confirmed={confirmed}
        unknown={unknown}
        listed={planned}
        max={GAUGE_END}
        range={range && { from: range.least, to: range.most, isOpenEnded: range.isOpenAbove }}
        note={hasNote && unknown > 0 ? `${unknown} unknown` : undefined}
      />
    </div>
  );
});

/** The earliest open date, how far it is, and what it is of. */
export const NextDateCell = memo(function NextDateCell({
  row: { nextDueOn, nextDueWhat },
  today,
}: {
  row: OpenRow;
  today: CalendarDate;
}) {
  if (nextDueOn === null) return <span className={styles.quiet}>No date left</span>;
  return (
    <span className={classes(styles.lines, styles.nextDate)}>
      <span>
        <strong>{toNearDate(nextDueOn, today)}</strong>{" "}
        <span className={classes(styles.detail, styles.distance, nextDueOn < today && styles.overdue)}>
          {toDistance(today, nextDueOn)}
        </span>
      </span>
      <span className={styles.detail}>{nextDueInWords(nextDueWhat)}</span>
    </span>
  );
});

interface LastChangeCellProps {
  row: OpenRow;
  today: CalendarDate;
  change: LiveChange | undefined;
}

/** When the file was last changed, marked where that was while its reader was here. */
export const LastChangeCell = memo(function LastChangeCell({
  row: { changedAt },
  today,
  change,
}: LastChangeCellProps) {
  if (change === undefined) {
    return (
      <time dateTime={changedAt} title={toMoment(changedAt)} className={styles.quiet}>
        {toShortMoment(changedAt, today)}
      </time>
    );
  }
  const [first, ...others] = change.parts;
  return (
    <span className={styles.lines} data-changed="" title={`Changed: ${change.parts.join(", ")}`}>
      <mark>{toTime(change.at)}</mark>
      <span className={styles.detail}>
        {first}
        {others.length > 0 && <span aria-hidden="true"> +{others.length}</span>}
        {others.length > 0 && <VisuallyHidden>, {others.join(", ")}</VisuallyHidden>}
      </span>
    </span>
  );
});
