import type { LinkAttributes } from "@induction/ui/primitives/link";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";

const DASHBOARD = /^\/dashboard(\/|$)/;

/** The address within this app, or null where the browser must load another page. */
export function findPortalAddress(href: string, here: string): string | null {
  const { origin, pathname, search, hash } = new URL(href, here);
  if (origin !== new URL(here).origin || DASHBOARD.test(pathname)) return null;
  return `${pathname}${search}${hash}`;
}

function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link that stays in this page where it can. New tabs and other sites are left to the browser. */
export function AppLink({ href, ...rest }: LinkAttributes) {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.defaultPrevented || !isPlainPress(event)) return;
        const address = findPortalAddress(href, window.location.href);
        if (address === null) return;
        event.preventDefault();
        history.push(address);
      }}
    />
  );
}
