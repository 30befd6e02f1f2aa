import { useMediaQuery } from "@induction/ui/state/use-media-query";
import { classes } from "@induction/ui/theme/classes";
import { type RefObject, useMemo, useRef } from "react";
import type { CaseloadSearch } from "../../shell/caseload-search.ts";
import { toCaseloadHref } from "../../shell/caseload-search.ts";
import { useLiveChanges } from "../../shell/live/live-changes.ts";
import { isStuck, NoAnswer } from "../../shell/no-answer.tsx";
import { CaseloadFacets } from "./caseload-facets.tsx";
import { CaseloadFoot } from "./caseload-foot.tsx";
import { CaseloadHead } from "./caseload-head.tsx";
import styles from "./caseload-page.module.css";
import { CaseloadPeek } from "./caseload-peek.tsx";
import { CaseloadTable, type TableRoom } from "./caseload-table.tsx";
import { LiveNote } from "./live-note.tsx";
import { Nobody } from "./nobody.tsx";
import { SortChoice } from "./sort-choice.tsx";
import { type Acts, useActs } from "./use-acts.ts";
import { useCaseload, usePrefetchAround } from "./use-caseload.ts";
import { closePeek, useRowKeys } from "./use-row-keys.ts";
import { useWayToRows } from "./use-way-to-rows.ts";

/** Parts of the page that keys and presses lead to. */
/** Until the first answer there is no reason to name. */
const NO_WORDS = {};

interface Places {
  list: RefObject<HTMLDivElement | null>;
  search: RefObject<HTMLDivElement | null>;
  addFilter: RefObject<HTMLSpanElement | null>;
  peek: RefObject<HTMLDivElement | null>;
}

function usePlaces(): Places {
  return {
    list: useRef<HTMLDivElement>(null),
    search: useRef<HTMLDivElement>(null),
    addFilter: useRef<HTMLSpanElement>(null),
    peek: useRef<HTMLDivElement>(null),
  };
}

const NOBODY: readonly string[] = [];

/** The people whom the reader advises: views, filters, one row each, and one person beside the table. */
export function CaseloadPage({ search }: { search: CaseloadSearch }) {
  const caseload = useCaseload(search);
  const places = usePlaces();
  const rows = caseload.page.data?.rows;
  const ids = useMemo(() => rows?.map(({ id }) => id) ?? NOBODY, [rows]);
  const acts = useActs({ search, total: caseload.page.data?.total ?? 0, peekPlace: places.peek });
  usePrefetchAround(ids, search.peek);
  const way = useWayToRows({
    q: search.q ?? "",
    ids,
    isSettled: rows !== undefined && !caseload.page.isPlaceholderData,
    list: places.list,
  });
  return (
    <div className={styles.page}>
      <title>Caseload · Induction</title>
      <CaseloadHead
        search={search}
        counts={caseload.counts.data}
        isLead={caseload.isLead}
        onSearch={acts.type}
        way={way}
        searchRef={places.search}
      />
      <div className={styles.facets}>
        <CaseloadFacets
          search={search}
          advisors={caseload.advisors}
          onChange={acts.narrow}
          addRef={places.addFilter}
          end={
            <>
              <SortChoice search={search} onSort={acts.sort} />
              <LiveNote />
            </>
          }
        />
      </div>
      <div className={styles.split}>
        <List search={search} caseload={caseload} ids={ids} acts={acts} places={places} />
        {search.peek !== undefined && (
          <div ref={places.peek} className={styles.peek}>
            <CaseloadPeek
              key={search.peek}
              id={search.peek}
              name={rows?.find(({ id }) => id === search.peek)?.name}
              search={search}
              ids={ids}
              total={caseload.page.data?.total ?? 0}
              onGo={acts.peek}
              onClose={() => closePeek({ list: places.list, peek: search.peek, onPeek: acts.peek })}
            />
          </div>
        )}
      </div>
    </div>
  );
}

interface ListProps {
  search: CaseloadSearch;
  caseload: ReturnType<typeof useCaseload>;
  ids: readonly string[];
  acts: Acts;
  places: Places;
}

/** The rows, which keys move through, or what stands in their place. */
function List({ search, caseload: { page, counts, isLead }, ids, acts, places }: ListProps) {
  const keys = useRowKeys({
    ids,
    peek: search.peek,
    list: places.list,
    onPeek: acts.peek,
    onOpenPage: acts.openPage,
    onTurn: acts.turn,
    onSearch: () => places.search.current?.querySelector("input")?.focus(),
    onFilter: () => places.addFilter.current?.querySelector("button")?.click(),
  });
  return (
    <div className={styles.column}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in the rows are the controls; keys and presses rise here from them. */}
      <div
        ref={places.list}
        data-scroll-restoration-id="caseload"
        className={classes(styles.list, page.isPlaceholderData && !isStuck(page) && styles.waiting)}
        onKeyDown={keys.onKeyDown}
        onClickCapture={acts.pressName}
      >
        <Body
          search={search}
          page={page}
          showsAdvisor={isLead}
          acts={acts}
          onRetry={() => {
            void page.refetch();
            if (counts.isError) void counts.refetch();
          }}
        />
      </div>
      {page.data !== undefined && page.data.rows.length > 0 && !isStuck(page) && (
        <CaseloadFoot search={search} page={page.data} onTurn={acts.turn} />
      )}
    </div>
  );
}

type PageQuery = ReturnType<typeof useCaseload>["page"];

interface RowsProps {
  search: CaseloadSearch;
  page: PageQuery["data"];
  showsAdvisor: boolean;
  acts: Acts;
}

interface BodyProps extends Omit<RowsProps, "page"> {
  page: PageQuery;
  onRetry: () => void;
}

/** The rows, or why there are none. Rows of another view never stand in for those that cannot be fetched. */
function Body({ page, onRetry, ...rest }: BodyProps) {
  if (page.data !== undefined && !isStuck(page)) return <Rows {...rest} page={page.data} />;
  return (
    <NoAnswer query={page} title="The caseload did not load" onRetry={onRetry}>
      <Rows {...rest} page={undefined} />
    </NoAnswer>
  );
}

const TWO_GIVE_WAY = "(max-width: 1559.98px)";
const ONE_GIVES_WAY = "(max-width: 1679.98px)";

/** How many columns stand beside a person. */
function useRoom(isPeeking: boolean): TableRoom {
  const isNarrow = useMediaQuery(TWO_GIVE_WAY);
  const isMedium = useMediaQuery(ONE_GIVES_WAY);
  if (!isPeeking) return "full";
  if (isNarrow) return "narrow";
  return isMedium ? "medium" : "full";
}

function Rows({ search, page, showsAdvisor, acts }: RowsProps) {
  const changes = useLiveChanges();
  const room = useRoom(search.peek !== undefined);
  return (
    <CaseloadTable
      search={search}
      rows={page?.rows ?? []}
      reasonWords={page?.reasonWords ?? NO_WORDS}
      today={page?.today}
      changes={changes}
      showsAdvisor={showsAdvisor}
      room={room}
      empty={
        <Nobody
          search={search}
          total={page?.total ?? 0}
          clearHref={toCaseloadHref(search.view === undefined ? {} : { view: search.view })}
        />
      }
      onOpen={acts.open}
      onSort={acts.sort}
    />
  );
}
