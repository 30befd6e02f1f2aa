import { toAppError } from "@induction/client/app-error";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { trpc } from "../../shell/api.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AcceptForm } from "./accept-form.tsx";
import { AccessNotice } from "./access-notice.tsx";

/** An invitation by its link: who invites whom, and how to accept. */
export function InvitationPage() {
  const { token } = useParams({ from: "/invite/$token" });
  const invitation = useQuery(trpc.invitations.preview.queryOptions({ token }));
  const isGone = invitation.error !== null && toAppError(invitation.error).code === "NOT_FOUND";
  return (
    <PlainPage>
      <title>Your invitation · Induction</title>
      {isGone ? (
        <AccessNotice title="This invitation does not work any more">
          <p>It was used already, taken back, or it is too old. Ask whoever invited you for a new one.</p>
          <p>
            If you already have an account, <Link href="/sign-in">sign in</Link>.
          </p>
        </AccessNotice>
      ) : (
        <Loaded query={invitation} what="The invitation" waiting={<SkeletonLines lines={6} />}>
          {(preview) => <AcceptForm token={token} invitation={preview} />}
        </Loaded>
      )}
    </PlainPage>
  );
}
