import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "./load-failure.tsx";

interface LoadedProps<Data, Failure> {
  query: Pick<UseQueryResult<Data, Failure>, "data" | "error" | "fetchStatus" | "isFetching" | "refetch">;
  /** What it is: "Your record", "The list of programs". */
  what: string;
  /** The heading of the page, where all of the page waits for the answer. */
  heading?: string | undefined;
  /** What stands here until it has come, as high as it will be. */
  waiting: ReactNode;
  children: (data: Data) => ReactNode;
}

/** An answer of the server: drawn once it is here; until then waiting, or what went wrong and how to go on. */
export function Loaded<Data, Failure>(props: LoadedProps<Data, Failure>) {
  const { query, what, heading, waiting, children } = props;
  const { data, error, fetchStatus, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (error === null && fetchStatus !== "paused") return waiting;
  const failure = (
    <LoadFailure
      title={error === null ? `${what} is not loaded yet` : `${what} did not load`}
      error={error}
      onRetry={() => void refetch()}
      isRetrying={isFetching}
    />
  );
  if (heading === undefined) return failure;
  return (
    <>
      <PageHeader title={heading} />
      <PageBody>{failure}</PageBody>
    </>
  );
}
