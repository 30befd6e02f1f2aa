import { Select } from "@induction/ui/primitives/select";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import {
  type CaseloadSearch,
  type CaseloadSort,
  SORT_KEYS,
  type SortKey,
  sortOf,
} from "../../shell/caseload-search.ts";

const WORDS: Readonly<Record<SortKey, string>> = {
  name: "name",
  tier: "tier",
  posture: "posture",
  letters: "letters",
  breadth: "breadth",
  nextDue: "next date",
  lastChange: "last change",
};

/** By what the list is ordered. A phone has no column heads to press, so it chooses here. */
export function SortChoice({
  search,
  onSort,
}: {
  search: CaseloadSearch;
  onSort: (sort: CaseloadSort) => void;
}) {
  const isPhone = useMediaQuery(phoneQuery);
  const { by } = sortOf(search);
  if (!isPhone) return <span>Sorted by {WORDS[by]}</span>;
  return (
    <Select
      isInline
      aria-label="Order"
      options={SORT_KEYS.map((key) => ({ value: key, label: `By ${WORDS[key]}` }))}
      value={by}
      onValueChange={(key) => onSort({ by: key, direction: key === "lastChange" ? "desc" : "asc" })}
    />
  );
}
