import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { useBlocker } from "@tanstack/react-router";
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

/** Asks before a page is left whose forms hold unsaved text. Stands once in the frame. */
export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  });
  return (
    <Dialog
      isOpen={status === "blocked"}
      onClose={() => reset?.()}
      title="Leave without saving?"
      foot={
        <>
          <Button onClick={() => proceed?.()}>Leave without saving</Button>
          <Button tone="primary" onClick={() => reset?.()} data-autofocus>
            Stay and save
          </Button>
        </>
      }
    >
      <p>You typed something on this page that is not saved. If you leave now, it is lost.</p>
    </Dialog>
  );
}
