import { toAppError } from "@induction/client/app-error";
import { PageBody } from "@induction/ui/patterns/page-header";
import { ErrorState } from "@induction/ui/patterns/states";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { PlainPage } from "./plain-page.tsx";

function describe(error: unknown): { message: string; requestId?: string } {
  const { code, message, requestId } = toAppError(error);
  if (code !== "UNREACHABLE") return { message, ...(requestId !== null && { requestId }) };
  if (isOwnDefect(error)) {
    return { message: "This page made a mistake of its own. Nothing that you saved is lost. Load it again." };
  }
  return { message };
}

/** Failures of the network come wrapped by the client; anything else was thrown by our own code. */
function isOwnDefect(error: unknown): boolean {
  return (
    error instanceof Error && error.name !== "TRPCClientError" && !/fetch|import|network/i.test(error.message)
  );
}

/** A page that could not be drawn, within the frame. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { message, requestId } = describe(error);
  return (
    <PageBody>
      <ErrorState
        title="This page did not load"
        requestId={requestId}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      >
        {message}
      </ErrorState>
    </PageBody>
  );
}

/** The same before anything at all could be drawn. */
export function FailedStart(props: ErrorComponentProps) {
  return (
    <PlainPage>
      <title>Induction</title>
      <FailedPage {...props} />
    </PlainPage>
  );
}
