import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { useBlocker } from "@tanstack/react-router";

/**
 * Asks before a page is left on which something was typed and not published.
 * @param page what is left: "program"
 */
export function LeaveGuard({ isTouched, page }: { isTouched: boolean; page: string }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isTouched && current.pathname !== next.pathname,
    enableBeforeUnload: () => isTouched,
    withResolver: true,
  });
  return (
    <Dialog
      isOpen={status === "blocked"}
      onClose={() => reset?.()}
      title="Leave without publishing?"
      foot={
        <>
          <Button onClick={() => proceed?.()}>Leave without publishing</Button>
          <Button tone="primary" onClick={() => reset?.()} data-autofocus>
            Stay
          </Button>
        </>
      }
    >
      <p>You typed a fact that is not published. If you leave this {page} now, it is lost.</p>
    </Dialog>
  );
}
