import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { useQuery } from "@tanstack/react-query";
import type { HistoryEntry } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toShortMoment } from "../../shell/dates.ts";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./caseload-peek.module.css";

const SHOWN = 3;

function toChangeWords({ label, newText, oldText }: HistoryEntry): string {
  if (newText === null) return `${label}: ${oldText ?? ""} taken away`;
  return `${label}: ${newText}`;
}

interface LatestChangesProps {
  applicantId: string;
  /** Since when the reader was told of a change they have not looked at. */
  isNewSince: string | undefined;
}

/** The last things that changed in a file; what came while the reader was here is marked. */
export function LatestChanges({ applicantId, isNewSince }: LatestChangesProps) {
  const organisation = useOrganisation();
  const { data, isError } = useQuery(
    trpc.history.list.queryOptions({ ...organisation, applicantId, limit: SHOWN }),
  );
  if (isError) return <p>The history did not load.</p>;
  if (data === undefined) return <SkeletonLines lines={SHOWN} />;
  if (data.entries.length === 0) return <p>Nothing has changed yet.</p>;
  return (
    <ul className={styles.changes}>
      {data.entries.map((entry) => {
        const words = toChangeWords(entry);
        // The change itself is older than the moment at which it arrived here.
        const isNew = isNewSince !== undefined && Date.parse(entry.at) > Date.parse(isNewSince) - 60_000;
        return (
          <li key={entry.id}>
            {isNew ? <mark>{words}</mark> : words}{" "}
            <span className={styles.when}>{toShortMoment(entry.at)}</span>
          </li>
        );
      })}
    </ul>
  );
}
