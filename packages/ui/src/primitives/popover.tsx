import X from "lucide-react/icons/x";
import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { classes } from "../theme/classes.ts";
import { IconButton } from "./button.tsx";
import styles from "./popover.module.css";

interface PopoverProps {
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClassName?: string | undefined;
  /** The trigger's name, where its words are too short to be one ("B3"). */
  triggerLabel?: string | undefined;
  /** Marks the trigger as the place where the reader is. */
  isTriggerCurrent?: boolean | undefined;
  /** Names the popover for assistive technology. */
  label: string;
  /** `menu` takes no padding and no close button. */
  kind?: "card" | "menu" | undefined;
  /** Content, made only while open. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A card that floats beside its trigger: the browser's own popover, so Escape, a press outside and the
 * return of the focus are the browser's too. On phones it is a sheet at the bottom.
 */
export function Popover(props: PopoverProps) {
  const { trigger, triggerClassName, triggerLabel, isTriggerCurrent, label, kind = "card", children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [container, setContainer] = useState<Element | null>(null);
  const isOpen = container !== null;
  const anchor = `--anchor${id.replaceAll(/[^a-z0-9]/gi, "-")}`;

  function handleClick(event: MouseEvent<HTMLButtonElement>): void {
    if (isOpen) return; // `popoverTarget` closes it: the browser knows this button as the invoker.
    event.preventDefault();
    // A popover outside an open modal dialog would be inert, so it moves into the dialog.
    setContainer(event.currentTarget.closest("dialog") ?? document.body);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        style={{ anchorName: anchor }}
        aria-label={triggerLabel}
        aria-haspopup={kind === "menu" ? "menu" : "dialog"}
        aria-expanded={isOpen}
        aria-current={isTriggerCurrent || undefined}
        popoverTarget={id}
        onClick={handleClick}
      >
        {trigger}
      </button>
      {container !== null &&
        createPortal(
          <Floating
            id={id}
            label={label}
            kind={kind}
            anchor={anchor}
            button={button.current}
            onClosed={() => setContainer(null)}
          >
            {children}
          </Floating>,
          container,
        )}
    </>
  );
}

interface FloatingProps extends Pick<PopoverProps, "label" | "children"> {
  id: string;
  kind: "card" | "menu";
  anchor: string;
  button: HTMLButtonElement | null;
  onClosed: () => void;
}

function Floating({ id, label, kind, anchor, button, onClosed, children }: FloatingProps) {
  const floating = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = floating.current;
    if (element === null || element.matches(":popover-open")) return;
    element.showPopover(button === null ? {} : { source: button });
    if (button !== null && !CSS.supports("position-area", "block-end")) placeByHand(element, button);
    (element.querySelector<HTMLElement>("[data-autofocus]") ?? element).focus();
  }, [button]);
  const close = () => floating.current?.hidePopover();
  const style: CSSProperties = { positionAnchor: anchor };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a dialog and a menu both take a name.
    <div
      ref={floating}
      id={id}
      popover="auto"
      role={kind === "menu" ? "menu" : "dialog"}
      aria-label={label}
      tabIndex={-1}
      className={classes(styles.popover, kind === "menu" && styles.menu)}
      style={style}
      onToggle={(event) => {
        if (event.newState === "closed") onClosed();
      }}
    >
      {kind === "card" && (
        <div className={styles.close}>
          <IconButton icon={X} label="Close" size="small" onClick={close} />
        </div>
      )}
      <div className={kind === "card" ? styles.content : undefined}>
        {typeof children === "function" ? children(close) : children}
      </div>
    </div>
  );
}

/** Browsers without CSS anchors: below the trigger, kept inside the window. */
function placeByHand(element: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  const below = box.bottom + 8 + offsetHeight <= window.innerHeight;
  const left = Math.min(box.left, window.innerWidth - offsetWidth - 8);
  const top = below ? box.bottom + 8 : box.top - offsetHeight - 8;
  Object.assign(element.style, { left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` });
}
