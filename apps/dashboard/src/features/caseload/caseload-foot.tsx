import { PageTurn } from "@induction/ui/patterns/page-turn";
import { Kbd } from "@induction/ui/primitives/kbd";
import type { CaseloadPage } from "../../shell/answers.ts";
import { type CaseloadSearch, PAGE_SIZE } from "../../shell/caseload-search.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./caseload-foot.module.css";
import { toWindow } from "./use-caseload.ts";

interface CaseloadFootProps {
  search: CaseloadSearch;
  page: CaseloadPage;
  onTurn: (by: -1 | 1) => void;
}

interface Shown {
  readonly total: number;
  /** How many of all of them show only the name. */
  readonly hidden: number;
  readonly first: number;
  readonly last: number;
}

/** "63 people. 4 of them show only the name." */
export function toShownWords({ total, hidden, first, last }: Shown): string {
  const people = countOf(total, "person", "people");
  const shown = total <= PAGE_SIZE ? `${people}.` : `${first}–${last} of ${people}.`;
  if (hidden === 0) return shown;
  if (hidden < total) return `${shown} ${hidden} of them ${hidden === 1 ? "shows" : "show"} only the name.`;
  return `${shown} ${total === 1 ? "Only the name is shown." : "Of all of them only the name is shown."}`;
}

/** How many people there are and where in them the window is, with the keys that move. */
export function CaseloadFoot({ search, page: { rows, total, hidden }, onTurn }: CaseloadFootProps) {
  const { page, pages, first, last } = toWindow(search, { total, shown: rows.length });
  return (
    <footer className={styles.foot}>
      <p role="status">{toShownWords({ total, hidden, first, last })}</p>
      <PageTurn label="Pages of the caseload" page={page} pages={pages} onTurn={onTurn} />
      <p className={styles.keys}>
        <Kbd>J</Kbd>
        <Kbd>K</Kbd> move <Kbd>Enter</Kbd> peek <Kbd>?</Kbd> all keys
      </p>
    </footer>
  );
}
