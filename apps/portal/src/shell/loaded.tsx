import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "./load-failure.tsx";

interface LoadedProps<Data, Failure> {
  query: Pick<UseQueryResult<Data, Failure>, "data" | "error" | "fetchStatus" | "isFetching" | "refetch">;
  /** What it is: "Your record", "The list of programs". */
  what: string;
  /** What stands here until it has come, as high as it will be. */
  waiting: ReactNode;
  children: (data: Data) => ReactNode;
}

/** An answer of the server: drawn once it is here; until then waiting, or what went wrong and how to go on. */
export function Loaded<Data, Failure>({ query, what, waiting, children }: LoadedProps<Data, Failure>) {
  const { data, error, fetchStatus, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (error === null && fetchStatus !== "paused") return waiting;
  return (
    <LoadFailure
      title={error === null ? `${what} is not loaded yet` : `${what} did not load`}
      error={error}
      onRetry={() => void refetch()}
      isRetrying={isFetching}
    />
  );
}
