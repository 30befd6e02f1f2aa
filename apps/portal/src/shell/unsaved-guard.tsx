import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { useBlocker } from "@tanstack/react-router";
import { hasUnsaved } from "./unsaved.ts";

/** Asks before a page is left whose forms hold unsaved text. Stands once in the frame. */
export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => hasUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: () => hasUnsaved(),
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
