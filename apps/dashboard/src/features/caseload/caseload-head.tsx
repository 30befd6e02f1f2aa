import { PageHeader } from "@induction/ui/patterns/page-header";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { TabLinks } from "@induction/ui/primitives/tabs";
import type { Ref } from "react";
import type { CaseloadCounts } from "../../shell/answers.ts";
import { type CaseloadSearch, toCaseloadHref, viewOf } from "../../shell/caseload-search.ts";
import { STANDARD_VIEWS } from "../../shell/caseload-view.ts";
import { useTyped } from "../../shell/use-typed.ts";
import styles from "./caseload-head.module.css";

interface CaseloadHeadProps {
  search: CaseloadSearch;
  counts: CaseloadCounts | undefined;
  isLead: boolean;
  onSearch: (text: string) => void;
  /** Around the search field, so that a key can lead there. */
  searchRef: Ref<HTMLDivElement>;
}

/** The name of the page, whom it is about, the standard views and the search. */
export function CaseloadHead({ search, counts, isLead, onSearch, searchRef }: CaseloadHeadProps) {
  const [typed, setTyped] = useTyped(search.q ?? "", onSearch);
  const current = viewOf(search);
  // A view is left as it is usually seen: what narrowed the last one would surprise in the next.
  const kept: CaseloadSearch = search.sort === undefined ? {} : { sort: search.sort };
  return (
    <PageHeader
      surface="bar"
      title="Caseload"
      count={counts?.total}
      actions={
        <div ref={searchRef} className={styles.search}>
          <SearchInput
            label="Find a person"
            value={typed}
            onValueChange={setTyped}
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
