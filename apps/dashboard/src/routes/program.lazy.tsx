import { PageBody } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Panel } from "@induction/ui/primitives/panel";
import { createLazyRoute, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { toCurationSearch } from "../features/curation/curation-search.ts";
import { ProgramPage } from "../features/programs/program-page.tsx";
import { useStaff } from "../shell/session.ts";
import { isCurator } from "../shell/staff.ts";

/** Only those who change facts fetch the code for it. */
const CuratedPage = lazy(() =>
  import("../features/curation/curated-page.tsx").then((module) => ({ default: module.CuratedPage })),
);

function ProgramRoute() {
  const { id } = useParams({ from: "/programs/$id" });
  const search = useSearch({ from: "/programs/$id", select: toCurationSearch, structuralSharing: true });
  const staff = useStaff();
  if (staff === null || !isCurator(staff.person)) return <ProgramPage id={id} />;
  return (
    <Suspense fallback={<Waiting />}>
      <CuratedPage id={id} search={search} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <PageBody density="dashboard">
      <Panel>
        <SkeletonLines lines={14} />
      </Panel>
    </PageBody>
  );
}

/** The code of a program's page. */
export const Route = createLazyRoute("/programs/$id")({ component: ProgramRoute });
