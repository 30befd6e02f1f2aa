import { FactValue } from "@induction/ui/advice/fact-value";
import { PeekSection } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { toMoment } from "../dates.ts";
import { toFormProblem } from "../form-problem.ts";
import type { FactDesk, FactStanding } from "./fact-desk.ts";
import styles from "./facts.module.css";

interface DifferenceSectionProps<V> {
  desk: FactDesk<V>;
  difference: NonNullable<FactStanding["difference"]>;
  onEdit: (fact: unknown) => void;
}

/** A newer collected list says otherwise than a curator: the curator's fact stays until somebody decides. */
export function DifferenceSection<V>({ desk, difference, onEdit }: DifferenceSectionProps<V>) {
  const { keep } = desk.useActs();
  const { id, fact, foundAt } = difference;
  const { state, full, readings } = desk.toWords(fact);
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
          <Button pending={keep.isPending} onClick={() => keep.send({ difference: id })}>
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
