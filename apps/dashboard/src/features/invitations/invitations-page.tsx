import { DataTable } from "@induction/ui/patterns/data-table";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Empty } from "@induction/ui/patterns/states";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import FileUp from "lucide-react/icons/file-up";
import MailPlus from "lucide-react/icons/mail-plus";
import { useState } from "react";
import type { Invitation } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { holdsAny } from "../../shell/staff.ts";
import { listInvitationColumns } from "./invitation-columns.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";

/** Who has been asked to join and has not yet, and asking somebody more. */
export function InvitationsPage() {
  const organisation = useOrganisation();
  const staff = useStaff();
  const [isInviting, setIsInviting] = useState(false);
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const { data, error, refetch, isFetching } = useQuery(trpc.invitations.list.queryOptions(organisation));
  const invitations = data?.invitations;
  const seesAll = holdsAny(staff?.membership ?? null, "lead", "admin");
  return (
    <>
      <title>Invitations · Induction</title>
      <PageHeader
        surface="bar"
        title="Invitations"
        count={invitations?.length}
        detail={seesAll ? "Everybody asked to join who has not yet" : "People whom you asked to join"}
        actions={
          <>
            {seesAll && (
              <LinkButton href="/invitations/roster" icon={FileUp}>
                Bring in a roster
              </LinkButton>
            )}
            <Button tone="primary" icon={MailPlus} onClick={() => setIsInviting(true)}>
              Invite
            </Button>
          </>
        }
      />
      <PageBody density="dashboard">
        <Panel isFlush>
          {error !== null && invitations === undefined ? (
            <Failure
              title="The invitations did not load"
              error={error}
              onRetry={() => void refetch()}
              isRetrying={isFetching}
            />
          ) : (
            <DataTable
              caption="Invitations"
              columns={listInvitationColumns({ onRevoke: setRevoking, seesAll })}
              rows={invitations ?? []}
              keyOf={({ id }) => id}
              {...(invitations === undefined && { loadingRows: 4 })}
              empty={
                <Empty
                  title="No invitation is open"
                  action={<Button onClick={() => setIsInviting(true)}>Invite somebody</Button>}
                >
                  Whoever you invite gets a mail with a link that works once. They stand here until they join.
                </Empty>
              }
            />
          )}
        </Panel>
      </PageBody>
      <InviteDialog isOpen={isInviting} onClose={() => setIsInviting(false)} />
      <RevokeDialog invitation={revoking} onClose={() => setRevoking(null)} />
    </>
  );
}
