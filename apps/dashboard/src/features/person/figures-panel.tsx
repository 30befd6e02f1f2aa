import { findBandShown } from "@induction/domain/assessment/band-shown";
import { toldOr } from "@induction/domain/kernel/told";
import { PublishedFigures } from "@induction/ui/advice/published-figures";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";

/** The published outcomes of the person's group beside the guide's band (settled reading 14). */
export function FiguresPanel({ person }: { person: PersonScreen }) {
  const { assessment, explanations, applicant, name } = person;
  return (
    <Panel title="Published, beside the guide">
      <PublishedFigures
        group={toldOr(applicant.profile.imgClass, null)}
        season={assessment.season}
        band={findBandShown(assessment, explanations)}
        score={assessment.standing.step2ckScore}
        who={name}
        reader="staff"
      />
    </Panel>
  );
}
