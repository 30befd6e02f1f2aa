import {
  awaitsAnswer,
  isLetterMet,
  isLetterOpen,
  LETTER_STATUS_LABELS,
  type LetterStatus,
} from "@induction/domain/applicant/letter";
import { listAdvice } from "@induction/domain/assessment/advice";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import { LetterStatusChip } from "@induction/ui/advice/letter";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import Link2 from "lucide-react/icons/link-2";
import Pencil from "lucide-react/icons/pencil";
import Trash2 from "lucide-react/icons/trash-2";
import type { LetterRow, PersonScreen } from "../../shell/answers.ts";
import { toDistance, toShortDate, toWeekdayDate } from "../../shell/dates.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { describeWriter, RELATION_WORDS, sortByProgress } from "../../shell/letter-words.ts";
import { describeAcquaintance, listDatedSteps, tellStrength } from "./letter-line-words.ts";
import styles from "./letter-list.module.css";
import { findNextStatus, useAdvanceLetter, useRemoveLetter } from "./use-letter-changes.ts";

interface LetterListProps {
  screen: PersonScreen;
  onChange: (row: LetterRow) => void;
  /** Asks the writer by a private link. */
  onAsk: (row: LetterRow) => void;
  /** Shows what to send to the writer. */
  onHelp: (row: LetterRow) => void;
}

/** Every letter with its writer, its status and what moves it on, furthest first. */
export function LetterList({ screen, onChange, onAsk, onHelp }: LetterListProps) {
  const remove = useRemoveLetter();
  const { advanceLetter, pendingId } = useAdvanceLetter(screen.today);
  const byId = new Map(screen.letters.map((row) => [row.letter.id, row]));
  const rows = sortByProgress(screen.letters.map(({ letter }) => letter)).flatMap(
    (letter) => byId.get(letter.id) ?? [],
  );
  const [waiting] = listAdvice(screen.explanations, ["E7"]);
  return (
    <Panel
      title="Your letters"
      action={waiting !== undefined && <RuleLabel rule={toRuleReference(waiting)} />}
      foot={waiting?.summary}
      isFlush
    >
      <RowList label="Your letters">
        {rows.map((row) => (
          <LetterLine
            key={row.letter.id}
            row={row}
            screen={screen}
            isPending={pendingId === row.letter.id}
            onAdvance={(status) => advanceLetter(row, status)}
            onChange={() => onChange(row)}
            onAsk={() => onAsk(row)}
            onHelp={() => onHelp(row)}
            onRemove={() => remove(row)}
          />
        ))}
      </RowList>
    </Panel>
  );
}

interface LetterLineProps {
  row: LetterRow;
  screen: PersonScreen;
  isPending: boolean;
  onAdvance: (status: LetterStatus) => void;
  onChange: () => void;
  onAsk: () => void;
  onHelp: () => void;
  onRemove: () => void;
}

function LetterLine(props: LetterLineProps) {
  const { letter } = props.row;
  const isPhone = useMediaQuery(phoneQuery);
  const more = describeAcquaintance(letter);
  const controls = <LetterControls {...props} />;
  return (
    <Row
      isStrong
      title={letter.writer}
      detail={
        <>
          {describeWriter(letter)}
          {letter.relation !== null && ` · ${RELATION_WORDS[letter.relation]}`}
          {more !== "" && ` · ${more}`}
        </>
      }
      note={
        <>
          <LetterWay letter={letter} />
          <NextAction row={props.row} today={props.screen.today} />
          <LetterNotes {...props} />
          {isPhone && controls}
        </>
      }
      {...(!isPhone && { end: controls })}
    />
  );
}

function LetterControls({ row: { letter }, isPending, onAdvance, onChange, onRemove }: LetterLineProps) {
  const next = findNextStatus(letter.status);
  const since = letter.reachedOn[letter.status];
  return (
    <div className={styles.end}>
      <LetterStatusChip
        status={letter.status}
        {...(since !== undefined && { reason: `since ${toShortDate(since)}` })}
      />
      <Cluster gap="tight">
        {next !== null && (
          <Button size="small" tone="quiet" pending={isPending} onClick={() => onAdvance(next)}>
            Mark as {LETTER_STATUS_LABELS[next].toLowerCase()}
          </Button>
        )}
        <IconButton icon={Pencil} label={`Change the letter of ${letter.writer}`} onClick={onChange} />
        <IconButton icon={Trash2} label={`Remove the letter of ${letter.writer}`} onClick={onRemove} />
      </Cluster>
    </div>
  );
}

/** The steps that the letter has taken, each with its day. */
function LetterWay({ letter }: { letter: LetterRow["letter"] }) {
  return (
    <ol className={styles.way} aria-label={`Steps of the letter of ${letter.writer}`}>
      {listDatedSteps(letter).map(({ label, on }) => (
        <li key={label}>
          {label} {on === null ? "(day not told)" : toShortDate(on)}
        </li>
      ))}
    </ol>
  );
}

function NextAction({ row: { next }, today }: { row: LetterRow; today: CalendarDate }) {
  if (next === null) return null;
  const isLate = next.dueOn !== null && next.dueOn < today;
  return (
    <p className={styles.step}>
      <span className={styles.stepHead}>Next:</span> {next.words}{" "}
      {next.dueOn !== null && (
        <span className={isLate ? styles.overdue : styles.stepHead}>
          {isLate ? "Was to be done by" : "By"} {toWeekdayDate(next.dueOn)} (
          {toDistance(daysBetween(today, next.dueOn))}).
        </span>
      )}
    </p>
  );
}

/** When the letter is due, what the writer said, and what can be done beside the next step. */
function LetterNotes({ row: { letter, linkUntil }, screen: { today }, onAsk, onHelp }: LetterLineProps) {
  const days = letter.dueOn === null ? null : daysBetween(today, letter.dueOn);
  const isOverdue = days !== null && days < 0 && !isLetterMet(letter);
  const canHelp = isLetterOpen(letter) && !isLetterMet(letter);
  return (
    <>
      {letter.dueOn !== null && days !== null && isLetterOpen(letter) && (
        <span className={isOverdue ? styles.overdue : undefined}>
          {isOverdue ? "Overdue: letter was due" : "Letter due"} {toShortDate(letter.dueOn)} (
          {toDistance(days)}).{" "}
        </span>
      )}
      {tellStrength(letter)}
      {linkUntil !== null && (
        <>
          {" "}
          {linkUntil < today
            ? "The private link has ended without an answer."
            : `A private link waits for the answer until ${toShortDate(linkUntil)}.`}
        </>
      )}
      {canHelp && (
        <Cluster gap="small" className={styles.acts}>
          {awaitsAnswer(letter) && (
            <Button size="small" icon={Link2} onClick={onAsk}>
              {linkUntil === null ? "Ask by private link" : "Private link"}
              <VisuallyHidden> to {letter.writer}</VisuallyHidden>
            </Button>
          )}
          <Button size="small" tone="quiet" onClick={onHelp}>
            What to send<VisuallyHidden> to {letter.writer}</VisuallyHidden>
          </Button>
        </Cluster>
      )}
    </>
  );
}
