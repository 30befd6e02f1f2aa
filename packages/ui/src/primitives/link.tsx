import { createContext, type ReactNode, use } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./link.module.css";

/** What a router's link is given. `href` is a path of this app, or a full address. */
export interface LinkAttributes {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  "aria-current"?: "page" | "step" | "true" | undefined;
  "aria-label"?: string | undefined;
  id?: string | undefined;
  role?: "menuitem" | undefined;
}

/** How an app turns a link of this package into one of its router. */
export type RenderLink = (attributes: LinkAttributes) => ReactNode;

function renderAnchor({ children, ...attributes }: LinkAttributes): ReactNode {
  return <a {...attributes}>{children}</a>;
}

/** Another site is not told from which page somebody came. */
function renderForeign({ children, ...attributes }: LinkAttributes): ReactNode {
  return (
    <a {...attributes} rel="external noreferrer">
      {children}
    </a>
  );
}

const LinkRendering = createContext<RenderLink>(renderAnchor);

/** Gives every link below it to the app's router. `AppShell` does this for you. */
export function LinkRendererProvider({ render, children }: { render: RenderLink; children: ReactNode }) {
  return <LinkRendering value={render}>{children}</LinkRendering>;
}

/**
 * A link without looks of its own, drawn by the app's router when one is provided. Addresses with a
 * scheme (`https:`, `mailto:`) never go to the router.
 */
export function PlainLink(attributes: LinkAttributes) {
  const renderLink = use(LinkRendering);
  if (/^https?:/i.test(attributes.href)) return renderForeign(attributes);
  return /^[a-z]+:/i.test(attributes.href) ? renderAnchor(attributes) : renderLink(attributes);
}

/** A link in text: underlined ink. `quiet` leaves the line out until it is hovered. */
export function Link({ quiet = false, className, ...attributes }: LinkAttributes & { quiet?: boolean }) {
  return <PlainLink {...attributes} className={classes(styles.link, quiet && styles.quiet, className)} />;
}
