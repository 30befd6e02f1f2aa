import { DataTable } from "@induction/ui/patterns/data-table";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import MailPlus from "lucide-react/icons/mail-plus";
import { useState } from "react";
import type { AccountMember, MembersAnswer } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { useTyped } from "../../shell/use-typed.ts";
import { listMemberColumns } from "./member-columns.tsx";
import styles from "./members.module.css";
import { MembersFoot } from "./members-foot.tsx";
import {
  MEMBER_VIEWS,
  type MembersSearch,
  pageOf,
  toMembersHref,
  toQuestion,
  viewOf,
} from "./members-search.ts";
import { RolesDialog } from "./roles-dialog.tsx";
import { SuspendDialog } from "./suspend-dialog.tsx";

/** Which question is open about which member. */
type Asked = { readonly about: "roles" | "suspension"; readonly member: AccountMember } | null;

/** Everybody of the organization, with or without an account; roles, suspensions and advisors are changed here. */
export function MembersPage({ search }: { search: MembersSearch }) {
  const organisation = useOrganisation();
  const [asked, setAsked] = useState<Asked>(null);
  const list = useQuery({
    ...trpc.members.list.queryOptions(toQuestion(search, organisation.orgId)),
    placeholderData: keepPreviousData,
  });
  const { data, error } = list;
  const close = () => setAsked(null);
  return (
    <>
      <title>Members · Induction</title>
      <MembersHead search={search} counts={data?.counts} />
      <PageBody density="dashboard">
        <Panel isFlush foot={data && <MembersFoot search={search} answer={data} />}>
          {error !== null && data === undefined ? (
            <Failure
              title="The members did not load"
              error={error}
              onRetry={() => void list.refetch()}
              isRetrying={list.isFetching}
            />
          ) : (
            <DataTable
              caption="Members"
              columns={listMemberColumns({
                onRoles: (member) => setAsked({ about: "roles", member }),
                onSuspension: (member) => setAsked({ about: "suspension", member }),
              })}
              rows={data?.members ?? []}
              keyOf={({ id }) => id}
              {...(data === undefined && { loadingRows: 12 })}
              rowTone={({ state }) => (state === "suspended" ? "below" : "plain")}
              empty={<Nobody search={search} />}
            />
          )}
        </Panel>
      </PageBody>
      {asked?.about === "roles" && <RolesDialog member={asked.member} onClose={close} />}
      {asked?.about === "suspension" && <SuspendDialog member={asked.member} onClose={close} />}
    </>
  );
}

function MembersHead({
  search,
  counts,
}: {
  search: MembersSearch;
  counts: MembersAnswer["counts"] | undefined;
}) {
  const go = useGo();
  const [typed, setTyped] = useTyped(search.q ?? "", (q) =>
    go(toMembersHref(search, { q }), { replace: true }),
  );
  return (
    <PageHeader
      surface="bar"
      title="Members"
      count={counts?.[viewOf(search)]}
      actions={
        <>
          <div className={styles.search}>
            <SearchInput label="Find a member" value={typed} onValueChange={setTyped} maxLength={100} />
          </div>
          <LinkButton href="/invitations" icon={MailPlus}>
            Invitations
          </LinkButton>
        </>
      }
      tabs={
        <TabLinks
          label="Views of the members"
          tabs={MEMBER_VIEWS.filter(({ id }) => id !== "no-account" || mayBeEmpty(counts?.[id], search)).map(
            ({ id, label }) => ({
              label,
              href: toMembersHref(search, { view: id }),
              isCurrent: viewOf(search) === id,
              ...(counts !== undefined && { count: counts[id] }),
            }),
          )}
        />
      }
    />
  );
}

/** People without an account are rare: they are offered where there are some, or where one stands there already. */
function mayBeEmpty(count: number | undefined, search: MembersSearch): boolean {
  return (count !== undefined && count > 0) || viewOf(search) === "no-account";
}

function Nobody({ search }: { search: MembersSearch }) {
  const isSearched = search.q !== undefined;
  const isPast = pageOf(search) > 1;
  return (
    <Empty
      title={isSearched ? "Nobody matches" : "Nobody is here"}
      action={<LinkButton href="/members">Show everybody</LinkButton>}
    >
      {isSearched && "No name, address or role in this view holds these words."}
      {!isSearched && (isPast ? "The list is shorter than this." : "This view has nobody in it now.")}
    </Empty>
  );
}
