import type { Program } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { STANDING_MEANINGS } from "@induction/domain/rules/screens/standing-words";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useParams } from "@tanstack/react-router";
import type { PersonScreen } from "../../shell/answers.ts";
import { MissingPage } from "../../shell/missing-page.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { FitPanel } from "./fit-panel.tsx";
import { InterestPanel } from "./interest-panel.tsx";
import { ListCell } from "./list-cell.tsx";
import { EarlierPanel } from "./open-facts.tsx";
import { PlanChangesProvider } from "./plan-changes.tsx";
import { DecidingPanel, OtherFactsPanel } from "./program-facts.tsx";
import styles from "./program-page.module.css";
import { type ProgramRow, screenPrograms, withPlan } from "./program-rows.ts";
import { ReportPanel } from "./report-panel.tsx";
import { StandingMark } from "./standing-mark.tsx";
import { listTrackKinds } from "./track-choices.ts";
import { WithPrograms } from "./with-programs.tsx";

/** One program: every fact with where it comes from, and whether it can take the person. */
export function ProgramPage() {
  const { id } = useParams({ from: "/signed-in/programs/$id" });
  const waiting = (
    <>
      <PageHeader title="Program" detail="The program is loading." />
      <PageBody>
        <SkeletonPanel lines={14} />
      </PageBody>
    </>
  );
  return (
    <MyScreen heading="Program" waiting={waiting}>
      {(screen) => (
        <WithPrograms heading="Program" waiting={waiting}>
          {(programs) => {
            const program = programs.find((each) => each.id === id);
            return program === undefined ? (
              <MissingPage />
            ) : (
              <PlanChangesProvider>
                <OneProgram program={program} screen={screen} />
              </PlanChangesProvider>
            );
          }}
        </WithPrograms>
      )}
    </MyScreen>
  );
}

function OneProgram({ program, screen }: { program: Program; screen: PersonScreen }) {
  const { profile, plan } = screen.applicant;
  const [row] = withPlan(screenPrograms([program], { profile, today: screen.today }), plan);
  if (row === undefined) return <MissingPage />;
  const place = row.city === null ? program.state : `${row.city}, ${program.state}`;
  return (
    <>
      <title>{`${program.name} · Induction`}</title>
      <PageHeader
        crumb={<Link href="/programs">Programs</Link>}
        title={program.name}
        detail={`${place} · ${program.region}`}
        actions={<ListCell row={row} />}
      />
      <PageBody>
        <StandingPanel row={row} />
        <Columns shape="wide-aside">
          <Stack gap="large">
            <FitPanel program={program} screen={screen} />
            <DecidingPanel program={program} />
            <OtherFactsPanel program={program} />
            <EarlierPanel id={program.id} />
          </Stack>
          <Stack gap="large">
            <InterestPanel program={program} screen={screen} />
            <ReportPanel id={program.id} />
            <TracksPanel program={program} />
            <NotePanel program={program} />
          </Stack>
        </Columns>
      </PageBody>
    </>
  );
}

function StandingPanel({ row }: { row: ProgramRow }) {
  const { kind } = row.standing;
  return (
    <Panel title="For you" foot={kind === "unknown" ? STANDING_MEANINGS.unknown : undefined}>
      <StandingMark row={row} />
    </Panel>
  );
}

function TracksPanel({ program }: { program: Program }) {
  const kinds = listTrackKinds(program);
  if (kinds.length === 0) return null;
  return (
    <Panel title={kinds.length === 1 ? "Its track" : "Its tracks"} isFlush>
      <RowList label="What its tracks mean">
        {kinds.map((kind) => (
          <Row key={kind} title={TRACK_TERMS[kind].label} detail={TRACK_TERMS[kind].meaning} isStrong />
        ))}
      </RowList>
    </Panel>
  );
}

function NotePanel({ program }: { program: Program }) {
  const note = toCollectorsNote(program.notes);
  if (note === null) return null;
  return (
    <Panel title={COLLECTORS_NOTE_LABEL}>
      <blockquote className={styles.note}>{note}</blockquote>
    </Panel>
  );
}
