import { useEffect, useId } from "react";

const unsaved = new Set<string>();

/** Says that a form holds something that was typed and not saved, for as long as it does. */
export function useUnsaved(isUnsaved: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    unsaved.add(id);
    return () => {
      unsaved.delete(id);
    };
  }, [id, isUnsaved]);
}

/** Whether any form on the page holds something that is not saved. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}
