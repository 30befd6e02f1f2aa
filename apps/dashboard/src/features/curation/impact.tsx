import type { ProgramField } from "@induction/domain/program/program";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import styles from "./curation.module.css";
import { impactInWords } from "./impact-words.ts";

/** Long enough that a typed word is one question. */
const PAUSE_MS = 350;

/** The latest value, once it has stood for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface ImpactProps {
  programId: string;
  field: ProgramField;
  /** The fact as it would be published, or "not checked"; null while it is not complete. */
  fact: unknown;
}

/** Whom a change would touch, in numbers, before anything is published. */
export function Impact({ programId, field, fact }: ImpactProps) {
  // As text, so that the same fact is the same question.
  const asked = useSettled(fact === null ? null : JSON.stringify(fact));
  if (asked === null) {
    return <p className={styles.quiet}>Complete the fact to see how many people it touches.</p>;
  }
  return <Counted programId={programId} field={field} fact={asked} />;
}

function Counted({ programId, field, fact }: ImpactProps & { fact: string }) {
  const preview = useQuery(
    trpc.curation.preview.queryOptions(
      { programId, field, fact: JSON.parse(fact) },
      { placeholderData: (before) => before },
    ),
  );
  const { data } = preview;
  if (data === undefined) {
    return (
      <NoAnswer query={preview} title="The people were not counted">
        <SkeletonLines lines={2} />
      </NoAnswer>
    );
  }
  return (
    <ul className={styles.impact} aria-live="polite" aria-busy={preview.isPlaceholderData}>
      {impactInWords(data).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
