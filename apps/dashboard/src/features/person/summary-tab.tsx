import { BecauseList } from "@induction/ui/advice/because-list";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { StrengthList } from "@induction/ui/advice/strength-list";
import { Empty } from "@induction/ui/patterns/states";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { type CaseloadSearch, toPersonHref } from "../../shell/caseload-search.ts";
import { isReason, toReason } from "../../shell/reasons.ts";
import { BreadthPanel } from "./breadth-panel.tsx";
import { DatesPanel } from "./dates-panel.tsx";
import { HistoryLines } from "./history-lines.tsx";
import { PlacementTiles } from "./placement-tiles.tsx";
import { listStrengths, toBecause } from "./summary.ts";

interface SummaryTabProps {
  person: PersonScreen;
  search: CaseloadSearch;
}

/** What the rules say, why, and what is next. */
export function SummaryTab({ person, search }: SummaryTabProps) {
  const { applicantId, explanations } = person;
  const results = explanations.filter(({ severity }) => severity === "result");
  const reasons = explanations.filter(isReason);
  return (
    <Columns shape="wide-aside">
      <Stack>
        <PlacementTiles person={person} />
        <Panel title="Because" count={results.length}>
          <BecauseList items={results.map(toBecause)} />
        </Panel>
        <Panel title="Strength, item by item" isFlush>
          <StrengthList items={listStrengths(explanations)} />
        </Panel>
        <BreadthPanel person={person} href={toPersonHref(applicantId, search, "programs")} />
      </Stack>
      <Stack>
        <Panel title="Reasons" count={reasons.length}>
          {reasons.length === 0 ? (
            <Empty title="Nothing is open">No rule asks for anything that is missing.</Empty>
          ) : (
            <ReasonList reasons={reasons.map(toReason)} />
          )}
        </Panel>
        <DatesPanel person={person} />
        <Panel
          title="History"
          isFlush
          action={<Link href={toPersonHref(applicantId, search, "history")}>All changes</Link>}
        >
          <HistoryLines applicantId={applicantId} atMost={5} />
        </Panel>
      </Stack>
    </Columns>
  );
}
