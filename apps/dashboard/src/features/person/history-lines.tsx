import { listMoments } from "@induction/client/history-moments";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./history.module.css";
import { HistoryLine } from "./history-line.tsx";

interface HistoryLinesProps {
  applicantId: string;
  atMost: number;
  today: CalendarDate;
}

/** A letter that came further has a line for its stage and one for its dates. */
const LINES_OF_A_CHANGE = 3;

/** The latest changes of a file, short. */
export function HistoryLines({ applicantId, atMost, today }: HistoryLinesProps) {
  const organisation = useOrganisation();
  const { data, error, refetch } = useQuery(
    trpc.history.list.queryOptions({ ...organisation, applicantId, limit: atMost * LINES_OF_A_CHANGE }),
  );
  if (error) return <Failure title="The history did not load" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <div className={styles.waiting}>
        <SkeletonLines lines={atMost} />
      </div>
    );
  }
  if (data.entries.length === 0) return <p className={styles.waiting}>Nothing has changed yet.</p>;
  return (
    <ol className={styles.lines}>
      {listMoments(data.entries)
        .slice(0, atMost)
        .map((moment) => (
          <HistoryLine key={moment.id} moment={moment} today={today} />
        ))}
    </ol>
  );
}
