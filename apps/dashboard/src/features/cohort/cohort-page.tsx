import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { useQuery } from "@tanstack/react-query";
import type { CohortCounts } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import type { CaseloadSearch } from "../../shell/caseload-search.ts";
import { type CohortOf, type CohortSearch, cohortOf, listCohorts } from "../../shell/cohort-search.ts";
import { toWeekdayDate } from "../../shell/dates.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { holdsAny } from "../../shell/staff.ts";
import { CohortMatrix } from "./cohort-matrix.tsx";
import { OpenFilePanels } from "./open-file-panels.tsx";
import { PublishedPanel } from "./published-panel.tsx";
import { TierPanel } from "./tier-panel.tsx";

const COHORTS: Readonly<Record<CohortOf, string>> = {
  organisation: "Whole organization",
  caseload: "My people",
};

/** People in numbers: tiers and letters, how to apply, what nobody told, and the published figures beside the bands. */
export function CohortPage({ search }: { search: CohortSearch }) {
  const organisation = useOrganisation();
  const staff = useStaff();
  const membership = staff?.membership ?? null;
  const of = cohortOf(search, membership);
  const counts = useQuery(trpc.cohort.counts.queryOptions({ ...organisation, of }));
  const cohorts = listCohorts(membership);
  const today = staff?.server.today;
  return (
    <>
      <title>Cohort · Induction</title>
      <PageHeader
        surface="bar"
        title="Cohort"
        count={counts.data?.total}
        detail={today && `As of ${toWeekdayDate(today)}`}
        tabs={
          cohorts.length > 1 && (
            <TabLinks
              label="Whose people"
              tabs={cohorts.map((each) => ({
                label: COHORTS[each],
                href: `/cohort?of=${each}`,
                isCurrent: each === of,
              }))}
            />
          )
        }
      />
      <PageBody density="dashboard">
        {counts.data === undefined ? (
          <NoAnswer query={counts} title="The cohort did not load">
            <SkeletonPanel lines={12} />
          </NoAnswer>
        ) : (
          <CohortBody counts={counts.data} />
        )}
      </PageBody>
    </>
  );
}

/** How the caseload is narrowed to the people who are counted: of a lead, who sees everybody's, to their own. */
function useOwn(of: CohortOf): Pick<CaseloadSearch, "advisor"> {
  const staff = useStaff();
  const isNarrowed = of === "caseload" && holdsAny(staff?.membership ?? null, "lead");
  return isNarrowed && staff !== null ? { advisor: staff.person.userId } : {};
}

function CohortBody({ counts }: { counts: CohortCounts }) {
  const staff = useStaff();
  const own = useOwn(counts.of);
  const seesPeople = holdsAny(staff?.membership ?? null, "advisor", "lead");
  // Of a lead these are everybody's files, and would stand beside numbers of their own people.
  const areFilesOfOthers = own.advisor !== undefined;
  if (counts.total === 0) {
    return (
      <Empty title="Nobody to count yet">
        <p>People appear here when they join and are assigned. Each is counted from the first day.</p>
      </Empty>
    );
  }
  return (
    <Stack gap="large">
      <CohortMatrix counts={counts} own={seesPeople ? own : null} />
      <Columns shape="halves">
        <Stack gap="large">
          <TierPanel counts={counts} own={seesPeople ? own : null} />
          {seesPeople && !areFilesOfOthers && <OpenFilePanels />}
        </Stack>
        {staff !== null && <PublishedPanel today={staff.server.today} />}
      </Columns>
    </Stack>
  );
}
