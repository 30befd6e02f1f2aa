import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import {
  type CaseloadSearch,
  isNarrowed,
  PAGE_SIZE,
  toCaseloadHref,
  viewOf,
} from "../../shell/caseload-search.ts";
import { countOf } from "../../shell/words.ts";

const CALM: Readonly<Record<string, string>> = {
  overdue: "Every letter that is due has arrived, or its day has not come yet.",
  "due-7":
    "Nobody has a letter due or an exam planned within the next seven days. Dates of the season are the same for everybody.",
  "due-30":
    "Nobody has a letter due or an exam planned within the next thirty days. Dates of the season are the same for everybody.",
  "no-us-letter": "Everybody who told of their letters has one of a US anesthesiologist in.",
  "below-breadth": "Every list with a recommended range has reached it.",
  visa: "Nobody who shares their file told us that they need a visa.",
  unassigned: "Everybody has an advisor.",
};

/** Why a search or filters left nobody, and what the way back is called. */
export function toNarrowedWords(search: CaseloadSearch): { sentence: string; undo: string } {
  const { q, ...rest } = search;
  const where = viewOf(search).id === "all" ? "your caseload" : "this view";
  if (q === undefined || isNarrowed(rest)) {
    const name = q === undefined ? "" : ` and the name “${q}”`;
    return {
      sentence: `Nobody in ${where} fits every filter${name}. People who have not consented match no filter on their file.`,
      undo: q === undefined ? "Clear the filters" : "Clear the search and the filters",
    };
  }
  return { sentence: `No name in ${where} has “${q}” in it.`, undo: "Clear the search" };
}

/** Where an address lies past the last page: what there is, and the page to go to. */
export function toPastTheEnd(search: CaseloadSearch, total: number): { sentence: string; href: string } {
  const pages = Math.ceil(total / PAGE_SIZE);
  const fill = total === 1 ? "fills" : "fill";
  return {
    sentence: `${countOf(total, "person", "people")} ${fill} ${countOf(pages, "page", "pages")}.`,
    href: toCaseloadHref(search, { page: String(pages) }),
  };
}

interface NobodyProps {
  search: CaseloadSearch;
  /** How many there are on all pages. */
  total: number;
  clearHref: string;
}

/** What stands where people would. */
export function Nobody({ search, total, clearHref }: NobodyProps) {
  if (total > 0) {
    const { sentence, href } = toPastTheEnd(search, total);
    return (
      <Empty
        title="This page is past the last one"
        action={<LinkButton href={href}>Show the last page</LinkButton>}
      >
        <p>{sentence}</p>
      </Empty>
    );
  }
  if (isNarrowed(search)) {
    const { sentence, undo } = toNarrowedWords(search);
    return (
      <Empty title="Nobody matches" action={<LinkButton href={clearHref}>{undo}</LinkButton>}>
        <p>{sentence}</p>
      </Empty>
    );
  }
  const view = viewOf(search);
  if (view.id === "all") {
    return (
      <Empty
        title="Nobody in your caseload yet"
        action={<LinkButton href="/invitations">Invite an applicant</LinkButton>}
        example="For example: Amara Okafor · Middle, 235 · No anesthesiologist letter · 2 of 4 letters"
      >
        <p>
          People appear here when they accept your invitation, or when your lead assigns them to you. What
          they told appears once they consent.
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="Nobody here now" action={<LinkButton href="/caseload">Show everybody</LinkButton>}>
      <p>{CALM[view.id]}</p>
    </Empty>
  );
}
