import type { FormError } from "@induction/ui/patterns/form-errors";
import { useEffect, useRef, useState } from "react";

function findControl(fieldId: string): HTMLElement | null {
  const field = document.getElementById(fieldId);
  return field?.matches("fieldset") ? field.querySelector<HTMLElement>("input") : field;
}

/**
 * What stands above a form after an attempt that failed. A single error needs no summary: its field takes the focus.
 * The list belongs to the attempt. It only gets shorter while somebody types, so that it never takes the focus away.
 * @param attempt counts up with every attempt, also where the server refused it
 */
export function useErrorSummary(errors: readonly FormError[], attempt: number): readonly FormError[] {
  const [told, setTold] = useState<readonly FormError[]>([]);
  const latest = useRef(errors);
  useEffect(() => {
    latest.current = errors;
  });
  useEffect(() => {
    if (attempt === 0) return;
    const [first, ...rest] = latest.current;
    const control = first !== undefined && rest.length === 0 ? findControl(first.fieldId) : null;
    control?.focus();
    setTold(control === null ? latest.current : []);
  }, [attempt]);
  const open = new Set(errors.map(({ fieldId }) => fieldId));
  return told.filter(({ fieldId }) => open.has(fieldId));
}
