import { isLetterMet, LETTER_STATUS_LABELS, type LetterStatus } from "@induction/domain/applicant/letter";
import { listAdvice } from "@induction/domain/assessment/advice";
import { daysBetween } from "@induction/domain/kernel/calendar-date";
import { findNextStep } from "@induction/domain/rules/letters/letter-steps";
import { LetterStatusChip } from "@induction/ui/advice/letter";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import Pencil from "lucide-react/icons/pencil";
import Trash2 from "lucide-react/icons/trash-2";
import type { LetterRow, PersonScreen } from "../../shell/answers.ts";
import { toDistance, toShortDate } from "../../shell/dates.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { describeWriter, RELATION_WORDS, sortByProgress } from "../../shell/letter-words.ts";
import styles from "./letter-list.module.css";
import { findNextStatus, useAdvanceLetter, useRemoveLetter } from "./use-letter-changes.ts";

interface LetterListProps {
  screen: PersonScreen;
  onChange: (row: LetterRow) => void;
}

/** Every letter with its writer, its status and what moves it on, furthest first. */
export function LetterList({ screen, onChange }: LetterListProps) {
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
  onRemove: () => void;
}

function LetterLine({ row, screen, isPending, onAdvance, onChange, onRemove }: LetterLineProps) {
  const { letter } = row;
  const next = findNextStatus(letter.status);
  const step = findNextStep(letter);
  const since = letter.reachedOn[letter.status];
  const isPhone = useMediaQuery(phoneQuery);
  const controls = (
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
  return (
    <Row
      isStrong
      title={letter.writer}
      detail={
        <>
          {describeWriter(letter)}
          {letter.relation !== null && ` · ${RELATION_WORDS[letter.relation]}`}
        </>
      }
      note={
        <>
          {step !== null && (
            <p className={styles.step}>
              <span className={styles.stepHead}>Next:</span> {step}
            </p>
          )}
          <LetterDates row={row} screen={screen} />
          {isPhone && controls}
        </>
      }
      {...(!isPhone && { end: controls })}
    />
  );
}

function LetterDates({ row: { letter }, screen: { today } }: { row: LetterRow; screen: PersonScreen }) {
  const { dueOn, askedWhetherStrong } = letter;
  const days = dueOn === null ? null : daysBetween(today, dueOn);
  const isOverdue = days !== null && days < 0 && !isLetterMet(letter);
  return (
    <>
      {dueOn !== null && days !== null && (
        <span className={isOverdue ? styles.overdue : undefined}>
          {isOverdue ? "Overdue: was due" : "Due"} {toShortDate(dueOn)} ({toDistance(days)}).{" "}
        </span>
      )}
      {askedWhetherStrong === false && "Not asked yet whether it can be a strong one."}
      {askedWhetherStrong === null && "Whether it can be a strong one is not told."}
    </>
  );
}
