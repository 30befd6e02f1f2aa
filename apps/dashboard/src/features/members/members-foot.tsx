import { IconButton } from "@induction/ui/primitives/button";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import type { MembersAnswer } from "../../shell/answers.ts";
import { useGo } from "../../shell/app-link.tsx";
import { countOf } from "../../shell/words.ts";
import styles from "./members.module.css";
import { type MembersSearch, PAGE_SIZE, pageOf, toMembersHref, viewOf } from "./members-search.ts";

/** How many people there are, where in them the window is, and the way on. */
export function MembersFoot({ search, answer }: { search: MembersSearch; answer: MembersAnswer }) {
  const go = useGo();
  const total = answer.counts[viewOf(search)];
  const page = pageOf(search);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const first = (page - 1) * PAGE_SIZE + 1;
  const last = first + answer.members.length - 1;
  const people = countOf(total, "person", "people");
  const turn = (to: number) => to >= 1 && to <= pages && go(toMembersHref(search, { page: String(to) }));
  return (
    <div className={styles.foot}>
      <p role="status">{pages === 1 || last < first ? `${people}.` : `${first}–${last} of ${people}.`}</p>
      {pages > 1 && (
        <nav className={styles.turn} aria-label="Pages of the members">
          <IconButton
            icon={ChevronLeft}
            label="Previous page"
            size="small"
            aria-disabled={page === 1}
            onClick={() => turn(page - 1)}
          />
          <span>
            {page} of {pages}
          </span>
          <IconButton
            icon={ChevronRight}
            label="Next page"
            size="small"
            aria-disabled={page >= pages}
            onClick={() => turn(page + 1)}
          />
        </nav>
      )}
    </div>
  );
}
