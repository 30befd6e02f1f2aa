import { toAppError } from "@induction/client/app-error";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { ErrorState } from "@induction/ui/patterns/states";
import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { trpc } from "../../shell/api.ts";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AcceptForm } from "./accept-form.tsx";
import { AccessNotice } from "./access-notice.tsx";

/** An invitation by its link: who invites whom, and how to accept. */
export function InvitationPage() {
  const { token } = useParams({ from: "/invite/$token" });
  const { data, error, refetch, isFetching } = useQuery(trpc.invitations.preview.queryOptions({ token }));
  const failure = error === null ? null : toAppError(error);
  return (
    <PlainPage>
      <title>Your invitation · Induction</title>
      {data !== undefined && <AcceptForm token={token} invitation={data} />}
      {data === undefined && failure === null && <SkeletonLines lines={6} />}
      {failure?.code === "NOT_FOUND" && (
        <AccessNotice title="This invitation does not work any more">
          <p>It was used already, taken back, or it is too old. Ask whoever invited you for a new one.</p>
          <p>
            If you already have an account, <Link href="/sign-in">sign in</Link>.
          </p>
        </AccessNotice>
      )}
      {failure !== null && failure.code !== "NOT_FOUND" && (
        <ErrorState
          title="The invitation did not load"
          onRetry={() => void refetch()}
          isRetrying={isFetching}
          requestId={failure.requestId ?? undefined}
        >
          {failure.message}
        </ErrorState>
      )}
    </PlainPage>
  );
}
