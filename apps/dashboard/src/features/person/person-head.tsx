import { PageHeader } from "@induction/ui/patterns/page-header";
import { TabLinks } from "@induction/ui/primitives/tabs";
import type { PersonScreen } from "../../shell/answers.ts";
import { AssignAdvisor } from "../../shell/assign-advisor.tsx";
import { type CaseloadSearch, toPersonHref } from "../../shell/caseload-search.ts";
import { toShortMoment, toTime } from "../../shell/dates.ts";
import { useLiveChanges } from "../../shell/live/live-changes.ts";
import { lettersInWords, listInWords } from "../../shell/words.ts";
import { TABS, type Tab } from "./tabs.ts";

const LABELS: Readonly<Record<Tab, string>> = {
  summary: "Summary",
  facts: "Facts",
  letters: "Letters",
  programs: "Programs",
  plan: "Plan",
  answers: "Kept answers",
  history: "History",
};

function toCount(tab: Tab, { assessment }: PersonScreen): string | number | undefined {
  const { letters, breadth } = assessment;
  const { met, needed } = letters;
  if (tab === "letters") return met === null ? undefined : lettersInWords({ met, needed });
  return tab === "programs" ? breadth.planned : undefined;
}

function graduationInWords({ applicant: { profile } }: PersonScreen): string | null {
  const { graduation } = profile;
  if (graduation.state === "unknown") return null;
  return graduation.value.status === "graduate"
    ? `graduated ${graduation.value.year}`
    : `graduates ${graduation.value.expectedYear}`;
}

interface PersonHeadProps {
  person: PersonScreen;
  search: CaseloadSearch;
  tab: Tab;
}

/** Who it is, for which season, with whom, and the parts of the page. */
export function PersonHead({ person, search, tab }: PersonHeadProps) {
  const { applicantId, name, advisor, assessment, changedAt } = person;
  const parts = [
    `Season ${assessment.season}`,
    graduationInWords(person),
    advisor === null ? "no advisor yet" : `advisor ${advisor.name}`,
  ];
  const change = useLiveChanges().get(applicantId);
  return (
    <PageHeader
      surface="bar"
      title={name}
      detail={
        <>
          {parts.filter((part) => part !== null).join(" · ")} ·{" "}
          {change === undefined ? (
            `last change ${toShortMoment(changedAt, person.today)}`
          ) : (
            <mark>
              changed {toTime(change.at)}: {listInWords(change.parts)}
            </mark>
          )}
        </>
      }
      actions={<AssignAdvisor applicantId={applicantId} name={name} advisor={advisor} isLabelled />}
      tabs={
        <TabLinks
          label={`Parts of ${name}’s file`}
          tabs={TABS.map((each) => {
            const count = toCount(each, person);
            return {
              label: LABELS[each],
              href: toPersonHref(applicantId, search, each === "summary" ? undefined : each),
              isCurrent: each === tab,
              ...(count !== undefined && { count }),
            };
          })}
        />
      }
    />
  );
}
