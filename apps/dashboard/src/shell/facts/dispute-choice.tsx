import type { ReadingWords } from "@induction/domain/program/fact-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { PeekSection } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useState } from "react";
import { toDate } from "../dates.ts";
import { toFormProblem } from "../form-problem.ts";
import { toSource } from "../program-words.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import type { FactDesk } from "./fact-desk.ts";
import styles from "./facts.module.css";
import { Impact } from "./impact.tsx";

interface DisputeChoiceProps<V> {
  desk: FactDesk<V>;
  basedOn: number;
  readings: readonly ReadingWords[];
  /** The claims as edits that would be published, in the order of the readings. */
  edits: readonly unknown[];
}

/** Settles a dispute for one of its claims. "Neither yet" leaves it as it is. */
export function DisputeChoice<V>({ desk, basedOn, readings, edits }: DisputeChoiceProps<V>) {
  const [chosen, setChosen] = useState("neither");
  const [why, setWhy] = useState("");
  const { resolve } = desk.useActs();
  const edit = edits[Number(chosen)];
  const problem = toFormProblem(resolve.error, ["why"]);
  return (
    <PeekSection title="Sources disagree">
      <Stack gap="medium">
        <ChoiceCards
          label={`Which holds for ${desk.label}?`}
          value={chosen}
          onValueChange={setChosen}
          cards={[
            ...readings.map((reading, index) => ({
              value: `${index}`,
              title: reading.full,
              detail: <ClaimWords reading={reading} />,
            })),
            {
              value: "neither",
              title: "Neither yet",
              detail: desk.neitherMeans,
            },
          ]}
        />
        {edit !== undefined && (
          <>
            <Impact desk={desk} fact={edit} />
            <Field label="Why" hint="May stay empty. Kept with the fact." error={problem.at("why")}>
              <TextInput value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
            </Field>
            <div>
              <Button
                tone="primary"
                pending={resolve.isPending}
                onClick={() =>
                  resolve.send({
                    basedOn,
                    choose: Number(chosen),
                    ...(why.trim() !== "" && { why: why.trim() }),
                  })
                }
              >
                Settle it so
              </Button>
            </div>
          </>
        )}
        {problem.whole !== null && (
          <p role="alert" className={styles.problem}>
            {desk.findConflict(resolve.error) === undefined
              ? problem.whole
              : "Another curator changed this fact meanwhile. It is shown as it stands now: look at it, then choose again."}
          </p>
        )}
      </Stack>
    </PeekSection>
  );
}

function ClaimWords({ reading: { claim } }: { reading: ReadingWords }) {
  const { title, href } = toSource(claim);
  return (
    <>
      {href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>}.{" "}
      {SOURCE_KIND_LABELS[claim.kind]}, read {toDate(claim.retrievedOn)}
      {claim.year !== null && `, of ${claim.year}`}
      {claim.note !== null && `. ${claim.note}`}
    </>
  );
}
