import { PageTurn } from "@induction/ui/patterns/page-turn";
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
  return (
    <div className={styles.foot}>
      <p role="status">{pages === 1 || last < first ? `${people}.` : `${first}–${last} of ${people}.`}</p>
      <PageTurn
        label="Pages of the members"
        page={page}
        pages={pages}
        onTurn={(by) => go(toMembersHref(search, { page: String(page + by) }))}
      />
    </div>
  );
}
