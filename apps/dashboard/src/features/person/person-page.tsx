import { toAppError } from "@induction/client/app-error";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines, SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { PersonAnswer } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { AssignAdvisor } from "../../shell/assign-advisor.tsx";
import { type CaseloadSearch, isPersonId, toCaseloadHref } from "../../shell/caseload-search.ts";
import { toDayOf } from "../../shell/dates.ts";
import { forgetChange } from "../../shell/live/live-changes.ts";
import { isStuck, NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { useLastingError } from "../../shell/use-lasting-error.ts";
import { PersonHead } from "./person-head.tsx";
import { PersonRecordBar } from "./person-record-bar.tsx";
import { PersonTab } from "./person-tab.tsx";
import { toTab } from "./tabs.ts";
import { useNeighbours } from "./use-neighbours.ts";

interface PersonPageProps {
  id: string;
  /** The caseload that one came from. */
  search: CaseloadSearch;
  tab: string | undefined;
  /** The kept answer that the address names. */
  answer: string | undefined;
}

/** One person: what the rules say of them, and everything that it rests on. */
export function PersonPage({ id, search, tab, answer }: PersonPageProps) {
  const organisation = useOrganisation();
  const isAddress = isPersonId(id);
  const person = useQuery({
    ...trpc.caseload.person.queryOptions({ ...organisation, id }),
    enabled: isAddress,
  });
  const error = useLastingError(person);
  const place = useNeighbours(id, search);
  useEffect(() => () => forgetChange(id), [id]);
  if (person.data === undefined) {
    const backHref = toCaseloadHref(search);
    if (!isAddress || isAbsent(error)) return <NotHere backHref={backHref} />;
    if (error === null && !isStuck(person)) return <Waiting />;
    return (
      <Instead title="Person" backHref={backHref}>
        <NoAnswer query={person} title="This person did not load">
          <SkeletonLines lines={3} />
        </NoAnswer>
      </Instead>
    );
  }
  const { data } = person;
  return (
    <>
      <title>{`${data.name} · Induction`}</title>
      <PersonRecordBar name={data.name} note={toNote(data)} search={search} place={place} />
      {data.kind === "hidden" ? (
        <Hidden person={data} />
      ) : (
        <>
          <PersonHead person={data} search={search} tab={toTab(tab)} />
          <PageBody density="dashboard">
            <PersonTab person={data} search={search} tab={toTab(tab)} answer={answer} />
          </PageBody>
        </>
      )}
    </>
  );
}

function isAbsent(error: unknown): boolean {
  return error !== null && toAppError(error).code === "NOT_FOUND";
}

interface InsteadProps {
  title: string;
  backHref: string;
  children: ReactNode;
}

/** What stands in a person's place, with the way back. */
function Instead({ title, backHref, children }: InsteadProps) {
  return (
    <>
      <title>Person · Induction</title>
      <PageHeader surface="bar" title={title} />
      <PageBody density="dashboard" width="narrow">
        <Panel foot={<Link href={backHref}>Back to the caseload</Link>}>{children}</Panel>
      </PageBody>
    </>
  );
}

/** Nobody of this address, or nobody whom the reader advises: both look alike. */
function NotHere({ backHref }: { backHref: string }) {
  return (
    <Instead title="This person cannot be shown" backHref={backHref}>
      <p>
        Nobody whom you advise has this address. Somebody else may advise the person now, or a part of the
        address is missing.
      </p>
    </Instead>
  );
}

/** On what ground the reader sees the file. */
function toNote(person: PersonAnswer): string {
  if (person.kind === "hidden") return "the file is not shared";
  const { consentChangedAt } = person;
  return consentChangedAt === null
    ? "shared with your organization"
    : `shared with your organization since ${toDayOf(consentChangedAt)}`;
}

function Waiting() {
  return (
    <PageBody density="dashboard">
      <title>Person · Induction</title>
      <Columns shape="wide-aside">
        <Stack>
          <SkeletonPanel lines={3} />
          <SkeletonPanel lines={8} />
        </Stack>
        <SkeletonPanel lines={6} />
      </Columns>
    </PageBody>
  );
}

/** A person who does not share their file: the name, and what can be done all the same. */
function Hidden({ person }: { person: Extract<PersonAnswer, { kind: "hidden" }> }) {
  const { name, advisor, consent, applicantId } = person;
  return (
    <>
      <PageHeader
        surface="bar"
        title={name}
        detail={advisor === null ? "No advisor yet" : `Advisor ${advisor.name}`}
        actions={<AssignAdvisor applicantId={applicantId} name={name} advisor={advisor} isLabelled />}
      />
      <PageBody density="dashboard" width="narrow">
        <Panel title={consent === "withdrawn" ? "Consent withdrawn" : "Waiting for consent"}>
          <p>
            {consent === "withdrawn"
              ? `${name} no longer shares their file. Nothing of it is shown, and what you saw before is gone from this screen.`
              : `${name} has not said yet whether you may see their file.`}{" "}
            They decide in the portal, under Sharing. The file appears here as soon as they consent.
          </p>
        </Panel>
      </PageBody>
    </>
  );
}
