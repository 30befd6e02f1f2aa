import { findBandShown } from "@induction/domain/assessment/band-shown";
import { toldOr } from "@induction/domain/kernel/told";
import { PublishedFigures } from "@induction/ui/advice/published-figures";
import { Link } from "@induction/ui/primitives/link";
import { explainReading } from "./explain-reading.ts";
import { toQuestionId } from "./question-parts.tsx";
import type { TrialReading } from "./trial-reading.ts";

/** The published outcomes of the person's group, or the question for it. */
export function TrialFigures({ reading }: { reading: TrialReading }) {
  const { assessment, person } = reading;
  return (
    <PublishedFigures
      group={toldOr(person.applicant.profile.imgClass, null)}
      season={assessment.season}
      band={findBandShown(assessment, explainReading(reading))}
      score={assessment.standing.step2ckScore}
      tell={<Link href={`#${toQuestionId("imgClass")}`}>Go to the question</Link>}
    />
  );
}
