import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { PeekSection } from "@induction/ui/patterns/peek";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { useQuery } from "@tanstack/react-query";
import type { HistoryEntry } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toShortMoment } from "../../shell/dates.ts";
import { useLiveChanges } from "../../shell/live/live-changes.ts";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./caseload-peek.module.css";

const SHOWN = 3;

function toChangeWords({ label, newText, oldText }: HistoryEntry): string {
  if (newText === null) return `${label}: ${oldText ?? ""} taken away`;
  return `${label}: ${newText}`;
}

interface LatestChangesProps {
  applicantId: string;
  today: CalendarDate;
}

/** The last things that changed in a file; what came while the reader was here is marked. Nothing stands here for a new file. */
export function LatestChanges({ applicantId, today }: LatestChangesProps) {
  const organisation = useOrganisation();
  const change = useLiveChanges().get(applicantId);
  const { data, isError } = useQuery(
    trpc.history.list.queryOptions({ ...organisation, applicantId, limit: SHOWN }),
  );
  // One change of many rows comes whole, beyond the limit: a list of programs would push the tier off the screen.
  const entries = data?.entries.slice(0, SHOWN);
  if (entries?.length === 0) return null;
  const newest = entries?.[0]?.at;
  const isNew = ({ at }: HistoryEntry) => change !== undefined && change.since !== null && at > change.since;
  return (
    <PeekSection
      title={change === undefined ? "Latest changes" : "Since you last looked"}
      end={newest === undefined ? undefined : toShortMoment(newest, today)}
    >
      {isError && <p>The history did not load.</p>}
      {entries === undefined && !isError && <SkeletonLines lines={SHOWN} />}
      <ul className={styles.changes}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            {isNew(entry) ? <mark>{toChangeWords(entry)}</mark> : toChangeWords(entry)}{" "}
            <span className={styles.when}>{toShortMoment(entry.at, today)}</span>
          </li>
        ))}
      </ul>
    </PeekSection>
  );
}
