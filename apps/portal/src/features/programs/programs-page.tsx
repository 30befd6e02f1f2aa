import { toldOr } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { useNavigate, useSearch } from "@tanstack/react-router";
import ClipboardPaste from "lucide-react/icons/clipboard-paste";
import ListChecks from "lucide-react/icons/list-checks";
import { useDeferredValue, useMemo, useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { EmptyList } from "./empty-list.tsx";
import { filterRows } from "./filter-rows.ts";
import { InterestLogProvider } from "./interest-cell.tsx";
import { ListAdvice } from "./list-advice.tsx";
import { ListSummary } from "./list-summary.tsx";
import { PlanChangesProvider } from "./plan-changes.tsx";
import { ProgramFilterBar } from "./program-filter-bar.tsx";
import { type LooseFilters, withFilters } from "./program-filters.ts";
import { screenPrograms, withPlan } from "./program-rows.ts";
import { ProgramTable } from "./program-table.tsx";
import { ProposedNote } from "./proposed-earlier.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { SetAsidePanel } from "./set-aside-panel.tsx";
import { useProposedList } from "./use-proposed-list.ts";
import { WithPrograms } from "./with-programs.tsx";

/** Every program with what is known of it for this person, and the person's own list. */
export function ProgramsPage() {
  const isList = useSearch({ from: "/signed-in/programs" }).view === "list";
  const title = isList ? "My programs" : "Programs";
  const waiting = (
    <>
      <PageHeader title={title} detail="The list is loading." />
      <PageBody>
        <SkeletonPanel lines={16} />
      </PageBody>
    </>
  );
  return (
    <>
      <title>{`${title} · Induction`}</title>
      <MyScreen heading={title} waiting={waiting}>
        {(screen) => (
          <WithPrograms heading={title} waiting={waiting}>
            {(programs) => (
              <PlanChangesProvider>
                <Programs programs={programs} screen={screen} />
              </PlanChangesProvider>
            )}
          </WithPrograms>
        )}
      </MyScreen>
    </>
  );
}

/** The same list each time, so that rows are not drawn anew for it. */
const NOTHING_LOGGED = [] as const;

interface ProgramsProps {
  programs: readonly Program[];
  screen: PersonScreen;
}

function Programs({ programs, screen }: ProgramsProps) {
  const filters = useSearch({ from: "/signed-in/programs" });
  const navigate = useNavigate({ from: "/programs" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { applicant, today } = screen;
  const { profile, plan } = applicant;
  const screened = useMemo(() => screenPrograms(programs, { profile, today }), [programs, profile, today]);
  const rows = useMemo(() => withPlan(screened, plan), [screened, plan]);
  // Typing stays quick: the table follows when there is time.
  const shown = useDeferredValue(useMemo(() => filterRows(rows, filters), [rows, filters]));
  const isList = filters.view === "list";
  const isEmptyList = isList && applicant.plan.length === 0;
  const change = (changed: LooseFilters, isTyping = false) =>
    void navigate({ search: withFilters(filters, changed), replace: isTyping, resetScroll: false });
  const byId = new Map(rows.map((row) => [row.program.id, row]));
  return (
    <>
      <PageHeader
        title={isList ? "My programs" : "Programs"}
        count={isList ? applicant.plan.length : programs.length}
        detail={
          isList
            ? "The programs on your list, counted against the range for your case."
            : "Every anesthesiology residency we know of. Press a value to see where it comes from."
        }
        actions={
          <>
            <LinkButton href="/programs/paste" icon={ClipboardPaste}>
              Paste programs
            </LinkButton>
            <LinkButton href="/programs/proposed" icon={ListChecks}>
              Proposed list
            </LinkButton>
          </>
        }
      />
      <PageBody>
        <TabLinks
          label="Views of the programs"
          tabs={[
            { label: "All programs", href: "/programs", isCurrent: !isList, count: programs.length },
            {
              label: "My list",
              href: "/programs?view=list",
              isCurrent: isList,
              count: applicant.plan.length,
            },
          ]}
        />
        {isList && <ProposedNotice screen={screen} />}
        {isList && <ListSummary screen={screen} />}
        {isEmptyList ? (
          <Panel isFlush>
            <EmptyList />
          </Panel>
        ) : (
          <>
            <ProgramFilterBar filters={filters} rows={rows} onChange={change} />
            <InterestLogProvider events={toldOr(profile.interest, NOTHING_LOGGED)} today={today}>
              <ProgramTable
                rows={shown}
                total={isList ? applicant.plan.length : rows.length}
                filters={filters}
                onFiltersChange={change}
                selectedKeys={selected}
                onSelectedKeysChange={setSelected}
              />
            </InterestLogProvider>
            {isList && (
              <>
                <SetAsidePanel screen={screen} rows={byId} />
                <ListAdvice screen={screen} programs={programs} />
              </>
            )}
          </>
        )}
      </PageBody>
      <SelectionBar rows={byId} selectedKeys={selected} today={today} onDone={() => setSelected(new Set())} />
    </>
  );
}

/** Whether the list rests on a proposal that has gone out of date. The page does not wait for it, nor say where it failed. */
function ProposedNotice({ screen }: { screen: PersonScreen }) {
  const { data } = useProposedList(screen);
  return data === undefined ? null : <ProposedNote list={data} screen={screen} />;
}
