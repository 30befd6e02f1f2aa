import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import { FACT_STATE_LABELS, FACT_STATE_MEANINGS } from "@induction/domain/program/fact-words";
import type { Program } from "@induction/domain/program/program";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { NoSuchProgram } from "../../shell/no-such-program.tsx";
import { programListQuery } from "../../shell/program-list.ts";
import { placeOf } from "../../shell/program-words.ts";
import { useStaff } from "../../shell/session.ts";
import { lowerFirst } from "../../shell/words.ts";
import { DisputePanels } from "./dispute-panels.tsx";
import { FactTable } from "./fact-table.tsx";
import { countKnown } from "./find-programs.ts";
import styles from "./programs.module.css";

/** One program: every fact with its source, and every place where nobody has looked. */
export function ProgramPage({ id }: { id: string }) {
  const staff = useStaff();
  const list = useQuery(programListQuery);
  if (list.data === undefined || staff === null) {
    return (
      <PageBody density="dashboard">
        <title>Program · Induction</title>
        <Panel>
          <NoAnswer query={list} title="The program did not load">
            <SkeletonLines lines={14} />
          </NoAnswer>
        </Panel>
      </PageBody>
    );
  }
  const program = list.data.programs.find((each) => each.id === id);
  return program === undefined ? <NoSuchProgram /> : <Page program={program} today={staff.server.today} />;
}

function Page({ program, today }: { program: Program; today: CalendarDate }) {
  const { name, region, facts } = program;
  const note = toCollectorsNote(program.notes);
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
          count={`${countKnown(program)} of ${DECIDING_FIELDS.length} that decide are known`}
          isFlush
          foot={`${FACT_STATE_LABELS["not-checked"]}: ${lowerFirst(FACT_STATE_MEANINGS["not-checked"])}`}
        >
          <FactTable program={program} today={today} />
        </Panel>
        <DisputePanels program={program} />
        {note !== null && (
          <Panel title={COLLECTORS_NOTE_LABEL}>
            <p className={styles.notes}>{note}</p>
          </Panel>
        )}
      </PageBody>
    </>
  );
}
