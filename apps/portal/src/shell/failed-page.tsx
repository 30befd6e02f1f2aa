import { PageBody } from "@induction/ui/patterns/page-header";
import { ErrorState } from "@induction/ui/patterns/states";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { LoadFailure } from "./load-failure.tsx";
import { PlainPage } from "./plain-page.tsx";

/** Failures on the way to the server come from the client or the browser's loader; anything else is a defect of ours. */
function isOnTheWay(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === "TRPCClientError" || /fetch|import|load/i.test(error.message))
  );
}

/** A page that could not be drawn, within the frame. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  function retry(): void {
    reset();
    void router.invalidate();
  }
  return (
    <PageBody>
      {isOnTheWay(error) ? (
        <LoadFailure title="This page did not load" error={error} onRetry={retry} />
      ) : (
        <ErrorState title="This page made a mistake" onRetry={retry}>
          Nothing that you saved is lost. Try again; if it happens again, tell whoever runs this site what you
          did.
        </ErrorState>
      )}
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
