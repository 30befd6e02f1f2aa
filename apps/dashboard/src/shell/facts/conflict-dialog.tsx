import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Stack } from "@induction/ui/primitives/layout";
import { useState } from "react";
import type { FactEntry } from "../answers.ts";
import { toMoment } from "../dates.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { type ConflictPart, listConflictParts, mergeParts, type PartChoices } from "./conflict-parts.ts";
import type { FactSubject } from "./fact-desk.ts";
import { type FactDraft, toFactDraft } from "./fact-draft.ts";

interface ConflictDialogProps<V> {
  subject: FactSubject<V>;
  mine: FactDraft<V>;
  /** The fact as it stands now; null where nothing is told of it. */
  current: FactEntry | null;
  today: CalendarDate;
  /** Goes on with what was chosen; null where nothing of mine is left. */
  onChosen: (draft: FactDraft<V> | null) => void;
  /** Back to the form, with everything that was typed. */
  onBack: () => void;
}

/** Two curators on one fact: each part in which they differ is chosen for itself, and nothing typed is lost. */
export function ConflictDialog<V>(props: ConflictDialogProps<V>) {
  const { subject, mine, current, today, onChosen, onBack } = props;
  const [choices, setChoices] = useState<PartChoices>({});
  const { fact, version } = current ?? { fact: { state: "not-checked" }, version: 0 };
  const theirs = toFactDraft(subject, fact, { version, today });
  const isWithdrawn = fact.state === "not-checked";
  const parts = isWithdrawn ? [] : listConflictParts(subject, mine, theirs);
  return (
    <Dialog
      isOpen
      isFirm
      size="medium"
      onClose={onBack}
      title={`${subject.label} was changed meanwhile`}
      foot={
        <>
          <Button onClick={() => onChosen(null)}>Keep theirs, drop mine</Button>
          <Button tone="primary" data-autofocus onClick={() => onChosen(mergeParts(mine, theirs, choices))}>
            {isWithdrawn ? "Go on with mine" : "Go on with these"}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{toReason(current, { isWithdrawn, isSame: parts.length === 0 })}</p>
        {parts.map((part) => (
          <PartChoice
            key={part.key}
            part={part}
            chosen={choices[part.key] ?? "mine"}
            onChoose={(choice) => setChoices({ ...choices, [part.key]: choice })}
          />
        ))}
      </Stack>
    </Dialog>
  );
}

/** Who did what, and what can be done now. */
function toReason(
  current: FactEntry | null,
  { isWithdrawn, isSame }: Record<"isWithdrawn" | "isSame", boolean>,
) {
  const who = current?.recordedBy ?? "Somebody";
  const when = current === null ? "" : ` on ${toMoment(current.recordedAt)}`;
  if (isWithdrawn) return `${who} set this fact to not checked${when}. What you typed is still in the form.`;
  if (isSame) return `${who} published the same${when}. Nothing of yours differs from it.`;
  return `${who} published this fact${when}, while your form was open. Choose for each part whose stays. Nothing is published before you press Publish again.`;
}

interface PartChoiceProps {
  part: ConflictPart;
  chosen: "mine" | "theirs";
  onChoose: (choice: "mine" | "theirs") => void;
}

function PartChoice({ part: { label, mine, theirs }, chosen, onChoose }: PartChoiceProps) {
  return (
    <ChoiceCards
      isPair
      label={label}
      value={chosen}
      onValueChange={onChoose}
      cards={[
        { value: "mine", title: mine, detail: "Yours" },
        { value: "theirs", title: theirs, detail: "Theirs" },
      ]}
    />
  );
}
