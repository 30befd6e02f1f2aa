import { toAppError } from "@induction/client/app-error";
import { ErrorState } from "@induction/ui/patterns/states";

interface FailureProps {
  /** What did not work: "The caseload did not load". */
  title: string;
  error: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
}

/** Nothing is typed where something is only read. */
const UNREACHABLE = "We could not reach the server. Check your connection and try again.";

/** A failed call in plain words, with the number that finds it in the logs. */
export function Failure({ title, error, onRetry, isRetrying }: FailureProps) {
  const { code, message, requestId } = toAppError(error);
  const words = code === "UNREACHABLE" ? UNREACHABLE : message;
  const canRetry = code !== "FORBIDDEN" && code !== "NOT_FOUND";
  return (
    <ErrorState
      title={title}
      {...(onRetry !== undefined && canRetry && { onRetry, isRetrying: isRetrying ?? false })}
      requestId={canRetry ? (requestId ?? undefined) : undefined}
    >
      <p>{words}</p>
    </ErrorState>
  );
}
