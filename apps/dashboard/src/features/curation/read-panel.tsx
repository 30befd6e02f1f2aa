import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FactWords } from "@induction/domain/program/fact-words";
import type { ProgramFacts } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS, PROGRAM_FIELD_USES } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { FactValue } from "@induction/ui/advice/fact-value";
import { ProvenanceCard } from "@induction/ui/advice/provenance-popover";
import { Peek, PeekSection } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Kbd } from "@induction/ui/primitives/kbd";
import { Stack } from "@induction/ui/primitives/layout";
import { showToast } from "@induction/ui/state/toasts";
import { useMemo, useState } from "react";
import type { FactEntry, FieldStanding } from "../../shell/answers.ts";
import { toDate } from "../../shell/dates.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { toSource } from "../../shell/program-words.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { Biography } from "./biography.tsx";
import styles from "./curation.module.css";
import { DifferenceSection } from "./difference-section.tsx";
import { DisputeChoice } from "./dispute-choice.tsx";
import { listSettlingEdits } from "./fact-draft.ts";
import { factInWords, whyNotVerifiable } from "./fact-words-of.ts";
import { type FactPlace, findConflict, useCuration } from "./use-curation.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

interface ReadPanelProps {
  place: FactPlace;
  standing: FieldStanding;
  facts: ProgramFacts;
  biography: readonly FactEntry[];
  today: CalendarDate;
  /** Whether the facts are those of a past day: then nothing can be changed. */
  isPast: boolean;
  /** Opens the form; with the fact of a newer list, where that is what is edited. */
  onEdit: (fact?: unknown) => void;
  onClose: () => void;
}

/** One fact with its source, what can be done about it, and everything that was ever told of it. */
export function ReadPanel(props: ReadPanelProps) {
  const { place, standing, facts, biography, today, isPast, onEdit, onClose } = props;
  const { field } = place;
  const words = factInWords(field, facts[field]);
  const fact = facts[field];
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  return (
    <>
      <Peek
        title={PROGRAM_FIELD_LABELS[field]}
        chips={<FreshnessChip freshness={standing.freshness} />}
        onClose={onClose}
        {...(!isPast && { actions: <Acts {...props} onWithdraw={() => setIsWithdrawing(true)} /> })}
      >
        <PeekSection title={isPast ? "On that day" : "Now"}>
          <Stack gap="medium">
            <Now words={words} />
            <p className={styles.quiet}>{PROGRAM_FIELD_USES[field]}</p>
          </Stack>
        </PeekSection>
        {!isPast && fact.state === "disputed" && (
          <DisputeChoice
            key={standing.version}
            place={place}
            basedOn={standing.version}
            readings={words.readings}
            edits={listSettlingEdits(field, facts, { version: standing.version, today })}
          />
        )}
        {standing.difference !== null && (
          <DifferenceSection place={place} difference={standing.difference} onEdit={onEdit} />
        )}
        <PeekSection title="History of this fact">
          <Biography field={field} entries={biography} />
        </PeekSection>
      </Peek>
      {isWithdrawing && (
        <WithdrawDialog place={place} basedOn={standing.version} onClose={() => setIsWithdrawing(false)} />
      )}
    </>
  );
}

/** The value with where it comes from; where sources disagree, the value alone: their claims follow. */
function Now({ words: { label, state, full, readings, claim } }: { words: FactWords }) {
  const value = <FactValue state={state} value={full} readings={readings.map((reading) => reading.full)} />;
  if (claim === null) return <p>{value}</p>;
  const { retrievedOn, year, verifiedOn, verifiedBy, validFrom, validTo, note } = claim;
  const read = `${toDate(retrievedOn)}, ${year === null ? "shows no year" : `of ${year}`}`;
  const holds = [validFrom && `from ${toDate(validFrom)}`, validTo && `until ${toDate(validTo)}`];
  const kept = [note, holds.some(Boolean) ? `Holds ${holds.filter(Boolean).join(" ")}.` : null];
  return (
    <ProvenanceCard
      provenance={{
        field: label,
        value,
        kind: SOURCE_KIND_LABELS[claim.kind],
        source: toSource(claim),
        read,
        checked: verifiedOn === null ? undefined : `${verifiedBy ?? "A curator"}, ${toDate(verifiedOn)}`,
        note: kept.filter(Boolean).join(" ") || undefined,
      }}
    />
  );
}

/** Confirms, edits or withdraws; V and E do the first two. */
function Acts({ place, standing, facts, onEdit, onWithdraw }: ReadPanelProps & { onWithdraw: () => void }) {
  const { verify } = useCuration(place);
  const { field } = place;
  const { version } = standing;
  const reason = whyNotVerifiable(facts[field]);
  const { mutate, isPending } = verify;
  const confirm = useMemo(
    () => () => {
      if (reason !== null) showToast({ message: reason });
      else if (!isPending) mutate({ ...place, basedOn: version });
    },
    [reason, isPending, mutate, place, version],
  );
  useShortcuts(
    useMemo(
      () => [
        { keys: ["v"], label: "Still true today", run: confirm },
        { keys: ["e"], label: "Edit the fact", run: () => onEdit() },
      ],
      [confirm, onEdit],
    ),
  );
  const { whole } = toFormProblem(verify.error, []);
  return (
    <div className={styles.acts}>
      {reason === null ? (
        <Button tone="primary" pending={isPending} pendingLabel="Confirming…" onClick={confirm}>
          Still true <Kbd>V</Kbd>
        </Button>
      ) : (
        <p className={styles.quiet}>{reason}</p>
      )}
      <div className={styles.actRow}>
        <Button onClick={() => onEdit()}>
          Edit <Kbd>E</Kbd>
        </Button>
        {standing.fact.state !== "not-checked" && <Button onClick={onWithdraw}>Withdraw</Button>}
      </div>
      {whole !== null && (
        <p role="alert" className={styles.problem}>
          {findConflict(verify.error) === undefined
            ? whole
            : "Another curator changed this fact meanwhile. It is shown as it stands now: look at it, then confirm."}
        </p>
      )}
    </div>
  );
}
