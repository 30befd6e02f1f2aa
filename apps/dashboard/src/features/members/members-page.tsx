import { DataTable } from "@induction/ui/patterns/data-table";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { useQuery } from "@tanstack/react-query";
import MailPlus from "lucide-react/icons/mail-plus";
import { useDeferredValue, useMemo, useState } from "react";
import type { Member } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { findMembers } from "./find-members.ts";
import { listMemberColumns } from "./member-columns.tsx";
import styles from "./members.module.css";
import { RolesDialog } from "./roles-dialog.tsx";
import { SuspendDialog } from "./suspend-dialog.tsx";

/** Which question is open about which member. */
type Asked = { readonly about: "roles" | "suspension"; readonly member: Member } | null;

/** Who belongs to the organisation, as what; roles and suspensions are changed here. */
export function MembersPage() {
  const organisation = useOrganisation();
  const [asked, setAsked] = useState<Asked>(null);
  const [words, setWords] = useState("");
  const { data, error, refetch, isFetching } = useQuery(trpc.members.list.queryOptions(organisation));
  const members = data?.members;
  const typed = useDeferredValue(words);
  const shown = useMemo(() => findMembers(members ?? [], typed), [members, typed]);
  const close = () => setAsked(null);
  return (
    <>
      <title>Members · Induction</title>
      <PageHeader
        surface="bar"
        title="Members"
        count={members?.length}
        actions={
          <>
            <div className={styles.search}>
              <SearchInput label="Find a member" value={words} onValueChange={setWords} />
            </div>
            <LinkButton href="/invitations" icon={MailPlus}>
              Invitations
            </LinkButton>
          </>
        }
      />
      <PageBody density="dashboard">
        <Panel isFlush>
          {error !== null && members === undefined ? (
            <Failure
              title="The members did not load"
              error={error}
              onRetry={() => void refetch()}
              isRetrying={isFetching}
            />
          ) : (
            <DataTable
              caption="Members"
              columns={listMemberColumns({
                onRoles: (member) => setAsked({ about: "roles", member }),
                onSuspension: (member) => setAsked({ about: "suspension", member }),
              })}
              rows={shown}
              keyOf={({ userId }) => userId}
              {...(members === undefined && { loadingRows: 8 })}
              rowTone={({ isSuspended }) => (isSuspended ? "below" : "plain")}
              empty={<Empty title="Nobody matches">No name, address or role holds these words.</Empty>}
            />
          )}
        </Panel>
      </PageBody>
      {asked?.about === "roles" && <RolesDialog member={asked.member} onClose={close} />}
      {asked?.about === "suspension" && <SuspendDialog member={asked.member} onClose={close} />}
    </>
  );
}
