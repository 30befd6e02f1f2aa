import type { FormError } from "@induction/ui/patterns/form-errors";
import { useEffect, useRef, useState } from "react";

/**
 * What stands above a form after an attempt that failed. It only gets shorter while somebody types, so that it never takes
 * the focus away from them.
 * @param attempt counts up with every attempt, also where the server refused it
 */
export function useToldErrors(errors: readonly FormError[], attempt: number): readonly FormError[] {
  const [told, setTold] = useState<readonly FormError[]>([]);
  const latest = useRef(errors);
  useEffect(() => {
    latest.current = errors;
  });
  useEffect(() => {
    if (attempt > 0) setTold(latest.current);
  }, [attempt]);
  const open = new Set(errors.map(({ fieldId }) => fieldId));
  return told.filter(({ fieldId }) => open.has(fieldId));
}
