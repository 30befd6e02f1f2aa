import { findBandShown } from "@induction/domain/assessment/band-shown";
import { toldOr } from "@induction/domain/kernel/told";
import { PublishedFigures } from "@induction/ui/advice/published-figures";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toPlaceOf } from "../../shell/places.ts";

/** The published outcomes of the person's group beside the guide's band (settled reading 14), or the question for the group. */
export function FiguresPanel({ screen: { assessment, explanations, applicant } }: { screen: PersonScreen }) {
  return (
    <Panel title="Published, beside the guide">
      <PublishedFigures
        group={toldOr(applicant.profile.imgClass, null)}
        season={assessment.season}
        band={findBandShown(assessment, explanations)}
        score={assessment.standing.step2ckScore}
        tell={<Link href={toPlaceOf("imgClass")}>Tell whether you are a U.S. citizen</Link>}
        isFolded
      />
    </Panel>
  );
}
