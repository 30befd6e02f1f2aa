import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../shell/failure.tsx";
import { programListQuery } from "../../shell/program-list.ts";
import { placeOf } from "../../shell/program-words.ts";
import { useStaff } from "../../shell/session.ts";
import { DisputePanels } from "./dispute-panels.tsx";
import { FactTable } from "./fact-table.tsx";
import { countKnown } from "./find-programs.ts";
import { KEY_FIELDS } from "./key-fields.ts";
import styles from "./programs.module.css";

/** One program: every fact with its source, and every place where nobody has looked. */
export function ProgramPage({ id }: { id: string }) {
  const staff = useStaff();
  const list = useQuery(programListQuery);
  if (list.data === undefined || staff === null) {
    return (
      <PageBody density="dashboard">
        <title>Program · Induction</title>
        {list.isError ? (
          <Panel>
            <Failure
              title="The program did not load"
              error={list.error}
              onRetry={() => void list.refetch()}
            />
          </Panel>
        ) : (
          <SkeletonPanel lines={14} />
        )}
      </PageBody>
    );
  }
  const program = list.data.programs.find((each) => each.id === id);
  return program === undefined ? <NoSuchProgram /> : <Page program={program} today={staff.server.today} />;
}

function NoSuchProgram() {
  return (
    <>
      <title>Program · Induction</title>
      <PageHeader surface="bar" title="No such program" />
      <PageBody density="dashboard" width="narrow">
        <Panel>
          <Empty
            title="This program is not in the list"
            action={<LinkButton href="/programs">All programs</LinkButton>}
          >
            Its address may have changed. Search for its name in the list.
          </Empty>
        </Panel>
      </PageBody>
    </>
  );
}

function Page({ program, today }: { program: Program; today: CalendarDate }) {
  const { name, region, facts, notes } = program;
  const acgme = facts.acgmeId.state === "known" ? `ACGME ${facts.acgmeId.value}` : null;
  return (
    <>
      <title>{`${name} · Induction`}</title>
      <PageHeader
        surface="bar"
        crumb={<Link href="/programs">Programs</Link>}
        title={name}
        detail={[placeOf(program), acgme, region].filter((part) => part !== null).join(" · ")}
      />
      <PageBody density="dashboard">
        <Panel
          title="Facts"
          count={`${countKnown(program)} of ${KEY_FIELDS.length} that decide are known`}
          isFlush
        >
          <FactTable program={program} today={today} />
        </Panel>
        <DisputePanels program={program} />
        {notes !== null && (
          <Panel title="Remarks of the collectors, not checked">
            <p className={styles.notes}>{notes}</p>
          </Panel>
        )}
      </PageBody>
    </>
  );
}
