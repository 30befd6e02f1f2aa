import { toAppError } from "@induction/client/app-error";
import { isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CuratedProgram } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { toDate } from "../../shell/dates.ts";
import { AsOf } from "../../shell/facts/as-of.tsx";
import { FactPanel } from "../../shell/facts/fact-panel.tsx";
import styles from "../../shell/facts/facts.module.css";
import { LeaveGuard } from "../../shell/facts/leave-guard.tsx";
import { useDrafts } from "../../shell/facts/use-drafts.ts";
import { focusFact, useFactKeys, useFocusOnOpened } from "../../shell/facts/use-open-fact.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { NoSuchProgram } from "../../shell/no-such-program.tsx";
import { placeOf } from "../../shell/program-words.ts";
import { toSearchText } from "../../shell/search-params.ts";
import { CuratedTable } from "./curated-table.tsx";
import type { CurationSearch } from "./curation-search.ts";
import { toProgramDesk } from "./program-desk.tsx";
import type { ValueDraft } from "./value-draft.ts";

/** How the page goes to another fact or day, keeping the rest of its address. */
type GoTo = (changed: CurationSearch) => void;

/** One program as its curators keep it: every fact, what was ever told of it, and its form. */
export function CuratedPage({ id, search }: { id: string; search: CurationSearch }) {
  const go = useGo();
  const asOf = search.asOf !== undefined && isCalendarDate(search.asOf) ? search.asOf : null;
  const asked = useQuery(
    trpc.curation.program.queryOptions({ id, asOf }, { placeholderData: keepPreviousData, staleTime: 0 }),
  );
  const { data, error } = asked;
  if (data === undefined || data.program.id !== id) {
    if (error !== null && toAppError(error).code === "NOT_FOUND") return <NoSuchProgram />;
    return (
      <PageBody density="dashboard">
        <title>Program · Induction</title>
        <Panel>
          <NoAnswer query={asked} title="The program did not load">
            <SkeletonLines lines={14} />
          </NoAnswer>
        </Panel>
      </PageBody>
    );
  }
  const goTo: GoTo = (changed) =>
    go(`/programs/${id}${toSearchText({ ...search, ...changed })}`, { replace: true, keepsScroll: true });
  return <Page key={id} data={data} search={search} goTo={goTo} isWaiting={asked.isPlaceholderData} />;
}

interface PageProps {
  data: CuratedProgram;
  search: CurationSearch;
  goTo: GoTo;
  isWaiting: boolean;
}

function Page({ data, search, goTo, isWaiting }: PageProps) {
  const { program, fields, biography, today, asOf } = data;
  const drafts = useDrafts<ValueDraft>();
  const field = PROGRAM_FIELDS.find((each) => each === search.field) ?? null;
  const standing = fields.find((each) => each.field === field);
  const desk = useMemo(() => (field === null ? null : toProgramDesk(program.id, field)), [program.id, field]);
  useFactKeys(PROGRAM_FIELDS, field, (opened) => goTo({ field: opened, link: undefined }));
  useFocusOnOpened(field);
  const known = DECIDING_FIELDS.filter((each) => program.facts[each].state === "known").length;
  const note = toCollectorsNote(program.notes);
  return (
    <>
      <title>{`${program.name} · Induction`}</title>
      <Head data={data} goTo={goTo} />
      <PageBody density="dashboard">
        {asOf !== null && (
          <div role="status" className={styles.notice}>
            <p>
              These are the facts as they stood at the end of {toDate(asOf)}, Eastern time. They cannot be
              changed; the history of a fact is always whole.
            </p>
            <Button size="small" onClick={() => goTo({ asOf: undefined })}>
              Back to today
            </Button>
          </div>
        )}
        <div className={styles.split} aria-busy={isWaiting}>
          <div className={styles.main}>
            <Panel
              title="Facts"
              count={`${known} of ${DECIDING_FIELDS.length} that decide are known`}
              isFlush
              foot={field === null ? "Open a fact to read its history, confirm it or change it." : undefined}
            >
              <CuratedTable
                program={program}
                fields={fields}
                today={today}
                current={field}
                touched={drafts.touched}
                onOpen={(opened) => goTo({ field: opened, link: undefined })}
              />
            </Panel>
            {note !== null && (
              <Panel title={COLLECTORS_NOTE_LABEL}>
                <p>{note}</p>
              </Panel>
            )}
          </div>
          {desk !== null && standing !== undefined && (
            <FactPanel
              key={desk.key}
              desk={desk}
              standing={standing}
              biography={biography[standing.field] ?? []}
              today={today}
              isPast={asOf !== null}
              drafts={drafts}
              suggestedLink={search.link}
              onClose={() => {
                goTo({ field: undefined, link: undefined });
                focusFact(standing.field);
              }}
            />
          )}
        </div>
      </PageBody>
      <LeaveGuard isTouched={drafts.touched.size > 0} page="program" />
    </>
  );
}

function Head({ data: { program, today, asOf }, goTo }: Pick<PageProps, "data" | "goTo">) {
  const { acgmeId } = program.facts;
  const acgme = acgmeId.state === "known" ? `ACGME ${acgmeId.value}` : null;
  return (
    <PageHeader
      surface="bar"
      crumb={<Link href="/programs">Programs</Link>}
      title={program.name}
      detail={[placeOf(program), acgme, program.region].filter((part) => part !== null).join(" · ")}
      actions={<AsOf asOf={asOf} today={today} onChange={(day) => goTo({ asOf: day })} />}
    />
  );
}
