import type { Program, ProgramField } from "@induction/domain/program/program";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useParams } from "@tanstack/react-router";
import type { PersonScreen } from "../../shell/answers.ts";
import { MissingPage } from "../../shell/missing-page.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { FactCell } from "./fact-cell.tsx";
import { FIELD_LABELS, listFields, SOURCE_KINDS } from "./fact-words.ts";
import { ListCell } from "./list-cell.tsx";
import { PlanChangesProvider } from "./plan-changes.tsx";
import styles from "./program-page.module.css";
import { type ProgramRow, screenPrograms, withPlan } from "./program-rows.ts";
import { StandingMark } from "./standing-mark.tsx";
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
    <MyScreen waiting={waiting}>
      {(screen) => (
        <WithPrograms waiting={waiting}>
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
        <Columns shape="wide-aside">
          <FactsPanel program={program} />
          <Stack>
            <StandingPanel row={row} />
            {program.notes !== null && (
              <Panel title="Remarks" foot="Written by whoever collected the facts. Nobody has checked them.">
                <p>{program.notes}</p>
              </Panel>
            )}
          </Stack>
        </Columns>
      </PageBody>
    </>
  );
}

function FactsPanel({ program }: { program: Program }) {
  return (
    <Panel
      title="What is known"
      action={<span className={styles.hint}>Press a value to see where it comes from</span>}
    >
      <dl className={styles.facts}>
        {listFields().map((field) => (
          <div key={field} className={styles.fact}>
            <dt>{FIELD_LABELS[field]}</dt>
            <dd>
              <FactCell program={program} field={field} />
            </dd>
            <dd className={styles.kind}>{describeSource(program.facts[field])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** What kind of document a fact rests on, at a glance; the rest opens with the value. */
function describeSource(fact: Program["facts"][ProgramField]): string | null {
  switch (fact.state) {
    case "known":
    case "not-disclosed":
      return SOURCE_KINDS[fact.claim.kind];
    case "disputed":
      return "Sources disagree";
    case "not-checked":
      return null;
  }
}

function StandingPanel({ row }: { row: ProgramRow }) {
  return (
    <Panel title="For you">
      <Stack gap="small">
        <StandingMark row={row} />
        <p className={styles.hint}>{STANDING_NOTES[row.standing]}</p>
      </Stack>
    </Panel>
  );
}

const STANDING_NOTES = {
  confirmed:
    "Nothing that we know of this program keeps you out, and every fact that decides for you is known.",
  unknown: "A fact that decides for you is not known. It counts on your list; asking the program settles it.",
  excluded: "On your list it would not count. If the fact looks out of date, ask the program.",
} as const;
