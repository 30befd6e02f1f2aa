import { PageHeader } from "@induction/ui/patterns/page-header";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { TabLinks } from "@induction/ui/primitives/tabs";
import type { KeyboardEvent, Ref } from "react";
import type { CaseloadCounts } from "../../shell/answers.ts";
import { type CaseloadSearch, toCaseloadHref, viewOf } from "../../shell/caseload-search.ts";
import { STANDARD_VIEWS } from "../../shell/caseload-view.ts";
import { useTyped } from "../../shell/use-typed.ts";
import styles from "./caseload-head.module.css";
import type { WayToRows } from "./use-way-to-rows.ts";

interface CaseloadHeadProps {
  search: CaseloadSearch;
  counts: CaseloadCounts | undefined;
  isLead: boolean;
  onSearch: (text: string) => void;
  way: WayToRows;
  /** Around the search field, so that a key can lead there. */
  searchRef: Ref<HTMLDivElement>;
}

/** Enter and the arrow down leave the search for what it finds. The button that clears it keeps its own Enter. */
function leadsToRows({ key, target, nativeEvent }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLInputElement) || nativeEvent.isComposing) return false;
  return key === "Enter" || key === "ArrowDown";
}

/** The name of the page, whom it is about, the standard views and the search. */
export function CaseloadHead({ search, counts, isLead, onSearch, way, searchRef }: CaseloadHeadProps) {
  const [typed, setTyped, settle] = useTyped(search.q ?? "", onSearch);
  const current = viewOf(search);
  // A view is left as it is usually seen: what narrowed the last one would surprise in the next.
  const kept: CaseloadSearch = search.sort === undefined ? {} : { sort: search.sort };
  return (
    <PageHeader
      surface="bar"
      title="Caseload"
      count={counts?.total}
      actions={
        // biome-ignore lint/a11y/noStaticElementInteractions: the field in it is the control; its keys rise here.
        <div
          ref={searchRef}
          className={styles.search}
          onKeyDown={(event) => {
            if (!leadsToRows(event)) return;
            event.preventDefault();
            settle();
            way.go(typed);
          }}
        >
          <SearchInput
            label="Find a person"
            value={typed}
            onValueChange={(text) => {
              way.stay();
              setTyped(text);
            }}
            shortcut="/"
            maxLength={100}
          />
        </div>
      }
      tabs={
        <TabLinks
          label="Views of the caseload"
          tabs={STANDARD_VIEWS.filter((view) => isLead || !view.isForLead).map((view) => {
            const count = counts && view.count(counts);
            return {
              label: view.label,
              href: toCaseloadHref({ ...kept, view: view.id }),
              isCurrent: view === current,
              ...(count !== undefined && { count, isAlarm: view.isAlarm && count > 0 }),
            };
          })}
        />
      }
    />
  );
}
