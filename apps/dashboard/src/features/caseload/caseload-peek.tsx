import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { LetterStatusChip } from "@induction/ui/advice/letter";
import { TierChip } from "@induction/ui/advice/tier";
import { Peek, PeekSection } from "@induction/ui/patterns/peek";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { UnknownMark } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import { classes } from "@induction/ui/theme/classes";
import { useQuery } from "@tanstack/react-query";
import CalendarDays from "lucide-react/icons/calendar-days";
import Globe from "lucide-react/icons/globe";
import type { ComponentProps } from "react";
import { useEffect } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { type CaseloadSearch, PAGE_SIZE, pageOf, toPersonHref } from "../../shell/caseload-search.ts";
import { toDistance, toNearDate } from "../../shell/dates.ts";
import { forgetChange } from "../../shell/live/live-changes.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { feeInWords, scoreInWords, toShownTier, visaInWords } from "../../shell/placement-words.ts";
import { isReason } from "../../shell/reasons.ts";
import { ReasonsList } from "../../shell/reasons-list.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { lettersInWords } from "../../shell/words.ts";
import styles from "./caseload-peek.module.css";
import { LatestChanges } from "./latest-changes.tsx";

interface CaseloadPeekProps {
  id: string;
  /** As the row tells it, until the whole answer is there; undefined where the window does not hold the person. */
  name: string | undefined;
  search: CaseloadSearch;
  /** The people of the window in their order. */
  ids: readonly string[];
  /** How many there are in all windows. */
  total: number;
  onGo: (id: string) => void;
  onClose: () => void;
}

/** One person beside the table: what is new, the reasons, the letters and the list. */
export function CaseloadPeek(props: CaseloadPeekProps) {
  const { id, search, onClose } = props;
  const organisation = useOrganisation();
  const person = useQuery(trpc.caseload.person.queryOptions({ ...organisation, id }));
  const { data } = person;
  // Whoever was looked at is new no more once the reader moves on.
  useEffect(() => () => forgetChange(id), [id]);
  const frame = { ...toSteps(props), openHref: toPersonHref(id, search), onClose };
  if (data === undefined) {
    return (
      <Peek {...frame} title={props.name ?? "Person"}>
        <NoAnswer query={person} title="This person did not load">
          <PeekSection title="Reasons">
            <SkeletonLines lines={5} />
          </PeekSection>
        </NoAnswer>
      </Peek>
    );
  }
  if (data.kind === "hidden") {
    return (
      <Peek
        {...frame}
        title={data.name}
        chips={
          <Chip edge="dashed">
            {data.consent === "withdrawn" ? "Consent withdrawn" : "Waiting for consent"}
          </Chip>
        }
      >
        <PeekSection title="Nothing is shown">
          <p>
            {data.name} decides who sees their file. It appears here as soon as they consent in the portal,
            under Sharing.
          </p>
        </PeekSection>
      </Peek>
    );
  }
  return (
    <Peek
      {...frame}
      title={data.name}
      chips={<Chips person={data} />}
      actions={
        <LinkButton tone="primary" href={toPersonHref(id, search)}>
          Open the whole file
        </LinkButton>
      }
    >
      <Sections person={data} />
    </Peek>
  );
}

type Steps = Pick<ComponentProps<typeof Peek>, "position" | "onPrevious" | "onNext">;

/** Where the person stands in the window, and who stands beside them. */
function toSteps({ ids, id, search, total, onGo }: CaseloadPeekProps): Steps {
  const place = ids.indexOf(id);
  if (place === -1) return {};
  const before = ids[place - 1];
  const after = ids[place + 1];
  return {
    position: `${(pageOf(search) - 1) * PAGE_SIZE + place + 1} of ${total}`,
    onPrevious: before === undefined ? undefined : () => onGo(before),
    onNext: after === undefined ? undefined : () => onGo(after),
  };
}

function Chips({ person: { assessment, applicant } }: { person: PersonScreen }) {
  const visa = visaInWords(applicant.profile);
  return (
    <>
      <TierChip {...toShownTier(assessment)} />
      <Chip>{scoreInWords(assessment)}</Chip>
      {visa === null ? <UnknownMark>Visa not told</UnknownMark> : <Chip icon={Globe}>{visa}</Chip>}
      <Chip icon={CalendarDays}>{assessment.season}</Chip>
    </>
  );
}

function Sections({ person }: { person: PersonScreen }) {
  const { applicantId, assessment, explanations, today } = person;
  return (
    <>
      <LatestChanges applicantId={applicantId} today={today} />
      <PeekSection title="Reasons" end={explanations.filter(isReason).length}>
        <ReasonsList explanations={explanations} />
      </PeekSection>
      <PeekSection title="Next dates">
        <DateLines person={person} />
      </PeekSection>
      <PeekSection title="Letters" end={toInWords(assessment.letters)}>
        <LetterLines person={person} />
      </PeekSection>
      <BreadthSection person={person} />
    </>
  );
}

const SHOWN_DATES = 2;

/** What comes next, an overdue letter by its writer first. */
function DateLines({ person: { dates, today } }: { person: PersonScreen }) {
  if (dates.length === 0) return <p>No date is left in this season.</p>;
  return (
    <ul className={styles.lines}>
      {dates.slice(0, SHOWN_DATES).map(({ kind, title, on, isOverdue }) => (
        <li key={`${kind}-${title}-${on}`}>
          <span>{title}</span>
          <span className={classes(styles.when, isOverdue && styles.overdue)}>
            {toNearDate(on, today)} · {toDistance(today, on)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function toInWords({ met, needed }: PersonScreen["assessment"]["letters"]): string {
  return met === null ? "not told" : `${lettersInWords({ met, needed })} in`;
}

function LetterLines({ person: { letters, applicant } }: { person: PersonScreen }) {
  if (letters.length === 0) {
    return applicant.letters.state === "known" ? (
      <p>No letter and no writer yet.</p>
    ) : (
      <UnknownMark>Not told yet</UnknownMark>
    );
  }
  return (
    <ul className={styles.lines}>
      {letters.map(({ letter }) => (
        <li key={letter.id}>
          <span>{letter.writer}</span>
          <LetterStatusChip status={letter.status} />
        </li>
      ))}
    </ul>
  );
}

function BreadthSection({ person: { assessment, cost } }: { person: PersonScreen }) {
  const { planned, effective, confirmed, unknown, range } = assessment.breadth;
  const excluded = planned - effective;
  return (
    <PeekSection title="Breadth" end={planned === 0 ? undefined : feeInWords(cost.planned.fee)}>
      <BreadthGauge
        confirmed={confirmed}
        unknown={unknown}
        listed={planned}
        range={range && { from: range.least, to: range.most, isOpenEnded: range.isOpenAbove }}
        hasScale
      />
      {excluded > 0 && (
        <p className={styles.note}>{excluded} on the list cannot take this person and are not counted.</p>
      )}
    </PeekSection>
  );
}
