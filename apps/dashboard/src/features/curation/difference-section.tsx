import { FactValue } from "@induction/ui/advice/fact-value";
import { PeekSection } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import type { FieldStanding } from "../../shell/answers.ts";
import { toMoment } from "../../shell/dates.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import styles from "./curation.module.css";
import { factInWords } from "./fact-words-of.ts";
import { type FactPlace, useCuration } from "./use-curation.ts";

interface DifferenceSectionProps {
  place: FactPlace;
  difference: NonNullable<FieldStanding["difference"]>;
  onEdit: (fact: unknown) => void;
}

/** A newer collected list says otherwise than a curator: the curator's fact stays until somebody decides. */
export function DifferenceSection({ place, difference, onEdit }: DifferenceSectionProps) {
  const { keep } = useCuration(place);
  const { id, fact, foundAt } = difference;
  const { state, full, readings } = factInWords(place.field, fact);
  const { whole } = toFormProblem(keep.error, []);
  return (
    <PeekSection title="A newer list says otherwise">
      <Stack gap="medium">
        <p>
          <FactValue state={state} value={full} readings={readings.map((reading) => reading.full)} />
        </p>
        <p className={styles.quiet}>
          Found on {toMoment(foundAt)}. What a curator told stays until you decide.
        </p>
        <Cluster>
          <Button pending={keep.isPending} onClick={() => keep.mutate({ ...place, difference: id })}>
            Keep ours
          </Button>
          <Button onClick={() => onEdit(fact)}>Edit with theirs</Button>
        </Cluster>
        {whole !== null && (
          <p role="alert" className={styles.problem}>
            {whole}
          </p>
        )}
      </Stack>
    </PeekSection>
  );
}
