import { toAppError } from "@induction/client/app-error";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import type { ProgramField } from "@induction/domain/program/program";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { toShortDate } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { OpenPage } from "../../shell/open-page.tsx";
import { useSession } from "../../shell/session.ts";
import { EarlierFacts, OpenFacts, UncheckedFacts } from "./open-facts.tsx";
import { type OpenProgramPage as Answer, openProgramQuery } from "./open-program-query.ts";
import styles from "./program-page.module.css";
import { ReportPanel } from "./report-panel.tsx";

const DECIDING = new Set<ProgramField>(DECIDING_FIELDS);

/** One program for everybody, with or without an account: what is known, who says so, and what nobody has checked. */
export function OpenProgramPage({ id }: { id: string }) {
  const query = useQuery({
    ...openProgramQuery(id),
    retry: (failures, error) => !namesNoProgram(error) && failures < 2,
  });
  if (query.error !== null && namesNoProgram(query.error)) return <NoSuchProgram />;
  return (
    <OpenPage>
      <Loaded query={query} what="The program" waiting={<SkeletonPanel lines={14} />}>
        {(page) => <OpenProgram page={page} />}
      </Loaded>
    </OpenPage>
  );
}

/** Whether the address is of no program: of none that there is, or of none that there could be. */
function namesNoProgram(error: unknown): boolean {
  const { code } = toAppError(error);
  return code === "NOT_FOUND" || code === "BAD_REQUEST";
}

function NoSuchProgram() {
  return (
    <OpenPage>
      <title>Program not found · Induction</title>
      <h1>There is no such program</h1>
      <p>The link may be old or cut short. The program may also have another name now.</p>
      <p>
        <Link href="/programs">All programs</Link>
      </p>
    </OpenPage>
  );
}

function OpenProgram({ page: { program, fields, today } }: { page: Answer }) {
  const { server } = useSession();
  const { city } = program.facts;
  const place = city.state === "known" ? `${city.value}, ${program.state}` : program.state;
  const note = toCollectorsNote(program.notes);
  const told = fields.filter(({ field }) => program.facts[field].state !== "not-checked");
  const hasUnchecked = told.length < fields.length;
  const unchecked = fields.filter((field) => !told.includes(field) && !DECIDING.has(field.field));
  return (
    <Stack gap="large">
      <title>{`${program.name} · Induction`}</title>
      <meta
        name="description"
        content={`${program.name}, ${place}: visa sponsorship, scores and limits, each with its source and date.`}
      />
      <header>
        <Link href="/programs">All programs</Link>
        <h1>{program.name}</h1>
        <p>{`${place} · ${program.region} · as of ${toShortDate(today)}`}</p>
        {server.isDemo && (
          <p>The day of this demonstration is fixed, so a source may have been read after it.</p>
        )}
        {hasUnchecked && <p>Not checked: nobody has looked yet. That is not a no.</p>}
      </header>
      <OpenFacts
        title="What can keep somebody out"
        program={program}
        fields={fields.filter(({ field }) => DECIDING.has(field))}
      />
      <OpenFacts
        title="More about the program"
        program={program}
        fields={told.filter(({ field }) => !DECIDING.has(field))}
      />
      <UncheckedFacts fields={unchecked} />
      <EarlierFacts fields={fields} />
      {note !== null && (
        <Panel title={COLLECTORS_NOTE_LABEL}>
          <blockquote className={styles.note}>{note}</blockquote>
        </Panel>
      )}
      <ReportPanel id={program.id} />
    </Stack>
  );
}
