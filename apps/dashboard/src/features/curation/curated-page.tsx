import { toAppError } from "@induction/client/app-error";
import { isCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ProgramField } from "@induction/domain/program/program";
import { DECIDING_FIELDS, PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { CuratedProgram } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { toDate } from "../../shell/dates.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { NoSuchProgram } from "../../shell/no-such-program.tsx";
import { placeOf } from "../../shell/program-words.ts";
import { toSearchText } from "../../shell/search-params.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { useLatest } from "../../shell/use-latest.ts";
import { AsOf } from "./as-of.tsx";
import { CuratedTable } from "./curated-table.tsx";
import styles from "./curation.module.css";
import type { CurationSearch } from "./curation-search.ts";
import { FactPanel } from "./fact-panel.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { type Drafts, useDrafts } from "./use-drafts.ts";

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
  const drafts = useDrafts();
  const field = PROGRAM_FIELDS.find((each) => each === search.field) ?? null;
  const standing = fields.find((each) => each.field === field);
  useFactKeys(field, goTo);
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
                onOpen={(opened) => goTo({ field: opened })}
              />
            </Panel>
            {note !== null && (
              <Panel title={COLLECTORS_NOTE_LABEL}>
                <p>{note}</p>
              </Panel>
            )}
          </div>
          {field !== null && standing !== undefined && (
            <FactPanel
              key={field}
              place={{ programId: program.id, field }}
              standing={standing}
              facts={program.facts}
              biography={biography[field] ?? []}
              today={today}
              isPast={asOf !== null}
              drafts={drafts}
              onClose={() => {
                goTo({ field: undefined });
                focusFact(field);
              }}
            />
          )}
        </div>
      </PageBody>
      <LeaveGuard isTouched={hasTouched(drafts)} />
    </>
  );
}

function hasTouched({ touched }: Drafts): boolean {
  return touched.length > 0;
}

/** A fact that is opened takes the focus: on a phone it covers the others. Not the one that the address opened. */
function useFocusOnOpened(field: ProgramField | null): void {
  const before = useRef(field);
  useEffect(() => {
    if (before.current === field) return;
    before.current = field;
    document.querySelector<HTMLElement>("[data-fact-panel]")?.focus({ preventScroll: true });
  }, [field]);
}

function focusFact(field: ProgramField): void {
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}

/** J and K go through the facts, as they go through the people of a caseload. */
function useFactKeys(field: ProgramField | null, goTo: GoTo): void {
  const step = (by: 1 | -1) => {
    const at = field === null ? -1 : PROGRAM_FIELDS.indexOf(field);
    const next = PROGRAM_FIELDS[at === -1 && by === -1 ? PROGRAM_FIELDS.length - 1 : at + by];
    if (next !== undefined) goTo({ field: next });
  };
  const latest = useLatest(step);
  useShortcuts(
    useMemo(
      () => [
        { keys: ["j", "ArrowDown"], label: "Next fact", run: () => latest.current(1) },
        { keys: ["k", "ArrowUp"], label: "Previous fact", run: () => latest.current(-1) },
      ],
      [latest],
    ),
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
