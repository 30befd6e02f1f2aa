import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
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
import type { FactEntry } from "../answers.ts";
import { toDate } from "../dates.ts";
import { toFormProblem } from "../form-problem.ts";
import { toSource } from "../program-words.ts";
import { useShortcuts } from "../shortcuts.ts";
import { useLatest } from "../use-latest.ts";
import { Biography } from "./biography.tsx";
import { DifferenceSection } from "./difference-section.tsx";
import { DisputeChoice } from "./dispute-choice.tsx";
import type { FactDesk, FactStanding, ToldWords } from "./fact-desk.ts";
import { listSettlingEdits } from "./fact-draft.ts";
import styles from "./facts.module.css";
import { whyNotVerifiable } from "./verifiable.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

interface ReadPanelProps<V> {
  desk: FactDesk<V>;
  standing: FactStanding;
  biography: readonly FactEntry[];
  today: CalendarDate;
  /** Whether the facts are those of a past day: then nothing can be changed. */
  isPast: boolean;
  /** Opens the form; with the fact of a newer list, where that is what is edited. */
  onEdit: (fact?: unknown) => void;
  onClose: () => void;
}

/** One fact with its source, what can be done about it, and everything that was ever told of it. */
export function ReadPanel<V>(props: ReadPanelProps<V>) {
  const { desk, standing, biography, today, isPast, onEdit, onClose } = props;
  const { fact } = standing;
  const words = desk.toWords(fact);
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  return (
    <>
      <Peek
        title={desk.label}
        chips={<FreshnessChip freshness={standing.freshness} />}
        onClose={onClose}
        {...(!isPast && { actions: <Acts {...props} onWithdraw={() => setIsWithdrawing(true)} /> })}
      >
        <PeekSection title={isPast ? "On that day" : "Now"}>
          <Stack gap="medium">
            <Now words={words} />
            <p className={styles.quiet}>{desk.use}</p>
          </Stack>
        </PeekSection>
        {!isPast && fact.state === "disputed" && (
          <DisputeChoice
            key={standing.version}
            desk={desk}
            basedOn={standing.version}
            readings={words.readings}
            edits={listSettlingEdits(desk, fact, { version: standing.version, today })}
          />
        )}
        {standing.difference !== null && (
          <DifferenceSection desk={desk} difference={standing.difference} onEdit={onEdit} />
        )}
        <PeekSection title="History of this fact">
          <Biography toWords={desk.toWords} entries={biography} />
        </PeekSection>
      </Peek>
      {isWithdrawing && (
        <WithdrawDialog desk={desk} basedOn={standing.version} onClose={() => setIsWithdrawing(false)} />
      )}
    </>
  );
}

/** The value with where it comes from; where sources disagree, the value alone: their claims follow. */
function Now({ words: { label, state, full, readings, claim } }: { words: ToldWords }) {
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
function Acts<V>({ desk, standing, onEdit, onWithdraw }: ReadPanelProps<V> & { onWithdraw: () => void }) {
  const { verify } = desk.useActs();
  const { version, fact } = standing;
  const reason = whyNotVerifiable(desk.toDrafted(fact));
  const { isPending } = verify;
  const latest = useLatest(verify);
  const confirm = useMemo(
    () => () => {
      if (reason !== null) showToast({ message: reason });
      else if (!latest.current.isPending) latest.current.send({ basedOn: version });
    },
    [reason, latest, version],
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
        {fact.state !== "not-checked" && <Button onClick={onWithdraw}>Withdraw</Button>}
      </div>
      {whole !== null && (
        <p role="alert" className={styles.problem}>
          {desk.findConflict(verify.error) === undefined
            ? whole
            : "Another curator changed this fact meanwhile. It is shown as it stands now: look at it, then confirm."}
        </p>
      )}
    </div>
  );
}
