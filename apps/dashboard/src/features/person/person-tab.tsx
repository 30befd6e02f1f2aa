import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { lazy, Suspense } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import type { CaseloadSearch } from "../../shell/caseload-search.ts";
import { FactsTab } from "./facts-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { LettersTab } from "./letters-tab.tsx";
import { ProgramsTab } from "./programs-tab.tsx";
import { SummaryTab } from "./summary-tab.tsx";
import type { Tab } from "./tabs.ts";

/** Only whoever opens it needs its code. */
const PlanTab = lazy(async () => {
  const { PlanTab: component } = await import("./plan-tab.tsx");
  return { default: component };
});

/** Only whoever opens it needs its code. */
const AnswersTab = lazy(async () => {
  const { AnswersTab: component } = await import("./answers-tab.tsx");
  return { default: component };
});

interface PersonTabProps {
  person: PersonScreen;
  search: CaseloadSearch;
  tab: Tab;
  /** The kept answer that the address names. */
  answer: string | undefined;
}

/** The part of the page that the address names. */
export function PersonTab({ person, search, tab, answer }: PersonTabProps) {
  switch (tab) {
    case "summary":
      return <SummaryTab person={person} search={search} />;
    case "facts":
      return <FactsTab person={person} />;
    case "letters":
      return <LettersTab person={person} />;
    case "programs":
      return <ProgramsTab person={person} />;
    case "plan":
      return (
        <Suspense fallback={<SkeletonPanel lines={16} />}>
          <PlanTab person={person} />
        </Suspense>
      );
    case "answers":
      return (
        <Suspense fallback={<SkeletonPanel lines={16} />}>
          <AnswersTab person={person} search={search} answer={answer} />
        </Suspense>
      );
    case "history":
      return <HistoryTab applicantId={person.applicantId} />;
  }
}
