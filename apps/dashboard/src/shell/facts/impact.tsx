import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { useEffect, useState } from "react";
import { NoAnswer } from "../no-answer.tsx";
import type { FactDesk } from "./fact-desk.ts";
import styles from "./facts.module.css";

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

interface ImpactProps<V> {
  desk: FactDesk<V>;
  /** The fact as it would be published, or "not checked"; null while it is not complete. */
  fact: unknown;
}

/** Whom a change would touch, in numbers, before anything is published. */
export function Impact<V>({ desk, fact }: ImpactProps<V>) {
  // As text, so that the same fact is the same question.
  const asked = useSettled(fact === null ? null : JSON.stringify(fact));
  if (asked === null) {
    return <p className={styles.quiet}>Complete the fact to see how many people it touches.</p>;
  }
  return <Counted desk={desk} fact={asked} />;
}

function Counted<V>({ desk, fact }: { desk: FactDesk<V>; fact: string }) {
  const preview = desk.usePreview(fact);
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
      {data.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
