import { toAppError } from "@induction/client/app-error";
import type { Program } from "@induction/domain/program/program";
import { ErrorState } from "@induction/ui/patterns/states";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { programsQuery } from "./programs-query.ts";

interface WithProgramsProps {
  waiting: ReactNode;
  children: (programs: readonly Program[]) => ReactNode;
}

/** The list of programs: drawn once it is here; until then waiting, or what went wrong. */
export function WithPrograms({ waiting, children }: WithProgramsProps) {
  const { data, error, refetch, isFetching, fetchStatus } = useQuery(programsQuery);
  if (data !== undefined) return children(data.programs);
  if (error !== null) {
    const { message, requestId } = toAppError(error);
    return (
      <ErrorState
        title="The list of programs did not load"
        onRetry={() => void refetch()}
        isRetrying={isFetching}
        requestId={requestId ?? undefined}
      >
        {message}
      </ErrorState>
    );
  }
  if (fetchStatus === "paused") {
    return (
      <ErrorState title="The list of programs is not loaded yet" onRetry={() => void refetch()}>
        This device is offline. The list loads when the network is back.
      </ErrorState>
    );
  }
  return waiting;
}
