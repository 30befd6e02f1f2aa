import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { type CaseloadSearch, isNarrowed, viewOf } from "../../shell/caseload-search.ts";

const CALM: Readonly<Record<string, string>> = {
  overdue: "Every letter that is due has arrived, or its day has not come yet.",
  "due-7": "No letter is due and no date of the season falls within the next seven days.",
  "due-30": "No letter is due and no date of the season falls within the next thirty days.",
  "no-us-letter": "Everybody who told of their letters has one of a US anesthesiologist in.",
  "below-breadth": "Every list with a recommended range has reached it.",
  visa: "Nobody who shares their file told us that they need a visa.",
  unassigned: "Everybody has an advisor.",
};

/** What stands where people would. */
export function Nobody({ search, clearHref }: { search: CaseloadSearch; clearHref: string }) {
  if (isNarrowed(search)) {
    return (
      <Empty title="Nobody matches" action={<LinkButton href={clearHref}>Clear the filters</LinkButton>}>
        <p>
          No person of this view fits every filter
          {search.q !== undefined && <> and the name “{search.q}”</>}. People who have not consented match no
          filter on their file.
        </p>
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
