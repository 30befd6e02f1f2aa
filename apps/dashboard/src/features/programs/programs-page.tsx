import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import type { Program } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { DataTable } from "@induction/ui/patterns/data-table";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { CountLine, Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useRef } from "react";
import type { CurationRow } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { NoAnswer, type Waiting } from "../../shell/no-answer.tsx";
import { type ProgramList, programListQuery } from "../../shell/program-list.ts";
import { toSearchText } from "../../shell/search-params.ts";
import { useStaff } from "../../shell/session.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { isCurator } from "../../shell/staff.ts";
import { useTyped } from "../../shell/use-typed.ts";
import { listInWords } from "../../shell/words.ts";
import { listCuratorColumns } from "./curator-columns.tsx";
import { findPrograms, PROGRAM_SORTS, programSortOf } from "./find-programs.ts";
import { listProgramColumns } from "./program-columns.tsx";
import { ProgramFacets } from "./program-facets.tsx";
import styles from "./programs.module.css";
import type { ProgramsSearch } from "./programs-search.ts";

function toHref(search: ProgramsSearch): string {
  return `/programs${toSearchText({ ...search })}`;
}

function useSearchKey() {
  const place = useRef<HTMLDivElement>(null);
  useShortcuts(
    useMemo(
      () => [{ keys: ["/"], label: "Search", run: () => place.current?.querySelector("input")?.focus() }],
      [],
    ),
  );
  return place;
}

/** The search has the typed text to itself, so that no row is drawn anew for a letter. */
function ProgramSearch({ q, onSettled }: { q: string; onSettled: (q: string) => void }) {
  const [typed, setTyped] = useTyped(q, onSettled);
  return (
    <SearchInput label="Find a program" value={typed} onValueChange={setTyped} shortcut="/" maxLength={100} />
  );
}

/** Where a newer list differs is told to curators alone, and stands in no fact. */
function narrowToDiffering(
  programs: readonly Program[],
  { facts }: ProgramsSearch,
  rows: ReadonlyMap<string, CurationRow>,
): readonly Program[] {
  if (facts !== "differs") return programs;
  return programs.filter(({ id }) => (rows.get(id)?.differences.length ?? 0) > 0);
}

/** Every program with what decides whether it can take somebody. */
export function ProgramsPage({ search: asked }: { search: ProgramsSearch }) {
  const go = useGo();
  const staff = useStaff();
  const isForCurator = staff !== null && isCurator(staff.person);
  // Whoever looks after the list begins where it is weakest.
  const search = isForCurator && asked.sort === undefined ? { ...asked, sort: "evidence" } : asked;
  const searchPlace = useSearchKey();
  const list = useQuery(programListQuery);
  const change = (changed: ProgramsSearch, replace = false) =>
    go(toHref({ ...asked, ...changed }), { replace });
  return (
    <>
      <title>Programs · Induction</title>
      <PageHeader
        surface="bar"
        title="Programs"
        count={list.data?.programs.length}
        detail="Anesthesiology residencies, each fact with its source. What nobody has checked is shown as not checked."
        actions={
          <>
            {isForCurator && <LinkButton href="/programs/import">Bring in a file</LinkButton>}
            <div ref={searchPlace} className={styles.search}>
              <ProgramSearch q={search.q ?? ""} onSettled={(q) => change({ q }, true)} />
            </div>
          </>
        }
      />
      <PageBody density="dashboard">
        <ProgramFacets search={search} isForCurator={isForCurator} onChange={change} />
        <ProgramTable
          list={list}
          search={search}
          today={staff?.server.today}
          isForCurator={isForCurator}
          onSort={(sort) => change({ sort })}
        />
      </PageBody>
    </>
  );
}

interface ProgramTableProps {
  list: Waiting & { data: ProgramList | undefined };
  search: ProgramsSearch;
  today: CalendarDate | undefined;
  isForCurator: boolean;
  onSort: (sort: string | undefined) => void;
}

/** What is told of the programs for those who look after them, by program; empty for everybody else. */
function useCuration(isForCurator: boolean): ReadonlyMap<string, CurationRow> {
  const { data } = useQuery(trpc.curation.list.queryOptions(undefined, { enabled: isForCurator }));
  return useMemo(() => new Map(data?.rows.map((row) => [row.id, row])), [data]);
}

function ProgramTable({ list, search, today, isForCurator, onSort }: ProgramTableProps) {
  const go = useGo();
  const curation = useCuration(isForCurator);
  const programs = list.data?.programs;
  // Typing stays at once while the rows follow.
  const asked = useDeferredValue(search);
  const shown = useMemo(
    () =>
      programs === undefined || today === undefined
        ? []
        : findPrograms(narrowToDiffering(programs, asked, curation), asked, today),
    [programs, asked, curation, today],
  );
  const columns = useMemo(() => {
    if (today === undefined) return [];
    return isForCurator ? listCuratorColumns({ today, rows: curation }) : listProgramColumns(today);
  }, [today, isForCurator, curation]);
  const { by, isFalling } = programSortOf(search);
  const table = (
    <DataTable
      caption="Programs"
      columns={columns}
      rows={shown}
      keyOf={({ id }) => id}
      {...(programs === undefined && { loadingRows: 12 })}
      sort={{ key: by, direction: isFalling ? "descending" : "ascending" }}
      onSortChange={({ key, direction }) => {
        const to = PROGRAM_SORTS.find((each) => each === key) ?? "name";
        const isUsual = to === (isForCurator ? "evidence" : "name") && direction === "ascending";
        onSort(isUsual ? undefined : `${direction === "descending" ? "-" : ""}${to}`);
      }}
      onRowPress={({ id }) => go(`/programs/${id}`)}
      empty={
        <Empty
          title="No program matches"
          action={<LinkButton href="/programs">Show every program</LinkButton>}
        >
          No program fits the words and every filter. What is not known never counts as a no.
        </Empty>
      }
    />
  );
  return (
    <Panel
      isFlush
      foot={
        programs === undefined ? undefined : (
          <CountLine shown={shown.length} total={programs.length} noun="programs">
            The weakest fact is that of the {DECIDING_FIELDS.length} that can keep somebody out:{" "}
            {listInWords(DECIDING_FIELDS.map((field) => PROGRAM_FIELD_LABELS[field]))}.
          </CountLine>
        )
      }
    >
      <div className={styles.table}>
        {programs === undefined ? (
          <NoAnswer query={list} title="The programs did not load">
            {table}
          </NoAnswer>
        ) : (
          table
        )}
      </div>
    </Panel>
  );
}
