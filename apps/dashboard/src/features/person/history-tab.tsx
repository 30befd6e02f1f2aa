import { listMoments } from "@induction/client/history-moments";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useInfiniteQuery } from "@tanstack/react-query";
import { queryClient, trpc } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./history.module.css";
import { HistoryLine } from "./history-line.tsx";

const WINDOW = 50;

/** Every change of a file, newest first: who, when, what, from what to what. */
export function HistoryTab({ applicantId }: { applicantId: string }) {
  const organisation = useOrganisation();
  const history = useInfiniteQuery({
    // Under the key of the list, so that a live change makes it fetch again.
    queryKey: [...trpc.history.list.queryKey({ ...organisation, applicantId }), "all"],
    queryFn: ({ pageParam }) =>
      queryClient.fetchQuery({
        ...trpc.history.list.queryOptions({
          ...organisation,
          applicantId,
          limit: WINDOW,
          ...(pageParam !== null && { before: pageParam }),
        }),
        staleTime: 0,
        // The query around it tries again: two chains of attempts would multiply.
        retry: false,
      }),
    initialPageParam: findStart(),
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
  const entries = history.data?.pages.flatMap((page) => page.entries);
  return (
    <Panel
      title="History"
      isFlush
      foot={
        history.hasNextPage ? (
          <Button
            pending={history.isFetchingNextPage}
            pendingLabel="Loading…"
            onClick={() => void history.fetchNextPage()}
          >
            Show older changes
          </Button>
        ) : undefined
      }
    >
      {entries === undefined && !history.isError && (
        <div className={styles.waiting}>
          <SkeletonLines lines={8} />
        </div>
      )}
      {history.isError && (
        <Failure
          title="The history did not load"
          error={history.error}
          onRetry={() => void history.refetch()}
          isRetrying={history.isFetching}
        />
      )}
      {entries?.length === 0 && <Empty title="Nothing has changed yet">The first change appears here.</Empty>}
      <ol className={styles.full}>
        {listMoments(entries ?? []).map((moment) => (
          <HistoryLine key={moment.id} moment={moment} />
        ))}
      </ol>
    </Panel>
  );
}

/** The newest change is where the list begins. */
function findStart(): number | null {
  return null;
}
