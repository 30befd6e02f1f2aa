import { IconButton } from "@induction/ui/primitives/button";
import { Select } from "@induction/ui/primitives/select";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import {
  type CaseloadSearch,
  type CaseloadSort,
  SORT_KEYS,
  type SortKey,
  sortOf,
} from "../../shell/caseload-search.ts";
import styles from "./sort-choice.module.css";

/** Each order by name, with what stands first when it rises and when it falls. */
const WORDS: Readonly<Record<SortKey, { by: string; rising: string; falling: string }>> = {
  name: { by: "name", rising: "A to Z", falling: "Z to A" },
  tier: { by: "tier", rising: "Strongest first", falling: "No tier first" },
  posture: { by: "posture", rising: "Broadly first", falling: "Not yet first" },
  letters: { by: "letters", rising: "Fewest first", falling: "Most first" },
  breadth: { by: "breadth", rising: "Shortest first", falling: "Longest first" },
  nextDue: { by: "next date", rising: "Soonest first", falling: "Latest first" },
  lastChange: { by: "last change", rising: "Oldest first", falling: "Newest first" },
};

interface SortChoiceProps {
  search: CaseloadSearch;
  onSort: (sort: CaseloadSort) => void;
}

/** By what the list is ordered, and which way: on a phone there are no column heads to press. */
export function SortChoice({ search, onSort }: SortChoiceProps) {
  const isPhone = useMediaQuery(phoneQuery);
  const { by, direction } = sortOf(search);
  const isRising = direction === "asc";
  const { rising, falling } = WORDS[by];
  return (
    <span className={styles.sort}>
      <Select
        isInline
        aria-label="Order"
        options={SORT_KEYS.map((key) => ({
          value: key,
          label: `${isPhone ? "By" : "Sorted by"} ${WORDS[key].by}`,
        }))}
        value={by}
        onValueChange={(key) => onSort({ by: key, direction: key === "lastChange" ? "desc" : "asc" })}
      />
      <IconButton
        icon={isRising ? ArrowUp : ArrowDown}
        size="small"
        label={`${isRising ? rising : falling}. Turn the order around`}
        onClick={() => onSort({ by, direction: isRising ? "desc" : "asc" })}
      />
    </span>
  );
}
