import type { LinkAttributes } from "@induction/ui/primitives/link";
import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { parseSearchParams } from "./search-params.ts";

/** Where a path with its search leads, as the router takes it. */
interface Target {
  to: string;
  search: Record<string, string>;
}

/** "/caseload?tier=lower" as the router takes it. */
export function toTarget(href: string): Target {
  const [to = "/", search = ""] = href.split("?", 2);
  return { to, search: parseSearchParams(search) };
}

function isOurs(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** Long enough to tell a pointer that rests from one that passes. */
const RESTS_AFTER_MS = 80;

/** Fetches what a link leads to while a pointer rests on it. Keys move too fast over a list to fetch for each. */
function usePreload(target: Target) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: () => {
      timer.current = setTimeout(() => void router.preloadRoute(target), RESTS_AFTER_MS);
    },
    onPointerLeave: () => clearTimeout(timer.current),
  };
}

/** Pages that this app and the portal share: the browser loads them there. */
const OF_THE_PORTAL = /^\/rules(\/|$)/;

/** How links of the design system reach the router: paths of this app, without "/dashboard" and the organisation. */
export function AppLink(attributes: LinkAttributes) {
  if (!OF_THE_PORTAL.test(attributes.href)) return <RoutedLink {...attributes} />;
  const { children, ...rest } = attributes;
  return <a {...rest}>{children}</a>;
}

function RoutedLink({ href, children, ...attributes }: LinkAttributes) {
  const router = useRouter();
  const target = useMemo(() => toTarget(href), [href]);
  const preload = usePreload(target);
  return (
    <a
      {...attributes}
      {...preload}
      href={router.buildLocation(target).href}
      onClick={(event) => {
        if (event.defaultPrevented || !isOurs(event)) return;
        event.preventDefault();
        void router.navigate(target);
      }}
    >
      {children}
    </a>
  );
}

/** How to go. */
export interface GoOptions {
  /** Leaves no step back: for typing, and for moving within one view. */
  replace?: boolean;
  /** Leaves every list where it is, instead of at its beginning. */
  keepsScroll?: boolean;
}

/** Goes to a path of this app. */
export function useGo(): (href: string, options?: GoOptions) => void {
  const router = useRouter();
  return useCallback(
    (href, { replace = false, keepsScroll = false } = {}) =>
      void router.navigate({ ...toTarget(href), replace, resetScroll: !keepsScroll }),
    [router],
  );
}
