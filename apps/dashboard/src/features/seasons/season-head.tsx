import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { PageHeader } from "@induction/ui/patterns/page-header";
import { TabLinks } from "@induction/ui/primitives/tabs";
import type { SeasonRow } from "../../shell/answers.ts";
import { AsOf } from "../../shell/facts/as-of.tsx";
import { toSearchText } from "../../shell/search-params.ts";
import type { SeasonsSearch } from "./seasons-search.ts";

interface SeasonHeadProps {
  season: number;
  /** The season that is in force today. */
  inForce: number;
  /** Newest first, as the list gives them. */
  rows: readonly SeasonRow[];
  asOf: CalendarDate | null;
  today: CalendarDate;
  onAsOf: (day: string | undefined) => void;
}

/** Where an address leads that shows a season, or one of its facts. */
export function toSeasonHref(search: SeasonsSearch): string {
  return `/seasons${toSearchText({ ...search })}`;
}

/** The seasons that have a calendar, and the one that is looked at though it has none. */
function listTabs(rows: readonly SeasonRow[], season: number): readonly SeasonRow[] {
  return rows
    .filter((row) => row.hasCalendar || row.season === season)
    .toSorted((a, b) => a.season - b.season);
}

/** Disputes, and what a newer list says otherwise: what a curator has to look at. */
function openOf({ disputes, differences }: SeasonRow): number {
  return new Set([...disputes, ...differences]).size;
}

/** The name of the page, the seasons to choose from, and the day as of which the facts are told. */
export function SeasonHead({ season, inForce, rows, asOf, today, onAsOf }: SeasonHeadProps) {
  return (
    <PageHeader
      surface="bar"
      title="Seasons"
      detail="Dates, fees, limits and exam rules, each with its source. What you publish is on every open screen at once."
      actions={<AsOf asOf={asOf} today={today} onChange={onAsOf} />}
      tabs={
        <TabLinks
          label="Seasons"
          tabs={listTabs(rows, season).map((row) => ({
            label: row.season === inForce ? `${row.season}, in force` : `${row.season}`,
            href: toSeasonHref({ season: `${row.season}` }),
            isCurrent: row.season === season,
            isAlarm: openOf(row) > 0,
            count: openOf(row) > 0 ? `${openOf(row)} to settle` : undefined,
          }))}
        />
      }
    />
  );
}
