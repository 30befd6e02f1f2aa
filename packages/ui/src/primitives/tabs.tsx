import Bell from "lucide-react/icons/bell";
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { Icon } from "./icon.tsx";
import { PlainLink } from "./link.tsx";
import styles from "./tabs.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** One view of the page, with an address of its own. */
export interface TabLink {
  label: string;
  href: string;
  isCurrent: boolean;
  /** How many it holds, or "1 of 4". */
  count?: number | string | undefined;
  /** A bell: this view should be empty, and is not. */
  isAlarm?: boolean | undefined;
}

interface TabLinksProps {
  /** Names the group: "Views of the caseload". */
  label: string;
  tabs: readonly TabLink[];
  /** A quiet act at the end, such as adding a view. */
  end?: ReactNode;
}

/** Room left beside the current tab, so that its neighbor shows that there is more. */
const BESIDE_PX = 40;

/** Brings the current tab into the row's sight. The row alone scrolls: the page stays where its reader is. */
function useCurrentInSight(row: RefObject<HTMLElement | null>, tabs: readonly TabLink[]): void {
  const current = tabs.find(({ isCurrent }) => isCurrent)?.href;
  // Counts come after the tabs, and push the later ones on.
  const isCounted = tabs.some(({ count }) => count !== undefined);
  useLayoutEffect(() => {
    const tab = row.current?.querySelector("[aria-current]");
    if (!row.current || !tab) return;
    const around = row.current.getBoundingClientRect();
    const { left, right } = tab.getBoundingClientRect();
    if (left < around.left) row.current.scrollLeft += left - around.left - BESIDE_PX;
    else if (right > around.right) row.current.scrollLeft += right - around.right + BESIDE_PX;
  }, [row, current, isCounted]);
}

/** Views as links in a row. It scrolls sideways where it does not fit, and never wraps. */
export function TabLinks({ label, tabs, end }: TabLinksProps) {
  const row = useRef<HTMLElement>(null);
  useCurrentInSight(row, tabs);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label} data-print="hidden">
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PlainLink
              href={tab.href}
              className={styles.tab}
              aria-current={tab.isCurrent ? "page" : undefined}
            >
              {tab.isAlarm && (
                <>
                  <Icon of={Bell} size="cell" />
                  <VisuallyHidden>Alarm: </VisuallyHidden>
                </>
              )}
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </PlainLink>
          </li>
        ))}
      </ul>
      {end}
    </nav>
  );
}
