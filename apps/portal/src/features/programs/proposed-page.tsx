import type { Program } from "@induction/domain/program/program";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Columns } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useMemo, useState } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { PlanChangesProvider } from "./plan-changes.tsx";
import { screenPrograms, withPlan } from "./program-rows.ts";
import { ProposedBar } from "./proposed-bar.tsx";
import { findFirstCut, listTaken, type Taking } from "./proposed-cut.ts";
import { ProposedCutPanel } from "./proposed-cut-panel.tsx";
import { EarlierProposalPanel } from "./proposed-earlier.tsx";
import { ProposedLeftOut } from "./proposed-left-out.tsx";
import { ProposedTable } from "./proposed-table.tsx";
import { ProposedWhyPanel } from "./proposed-why.tsx";
import { useProposedList } from "./use-proposed-list.ts";
import { WithPrograms } from "./with-programs.tsx";

const HEADING = "Proposed list";

/** A list for the person: programs in reach by their reasons, as many as the range asks for, and why the others are left out. */
export function ProposedPage() {
  const waiting = (
    <>
      <PageHeader title={HEADING} detail="The list is being worked out." />
      <PageBody>
        <SkeletonPanel lines={16} />
      </PageBody>
    </>
  );
  return (
    <>
      <title>{`${HEADING} · Induction`}</title>
      <MyScreen heading={HEADING} waiting={waiting}>
        {(screen) => (
          <WithPrograms heading={HEADING} waiting={waiting}>
            {(programs) => (
              <PlanChangesProvider>
                <WithProposal screen={screen} programs={programs} />
              </PlanChangesProvider>
            )}
          </WithPrograms>
        )}
      </MyScreen>
    </>
  );
}

interface ProposalProps {
  screen: PersonScreen;
  programs: readonly Program[];
}

function WithProposal({ screen, programs }: ProposalProps) {
  const query = useProposedList(screen);
  return (
    <>
      <PageHeader
        title={HEADING}
        count={query.data?.range == null ? undefined : query.data.programs.length}
        crumb={<Link href="/programs">Programs</Link>}
        detail="Programs for your case, by their reasons. Choose how far down to go, and put them on your list."
      />
      <Loaded
        query={query}
        what="The proposed list"
        waiting={
          <PageBody>
            <SkeletonPanel lines={16} />
          </PageBody>
        }
      >
        {(list) => <Proposal list={list} screen={screen} programs={programs} />}
      </Loaded>
    </>
  );
}

function Proposal({ list, screen, programs }: ProposalProps & { list: ProposedList }) {
  const { applicant, assessment, today } = screen;
  const { profile, plan } = applicant;
  const [taking, setTaking] = useState<Taking>(() => ({
    cut: findFirstCut(list.programs, { plan, counted: assessment.breadth.effective, range: list.range }),
    choices: new Map(),
  }));
  const rows = useMemo(
    () =>
      new Map(
        withPlan(screenPrograms(programs, { profile, today }), plan).map((row) => [row.program.id, row]),
      ),
    [programs, profile, today, plan],
  );
  const taken = listTaken(list.programs, taking, plan);
  const moveCut = (cut: number) => setTaking(({ choices }) => ({ cut, choices }));
  return (
    <>
      <PageBody>
        <EarlierProposalPanel list={list} screen={screen} />
        {list.range === null ? (
          <NoRange />
        ) : (
          <>
            <Columns shape="halves">
              <ProposedWhyPanel list={list} screen={screen} programs={programs} taking={taking} />
              <ProposedCutPanel
                list={list}
                screen={screen}
                taking={taking}
                taken={taken}
                onCutChange={moveCut}
              />
            </Columns>
            <ProposedTable
              list={list}
              rows={rows}
              screen={screen}
              taking={taking}
              taken={taken}
              onTakingChange={setTaking}
            />
          </>
        )}
        <ProposedLeftOut list={list} rows={rows} today={today} />
      </PageBody>
      <ProposedBar
        list={list}
        screen={screen}
        taken={taken}
        onAdded={() => setTaking(({ cut }) => ({ cut, choices: new Map() }))}
      />
    </>
  );
}

function NoRange() {
  return (
    <Panel isFlush>
      <Empty
        title="No list yet"
        action={<LinkButton href="/profile#practiceTests">Add practice tests</LinkButton>}
        example="For example: two practice tests of the last 90 days point to a tier, and a list can be planned with it."
      >
        How many programs help depends on the tier. There is no Step 2 CK score, and too few recent practice
        tests point to one. How each program fits you stands on its own page.
      </Empty>
    </Panel>
  );
}
