import { RecordBar } from "@induction/ui/patterns/banners";
import { LinkButton } from "@induction/ui/primitives/button";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { useMemo } from "react";
import { useGo } from "../../shell/app-link.tsx";
import { type CaseloadSearch, toCaseloadHref } from "../../shell/caseload-search.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import styles from "./person-record-bar.module.css";
import type { Neighbour, Place } from "./use-neighbours.ts";

interface PersonRecordBarProps {
  name: string;
  note: string;
  search: CaseloadSearch;
  place: Place | null;
}

function useNeighbourKeys(place: Place | null): void {
  const go = useGo();
  const before = place?.before?.href;
  const after = place?.after?.href;
  const shortcuts = useMemo(
    () => [
      { keys: ["j"], label: "Next person", run: () => after !== undefined && go(after) },
      { keys: ["k"], label: "Previous person", run: () => before !== undefined && go(before) },
    ],
    [before, after, go],
  );
  useShortcuts(shortcuts);
}

function lastName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function NeighbourLink({ to, way }: { to: Neighbour | null; way: "before" | "after" }) {
  if (to === null) return null;
  const isBefore = way === "before";
  return (
    <LinkButton size="small" href={to.href} aria-label={`${isBefore ? "Previous" : "Next"}: ${to.name}`}>
      {isBefore && <ChevronLeft size={14} aria-hidden="true" />}
      <span className={styles.neighbour}>{lastName(to.name)}</span>
      {!isBefore && <ChevronRight size={14} aria-hidden="true" />}
    </LinkButton>
  );
}

/** Whose record this is, on every page of it, with the way to the people beside them. */
export function PersonRecordBar({ name, note, search, place }: PersonRecordBarProps) {
  useNeighbourKeys(place);
  return (
    <RecordBar name={name} note={note}>
      <NeighbourLink to={place?.before ?? null} way="before" />
      {place !== null && (
        <span>
          {place.position} of {place.total} <VisuallyHidden>in this view</VisuallyHidden>
        </span>
      )}
      <NeighbourLink to={place?.after ?? null} way="after" />
      <LinkButton size="small" tone="quiet" href={toCaseloadHref(search)}>
        To the caseload
      </LinkButton>
    </RecordBar>
  );
}
