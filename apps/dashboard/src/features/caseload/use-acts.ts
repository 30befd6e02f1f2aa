import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import type { MouseEvent, RefObject } from "react";
import { type GoOptions, useGo } from "../../shell/app-link.tsx";
import {
  type CaseloadSearch,
  type CaseloadSort,
  toCaseloadHref,
  toPersonHref,
  toSortText,
} from "../../shell/caseload-search.ts";
import type { FacetName } from "../../shell/caseload-view.ts";
import { toWindow } from "./use-caseload.ts";

/** Parts of the address that narrow the list. */
export type Narrowing = Partial<Record<FacetName | "q", string | undefined>>;

/** What can be done with the list; each act is a change of the address. */
export interface Acts {
  /** Shows a person beside the table; nobody when undefined. */
  peek: (id: string | undefined) => void;
  openPage: (id: string) => void;
  /** What a press on a row does: the person beside the table, or on a phone their page. */
  open: (id: string) => void;
  /** Hears presses on names before their links do. */
  pressName: (event: MouseEvent) => void;
  narrow: (changed: Narrowing) => void;
  /** The same while typing: no step back for each letter. */
  type: (q: string) => void;
  sort: (sort: CaseloadSort) => void;
  /** Goes to the window before or after; false where there is none. */
  turn: (by: -1 | 1) => boolean;
}

interface ActsOptions {
  search: CaseloadSearch;
  total: number;
  peekPlace: RefObject<HTMLElement | null>;
}

/** The acts of the caseload. */
export function useActs({ search, total, peekPlace }: ActsOptions): Acts {
  const go = useGo();
  const isPhone = useMediaQuery(phoneQuery);
  const change = (changed: Parameters<typeof toCaseloadHref>[1], options?: GoOptions) =>
    go(toCaseloadHref(search, changed), options);
  // Opening is a step; moving from person to person and closing are not.
  const peek = (id: string | undefined) =>
    change({ peek: id }, { replace: search.peek !== undefined, keepsScroll: true });
  const openPage = (id: string) => go(toPersonHref(id, search));
  const open = (id: string) => {
    if (isPhone) openPage(id);
    else if (search.peek === id) peekPlace.current?.querySelector("button")?.focus();
    else peek(id);
  };
  return {
    peek,
    openPage,
    open,
    pressName: (event) => {
      const id = isPhone ? undefined : findPressedName(event);
      if (id === undefined) return;
      event.preventDefault();
      open(id);
    },
    narrow: (changed) => change(changed),
    type: (q) => change({ q: q || undefined }, { replace: true }),
    sort: (sort) => change({ sort: toSortText(sort) }),
    turn: (by) => {
      const { page, pages } = toWindow(search, { total, shown: 0 });
      const isThere = page + by >= 1 && page + by <= pages;
      if (isThere) change({ page: String(page + by) });
      return isThere;
    },
  };
}

/** Whose name was pressed plainly. With a key held, the browser opens the link as it always does. */
function findPressedName(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || !(event.target instanceof Element)) return undefined;
  return event.target.closest("a")?.closest<HTMLElement>("[data-key]")?.dataset.key;
}
