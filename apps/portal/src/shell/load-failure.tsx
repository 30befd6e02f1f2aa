import { toAppError } from "@induction/client/app-error";
import { ErrorState } from "@induction/ui/patterns/states";

interface LoadFailureProps {
  /** What is not here: "Your record did not load". */
  title: string;
  /** Why; null where nothing was asked because the device is offline. */
  error: unknown;
  onRetry: () => void;
  isRetrying?: boolean;
}

/** What the reader is told of a failure to load: unlike a failure to save, nothing that was typed is at stake. */
function describe(error: unknown): { message: string; requestId?: string } {
  if (error === null) {
    return { message: "This device is offline. Nothing is lost. It loads when the network is back." };
  }
  const { code, message, requestId } = toAppError(error);
  if (code === "UNREACHABLE") {
    return {
      message: "We could not reach the server. Nothing is lost. Check your connection and try again.",
    };
  }
  return requestId === null ? { message } : { message, requestId };
}

/** Something that did not load: what, why, and trying again. */
export function LoadFailure({ title, error, onRetry, isRetrying = false }: LoadFailureProps) {
  const { message, requestId } = describe(error);
  return (
    <ErrorState title={title} onRetry={onRetry} isRetrying={isRetrying} requestId={requestId}>
      {message}
    </ErrorState>
  );
}
