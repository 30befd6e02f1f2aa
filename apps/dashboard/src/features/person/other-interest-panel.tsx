import { listInterestIn } from "@induction/domain/applicant/interest-log";
import { toldOr } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { InterestWords } from "./interest-words.tsx";

interface OtherInterestPanelProps {
  person: PersonScreen;
  /** Undefined until the list has come: then programs go by their keys. */
  programs: readonly Program[] | undefined;
}

/** Interest that the person logged in programs which are not on the list. */
export function OtherInterestPanel({ person, programs = [] }: OtherInterestPanelProps) {
  const { applicant, today } = person;
  const log = toldOr(applicant.profile.interest, []);
  const listed = new Set(applicant.plan.map(({ programId }) => programId));
  const ids = [...new Set(log.map(({ programId }) => programId))].filter((id) => !listed.has(id));
  if (ids.length === 0) return null;
  return (
    <Panel title="Interest in programs not on the list" count={ids.length} isFlush>
      <RowList label="Interest in programs not on the list">
        {ids.map((id) => (
          <Row
            key={id}
            isStrong
            title={programs.find((program) => program.id === id)?.name ?? id}
            detail={<InterestWords interest={listInterestIn(log, id)} today={today} />}
          />
        ))}
      </RowList>
    </Panel>
  );
}
