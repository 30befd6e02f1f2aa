import type { ImgClass } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { findBandShown } from "@induction/domain/assessment/band-shown";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { type Told, toldOr } from "@induction/domain/kernel/told";
import { PublishedFigures } from "@induction/ui/advice/published-figures";
import { Link } from "@induction/ui/primitives/link";
import styles from "./figures-beside.module.css";
import { toPlaceOf } from "./places.ts";

interface FiguresBesideProps {
  assessment: Pick<Assessment, "season" | "standing" | "projected">;
  explanations: readonly Explanation[];
  group: Told<ImgClass>;
}

/** The published outcomes of the person's group beside the guide's band (settled reading 14), or the question for the group. */
export function FiguresBeside({ assessment, explanations, group }: FiguresBesideProps) {
  return (
    <section className={styles.beside} aria-labelledby="figures-beside">
      <h3 id="figures-beside" className={styles.title}>
        Published, beside the guide
      </h3>
      <PublishedFigures
        group={toldOr(group, null)}
        season={assessment.season}
        band={findBandShown(assessment, explanations)}
        score={assessment.standing.step2ckScore}
        tell={<Link href={toPlaceOf("imgClass")}>Tell whether you are a U.S. citizen</Link>}
      />
    </section>
  );
}
