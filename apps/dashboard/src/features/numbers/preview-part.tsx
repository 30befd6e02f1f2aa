import { toAppError } from "@induction/client/app-error";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { NumberPreviewQuestion } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./numbers.module.css";
import { previewInWords } from "./preview-words.ts";

/** Long enough that a typed number is one question. */
const PAUSE_MS = 350;

type To = NumberPreviewQuestion["to"];

/** The latest value, once it has stood for a moment. */
function useSettled(value: To | null): To | null {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
    // As text, so that the same value is the same question.
  }, [text]);
  return settled;
}

/** What a number would do, counted by the server; asked where the value can be one. */
export function useNumberPreview(id: NumberPreviewQuestion["id"], to: To | null) {
  const organisation = useOrganisation();
  const asked = useSettled(to);
  const preview = useQuery({
    ...trpc.numbers.preview.queryOptions({ ...organisation, id, to: asked ?? { is: "standard" } }),
    placeholderData: keepPreviousData,
    retry: false,
    enabled: asked !== null,
  });
  const isRefused = preview.error !== null && toAppError(preview.error).fieldErrors.length > 0;
  const refusal = isRefused ? toAppError(preview.error).fieldErrors[0]?.message : undefined;
  return { preview, isAsked: asked !== null, refusal };
}

interface PreviewPartProps {
  asked: ReturnType<typeof useNumberPreview>;
  /** What stands here while there is nothing to count. */
  waiting: string;
}

/** Whom the change would move, before anything is saved. */
export function PreviewPart({ asked: { preview, isAsked, refusal }, waiting }: PreviewPartProps) {
  if (!isAsked || refusal !== undefined) return <p className={styles.quiet}>{waiting}</p>;
  const { data } = preview;
  if (data === undefined) {
    return (
      <NoAnswer query={preview} title="The people were not counted">
        <SkeletonLines lines={3} />
      </NoAnswer>
    );
  }
  return (
    <ul className={styles.preview} aria-live="polite" aria-busy={preview.isPlaceholderData}>
      {previewInWords(data).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
