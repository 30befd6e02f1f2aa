import { Empty } from "@induction/ui/patterns/states";
import type { ReactNode } from "react";
import { Failure } from "./failure.tsx";
import { useLastingError } from "./use-lasting-error.ts";

/** A question as far as it concerns whoever waits for its answer. */
export interface Waiting {
  readonly data: unknown;
  readonly error: unknown;
  readonly fetchStatus: "fetching" | "paused" | "idle";
  readonly isFetching: boolean;
  /** Whether another answer stands in for the one that is asked for. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => Promise<unknown>;
}

/** Whether what is asked for is not there, and cannot come before the network is back. */
export function isStuck({ data, isPlaceholderData, fetchStatus }: Waiting): boolean {
  return (data === undefined || isPlaceholderData) && fetchStatus === "paused";
}

interface NoAnswerProps {
  query: Waiting;
  /** What did not work: "The caseload did not load". */
  title: string;
  /** Asks again; the question alone where nothing else is given. */
  onRetry?: (() => void) | undefined;
  /** What stands there while the answer is on its way. */
  children: ReactNode;
}

/** In the place of an answer that is not there: that one is offline, that it failed, or that it is on its way. */
export function NoAnswer({ query, title, onRetry, children }: NoAnswerProps) {
  const error = useLastingError(query);
  if (isStuck(query)) {
    return (
      <Empty title="Not loaded yet">
        You are offline. What belongs here appears by itself once the network is back.
      </Empty>
    );
  }
  if (error === null) return children;
  return (
    <Failure
      title={title}
      error={error}
      onRetry={onRetry ?? (() => void query.refetch())}
      isRetrying={query.isFetching}
    />
  );
}
