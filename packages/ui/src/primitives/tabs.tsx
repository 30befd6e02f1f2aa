import Bell from "lucide-react/icons/bell";
import type { ReactNode } from "react";
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

/** Views as links in a row. It scrolls sideways where it does not fit, and never wraps. */
export function TabLinks({ label, tabs, end }: TabLinksProps) {
  return (
    <nav className={styles.tabs} aria-label={label} data-print="hidden">
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
