import X from "lucide-react/icons/x";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classes } from "../theme/classes.ts";
import { IconButton } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  isOpen: boolean;
  /** Escape, the cross, and a press outside ask for this. The caller then sets `isOpen` to false. */
  onClose: () => void;
  title: ReactNode;
  /** Buttons, the primary one last. */
  foot?: ReactNode;
  /** 440, 640 or 920 px wide. */
  size?: "small" | "medium" | "large" | undefined;
  /** Keeps it open on a press outside, for forms with typed text. */
  isFirm?: boolean | undefined;
  children: ReactNode;
}

/**
 * A modal question: the browser's own dialog, which keeps the focus inside and gives it back.
 * Its content exists only while it is open. An element with `data-autofocus` is focused first.
 */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  foot,
  size = "small",
  isFirm = false,
  children,
}: Omit<DialogProps, "isOpen">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    (element.querySelector<HTMLElement>("[data-autofocus]") ?? element).focus();
    // Closing by hand returns the focus. It must happen before React takes the element out of the page,
    // which is why this is a layout effect.
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, styles[size])}
      aria-labelledby={titleId}
      tabIndex={-1}
      closedby={isFirm ? "closerequest" : "any"}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={X} label="Close" size="small" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </dialog>
  );
}
