import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { LetterGapChip, LetterStatusChip } from "@induction/ui/advice/letter";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Link } from "@induction/ui/primitives/link";
import { toPersonHref } from "../../shell/caseload-search.ts";
import { lettersInWords } from "../../shell/words.ts";
import styles from "./desk.module.css";
import { type DeskGroup, type DeskPerson, type DeskWriter, loadInWords } from "./desk-rows.ts";
import { describePlace, ROLE_WORDS } from "./desk-words.ts";

interface GroupHeadProps {
  group: DeskGroup;
  today: CalendarDate;
  /** Whoever sees other people's caseloads is told whose each person is. */
  showsAdvisor: boolean;
}

/** Who stands above the rows of a group: a person with the kinds of letter they have, or a writer with their load. */
export function GroupHead({ group, today, showsAdvisor }: GroupHeadProps) {
  return group.kind === "person" ? (
    <PersonHead person={group.person} showsAdvisor={showsAdvisor} />
  ) : (
    <WriterHead writer={group.writer} today={today} />
  );
}

function PersonHead({ person, showsAdvisor }: { person: DeskPerson; showsAdvisor: boolean }) {
  const { id, name, advisorName, met, needed, isTold, coverage } = person;
  return (
    <div className={styles.group}>
      <p className={styles.groupName}>
        <Link href={toPersonHref(id, {}, "letters")}>{name}</Link>
        <span>{met === null ? "" : `${lettersInWords({ met, needed })} in`}</span>
        {showsAdvisor && <span>{advisorName ?? "No advisor yet"}</span>}
      </p>
      {isTold ? (
        <dl className={styles.kinds}>
          {coverage.map((each) => (
            <div key={each.role}>
              <dt>{ROLE_WORDS[each.role]}</dt>
              <dd>
                <Kind of={each} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <UnknownMark>Letters not told</UnknownMark>
      )}
    </div>
  );
}

function Kind({ of: each }: { of: DeskPerson["coverage"][number] }) {
  switch (each.state) {
    case "covered":
      return <LetterStatusChip status={each.status} isBare />;
    case "gap":
      return <LetterGapChip />;
    case "not-needed":
      return "none needed";
    case "unknown":
      return <UnknownMark>Not told</UnknownMark>;
  }
}

function WriterHead({ writer, today }: { writer: DeskWriter; today: CalendarDate }) {
  const [first] = writer.letters;
  const letter = first?.letter;
  const isUnsure = letter?.institution === null && writer.total > 1;
  return (
    <div className={styles.group}>
      <p className={styles.groupName}>
        <strong>{letter?.writer}</strong>
        {letter !== undefined && <span>{describePlace(letter)}</span>}
      </p>
      <p className={styles.groupName}>
        {isUnsure && <UnknownMark>May be several people</UnknownMark>}
        <span>{loadInWords(writer, today)}</span>
        {writer.total > writer.letters.length && <span>the first {writer.letters.length} are shown</span>}
      </p>
    </div>
  );
}
