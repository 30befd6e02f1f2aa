import type { ReadingWords } from "@induction/domain/program/fact-words";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { PeekSection } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useState } from "react";
import { toDate } from "../../shell/dates.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { toSource } from "../../shell/program-words.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import styles from "./curation.module.css";
import { Impact } from "./impact.tsx";
import { type FactPlace, findConflict, useCuration } from "./use-curation.ts";

interface DisputeChoiceProps {
  place: FactPlace;
  basedOn: number;
  readings: readonly ReadingWords[];
  /** The claims as edits that would be published, in the order of the readings. */
  edits: readonly unknown[];
}

/** Settles a dispute for one of its claims. "Neither yet" leaves it as it is, and keeps nobody out. */
export function DisputeChoice({ place, basedOn, readings, edits }: DisputeChoiceProps) {
  const [chosen, setChosen] = useState("neither");
  const [why, setWhy] = useState("");
  const { resolve } = useCuration(place);
  const edit = edits[Number(chosen)];
  const problem = toFormProblem(resolve.error, ["why"]);
  return (
    <PeekSection title="Sources disagree">
      <Stack gap="medium">
        <ChoiceCards
          label={`Which holds for ${PROGRAM_FIELD_LABELS[place.field]}?`}
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
              detail: "Both stay visible with their sources. Nobody is kept out.",
            },
          ]}
        />
        {edit !== undefined && (
          <>
            <Impact {...place} fact={edit} />
            <Field label="Why" hint="May stay empty. Kept with the fact." error={problem.at("why")}>
              <TextInput value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
            </Field>
            <div>
              <Button
                tone="primary"
                pending={resolve.isPending}
                onClick={() =>
                  resolve.mutate({
                    ...place,
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
            {findConflict(resolve.error) === undefined
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
