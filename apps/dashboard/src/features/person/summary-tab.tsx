import { BecauseList } from "@induction/ui/advice/because-list";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { type CaseloadSearch, toPersonHref } from "../../shell/caseload-search.ts";
import { isReason, listBecause } from "../../shell/reasons.ts";
import { ReasonsList } from "../../shell/reasons-list.tsx";
import { BreadthPanel } from "./breadth-panel.tsx";
import { DatesPanel } from "./dates-panel.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { HistoryLines } from "./history-lines.tsx";
import { PlacementTiles } from "./placement-tiles.tsx";
import { DelayPanel, StrategyPanel } from "./strategy-panel.tsx";
import { StrengthPanel } from "./strength-panel.tsx";

interface SummaryTabProps {
  person: PersonScreen;
  search: CaseloadSearch;
}

/** What the rules say, why, and what is next. */
export function SummaryTab({ person, search }: SummaryTabProps) {
  const { applicantId, explanations } = person;
  const results = explanations.filter(({ severity }) => severity === "result");
  return (
    <Columns shape="wide-aside">
      <Stack>
        <PlacementTiles person={person} />
        <Panel title="Because">
          <BecauseList items={listBecause(results)} />
        </Panel>
        <FiguresPanel person={person} />
        <DelayPanel person={person} />
        <StrategyPanel person={person} />
        <StrengthPanel person={person} />
        <BreadthPanel person={person} href={toPersonHref(applicantId, search, "programs")} />
        <Panel
          title="History"
          isFlush
          action={<Link href={toPersonHref(applicantId, search, "history")}>All changes</Link>}
        >
          <HistoryLines applicantId={applicantId} atMost={5} today={person.today} />
        </Panel>
      </Stack>
      <Stack>
        <Panel title="Reasons" count={explanations.filter(isReason).length}>
          <ReasonsList explanations={explanations} />
        </Panel>
        <DatesPanel person={person} />
      </Stack>
    </Columns>
  );
}
