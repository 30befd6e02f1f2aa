import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { PersonAnswer } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { AssignAdvisor } from "../../shell/assign-advisor.tsx";
import { type CaseloadSearch, toCaseloadHref } from "../../shell/caseload-search.ts";
import { toDayOf } from "../../shell/dates.ts";
import { Failure } from "../../shell/failure.tsx";
import { forgetChange } from "../../shell/live/live-changes.ts";
import { useOrganisation } from "../../shell/session.ts";
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
}

/** One person: what the rules say of them, and everything that it rests on. */
export function PersonPage({ id, search, tab }: PersonPageProps) {
  const organisation = useOrganisation();
  const person = useQuery(trpc.caseload.person.queryOptions({ ...organisation, id }));
  const place = useNeighbours(id, search);
  useEffect(() => () => forgetChange(id), [id]);
  if (person.data === undefined) {
    return person.isError ? <CannotShow person={person} backHref={toCaseloadHref(search)} /> : <Waiting />;
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
            <PersonTab person={data} search={search} tab={toTab(tab)} />
          </PageBody>
        </>
      )}
    </>
  );
}

interface CannotShowProps {
  person: { error: unknown; isFetching: boolean; refetch: () => Promise<unknown> };
  backHref: string;
}

/** Nobody of this address, or nobody whom the reader advises: both look alike. */
function CannotShow({ person, backHref }: CannotShowProps) {
  return (
    <>
      <title>Person · Induction</title>
      <PageHeader surface="bar" title="Person" />
      <PageBody density="dashboard" width="narrow">
        <Panel isFlush foot={<Link href={backHref}>Back to the caseload</Link>}>
          <Failure
            title="This person cannot be shown"
            error={person.error}
            onRetry={() => void person.refetch()}
            isRetrying={person.isFetching}
          />
        </Panel>
      </PageBody>
    </>
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
