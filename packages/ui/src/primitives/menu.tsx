import type { KeyboardEvent, ReactNode } from "react";
import { Icon, type IconComponent } from "./icon.tsx";
import { PlainLink } from "./link.tsx";
import styles from "./menu.module.css";
import { Popover } from "./popover.tsx";

/** One line of a menu: an act, or a place to go. */
export interface MenuItem {
  label: string;
  icon?: IconComponent | undefined;
  /** What choosing it does. */
  onSelect?: (() => void) | undefined;
  /** Where choosing it goes, instead of `onSelect`. */
  href?: string | undefined;
  /** Draws a hairline above: the start of another group. */
  startsGroup?: boolean | undefined;
  /** Why it cannot be chosen now. Shown beside the label. */
  unavailable?: string | undefined;
}

interface MenuProps {
  /** What the trigger shows. */
  trigger: ReactNode;
  /** Names the menu, and the trigger when it shows only an icon. */
  label: string;
  triggerClassName?: string | undefined;
  items: readonly MenuItem[];
}

/** A short list of acts. Arrows, Home, End and first letters move; Enter chooses; Escape gives the focus back. */
export function Menu({ trigger, label, triggerClassName, items }: MenuProps) {
  return (
    <Popover
      kind="menu"
      label={label}
      triggerLabel={label}
      triggerClassName={triggerClassName}
      trigger={trigger}
    >
      {(close) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys rise here from the items, which hold the focus.
        <div className={styles.items} role="presentation" onKeyDown={(event) => moveFocus(event, close)}>
          {items.map((item, index) => (
            <MenuLine key={item.label} item={item} isFirst={index === 0} close={close} />
          ))}
        </div>
      )}
    </Popover>
  );
}

interface MenuLineProps {
  item: MenuItem;
  isFirst: boolean;
  close: () => void;
}

function MenuLine({ item, isFirst, close }: MenuLineProps) {
  const words = (
    <>
      {item.icon && <Icon of={item.icon} />}
      <span>{item.label}</span>
      {item.unavailable !== undefined && <span className={styles.reason}>{item.unavailable}</span>}
    </>
  );
  const line = item.startsGroup && <hr className={styles.rule} />;
  if (item.href !== undefined) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the link inside is the control; this closes the menu behind it.
      // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key sends a click too.
      <span className={styles.place} onClick={close}>
        {line}
        <PlainLink href={item.href} className={styles.item} role="menuitem">
          {words}
        </PlainLink>
      </span>
    );
  }
  return (
    <>
      {line}
      <button
        type="button"
        role="menuitem"
        className={styles.item}
        data-autofocus={isFirst || undefined}
        aria-disabled={item.unavailable !== undefined || undefined}
        onClick={() => {
          if (item.unavailable !== undefined) return;
          close();
          item.onSelect?.();
        }}
      >
        {words}
      </button>
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === "Tab") {
    close();
    return;
  }
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("a, button")];
  const next = nextLine({
    labels: lines.map((line) => line.textContent),
    current: lines.findIndex((line) => line.matches(":focus")),
    key: event.key,
  });
  if (next === null) return;
  event.preventDefault();
  lines[next]?.focus();
}

/** Which line a key leads to; `null` when the key means nothing to a menu. It wraps at both ends. */
export function nextLine(from: { labels: readonly string[]; current: number; key: string }): number | null {
  const { labels, current, key } = from;
  const count = labels.length;
  if (count === 0) return null;
  if (key === "ArrowDown") return (current + 1) % count;
  if (key === "ArrowUp") return (current - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return null;
  const order = Array.from({ length: count }, (_, step) => (current + 1 + step) % count);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}
