import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { HistoryEntry, PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalDay } from "../../shell/dates.ts";
import { LoadFailure } from "../../shell/load-failure.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { findLatestOfFacts, groupByDay } from "./history.ts";
import { HistoryDay } from "./history-day.tsx";

const AT_ONCE = 50;

/** The changes day by day; older ones on demand. */
export function HistoryList({ screen }: { screen: PersonScreen }) {
  const organisation = useOrganisation();
  const { applicantId } = screen;
  const [starts, setStarts] = useState<readonly (number | undefined)[]>([undefined]);
  const pages = useQueries({
    queries: starts.map((before) =>
      trpc.history.list.queryOptions({
        ...organisation,
        applicantId,
        limit: AT_ONCE,
        ...(before !== undefined && { before }),
      }),
    ),
  });
  const failed = pages.find(({ error, data }) => error !== null && data === undefined);
  const entries: readonly HistoryEntry[] = pages.flatMap(({ data }) => data?.entries ?? []);
  const nextBefore = pages.at(-1)?.data?.nextBefore ?? null;
  const isLoading = pages.some(({ isLoading: isPageLoading }) => isPageLoading);
  const undoable = findLatestOfFacts(entries);
  return (
    <>
      {groupByDay(entries, toLocalDay).map(({ day, entries: ofDay }) => (
        <HistoryDay key={day} day={day} entries={ofDay} undoable={undoable} />
      ))}
      {isLoading && <SkeletonPanel lines={8} />}
      {failed !== undefined && (
        <LoadFailure
          title="The history did not load"
          error={failed.error}
          onRetry={() => void failed.refetch()}
          isRetrying={failed.isFetching}
        />
      )}
      {!isLoading && failed === undefined && entries.length === 0 && (
        <Panel isFlush>
          <Empty title="Nothing has changed yet">
            What you tell, and what is changed later, will stand here.
          </Empty>
        </Panel>
      )}
      {nextBefore !== null && (
        <div>
          <Button onClick={() => setStarts((known) => [...known, nextBefore])}>Show older changes</Button>
        </div>
      )}
    </>
  );
}
