import Ellipsis from "lucide-react/icons/ellipsis";
import type { ReactNode } from "react";
import { Icon, type IconComponent } from "../primitives/icon.tsx";
import { LinkRendererProvider, PlainLink, type RenderLink } from "../primitives/link.tsx";
import { Popover } from "../primitives/popover.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./app-shell.module.css";
import { BrandLink } from "./brand.tsx";
import { SkipLink } from "./skip-link.tsx";

/** One place of the app. At most eight. */
export interface NavItem {
  label: string;
  href: string;
  icon: IconComponent;
  isCurrent: boolean;
  /** What waits there, drawn as a badge when above zero. */
  count?: number | undefined;
  /** What the count counts, for screen readers: "to act on". */
  countLabel?: string | undefined;
}

interface AppShellProps {
  /** `rail` is the portal's 208 px with words beside icons; `slim` the dashboard's 80 px with words below. */
  variant: "rail" | "slim";
  /** Where the brand leads. */
  homeHref: string;
  items: readonly NavItem[];
  /** Who is signed in: name, detail, and links or a menu. On phones it stands under "More". */
  account: ReactNode;
  /** Bands above everything: demo, offline, whose record this is. */
  banner?: ReactNode;
  /** How a link reaches the app's router. */
  renderLink?: RenderLink | undefined;
  children: ReactNode;
}

const placesOnPhone = 4;

/** The frame of a signed-in app: navigation, bands, and the page. Under 640 px the rail becomes a bottom bar. */
export function AppShell(props: AppShellProps) {
  const frame = <Frame {...props} />;
  if (props.renderLink === undefined) return frame;
  return <LinkRendererProvider render={props.renderLink}>{frame}</LinkRendererProvider>;
}

function Frame({ variant, homeHref, items, account, banner, children }: AppShellProps) {
  return (
    <div className={classes(styles.shell, styles[variant])}>
      <SkipLink />
      <header className={styles.side} data-print="hidden">
        <BrandLink href={homeHref} className={styles.brand} nameClassName={styles.brandName} />
        <nav className={styles.nav} aria-label="Main">
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.href}>
                <NavLink item={item} />
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.account}>{account}</div>
      </header>
      <div className={styles.page}>
        {banner}
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <PhoneBar items={items} account={account} />
    </div>
  );
}

function NavLink({ item }: { item: NavItem }) {
  return (
    <PlainLink href={item.href} className={styles.item} aria-current={item.isCurrent ? "page" : undefined}>
      <span className={styles.itemIcon}>
        <Icon of={item.icon} size="navigation" />
        {item.count !== undefined && item.count > 0 && (
          <span className={styles.badge}>
            {item.count}
            <VisuallyHidden> {item.countLabel ?? "waiting"}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={styles.itemLabel}>{item.label}</span>
    </PlainLink>
  );
}

/** Four places and "More" within reach of a thumb; five places fit without it when nothing else is kept there. */
function PhoneBar({ items, account }: { items: readonly NavItem[]; account: ReactNode }) {
  const shown = items.slice(0, placesOnPhone);
  const rest = items.slice(placesOnPhone);
  return (
    <nav className={styles.bar} aria-label="Main, at the bottom" data-print="hidden">
      {shown.map((item) => (
        <NavLink key={item.href} item={item} />
      ))}
      <Popover
        label="More places"
        triggerClassName={styles.item}
        isTriggerCurrent={rest.some((item) => item.isCurrent)}
        trigger={
          <>
            <span className={styles.itemIcon}>
              <Icon of={Ellipsis} size="navigation" />
            </span>
            <span className={styles.itemLabel}>More</span>
          </>
        }
      >
        {(close) => (
          // A tap on any link in here leads to another page, so the sheet goes away with it.
          // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; this only hears them.
          // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key sends a click too.
          <div
            className={styles.sheet}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest("a")) close();
            }}
          >
            {rest.length > 0 && (
              <ul className={styles.sheetItems}>
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavLink item={item} />
                  </li>
                ))}
              </ul>
            )}
            <div className={styles.sheetAccount}>{account}</div>
          </div>
        )}
      </Popover>
    </nav>
  );
}

interface AccountSummaryProps {
  name: string;
  /** Role or season: "Advisor", "2028 season". */
  detail: string;
  /** Links such as settings and signing out. */
  children?: ReactNode;
}

/** The usual content of the account area: who, as what, and what they can do about it. */
export function AccountSummary({ name, detail, children }: AccountSummaryProps) {
  return (
    <div className={styles.summary}>
      <span>{name}</span>
      <span>{detail}</span>
      {children}
    </div>
  );
}
