import { isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { defaultSeasonOn } from "@induction/domain/parameters/seasons";
import { isSeasonField, type SeasonField } from "@induction/domain/season/season-facts";
import {
  listSeasonFields,
  SEASON_GROUP_LABELS,
  SEASON_GROUPS,
} from "@induction/domain/season/season-field-words";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CuratedSeason, SeasonRow } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { toDate } from "../../shell/dates.ts";
import { FactPanel } from "../../shell/facts/fact-panel.tsx";
import styles from "../../shell/facts/facts.module.css";
import { LeaveGuard } from "../../shell/facts/leave-guard.tsx";
import { useDrafts } from "../../shell/facts/use-drafts.ts";
import { focusFact, useFactKeys, useFocusOnOpened } from "../../shell/facts/use-open-fact.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { type SeasonsNow, seasonsNowQuery } from "../../shell/seasons-now.ts";
import { InForce } from "./in-force.tsx";
import { PassingLines } from "./passing-lines.tsx";
import { toSeasonDesk } from "./season-desk.tsx";
import { SeasonHead, toSeasonHref } from "./season-head.tsx";
import { SeasonTable } from "./season-table.tsx";
import type { SeasonDraft } from "./season-value-draft.ts";
import type { SeasonsSearch } from "./seasons-search.ts";
import { useEarlierFacts } from "./use-earlier-facts.ts";

/** The fields in the order in which the page shows them, which J and K follow. */
const ORDER: readonly SeasonField[] = SEASON_GROUPS.flatMap(listSeasonFields);

/** One season as its curators keep it, and which one is in force. */
export function SeasonsPage({ search }: { search: SeasonsSearch }) {
  const asOf = search.asOf !== undefined && isCalendarDate(search.asOf) ? search.asOf : null;
  const now = useQuery(seasonsNowQuery);
  const list = useQuery(trpc.seasonFacts.list.queryOptions({}));
  const inForce = now.data === undefined ? null : defaultSeasonOn(now.data.today, now.data.almanac);
  const season = search.season === undefined ? (inForce?.season ?? null) : Number(search.season);
  const asked = useQuery({
    ...trpc.seasonFacts.season.queryOptions({ season: season ?? 0, asOf }, { staleTime: 0 }),
    placeholderData: keepPreviousData,
    enabled: season !== null,
  });
  const waiting = [now, list, asked].find(({ data }) => data === undefined);
  if (now.data === undefined || list.data === undefined || asked.data === undefined) {
    return (
      <>
        <title>Seasons · Induction</title>
        <PageHeader surface="bar" title="Seasons" />
        <PageBody density="dashboard">
          <Panel>
            <NoAnswer query={waiting ?? asked} title="The season did not load">
              <SkeletonLines lines={14} />
            </NoAnswer>
          </Panel>
        </PageBody>
      </>
    );
  }
  return (
    <Page
      key={asked.data.season}
      now={now.data}
      rows={list.data.rows}
      data={asked.data}
      search={search}
      isWaiting={asked.isPlaceholderData}
    />
  );
}

interface PageProps {
  now: SeasonsNow;
  rows: readonly SeasonRow[];
  data: CuratedSeason;
  search: SeasonsSearch;
  isWaiting: boolean;
}

function Page({ now, rows, data, search, isWaiting }: PageProps) {
  const { season, fields, biography, today, asOf } = data;
  const go = useGo();
  const goTo = (changed: SeasonsSearch) =>
    go(toSeasonHref({ ...search, season: `${season}`, ...changed }), { replace: true, keepsScroll: true });
  const drafts = useDrafts<SeasonDraft>();
  const earlier = useEarlierFacts(rows, season);
  const field = search.field !== undefined && isSeasonField(search.field) ? search.field : null;
  const standing = fields.find((each) => each.field === field);
  const inForce = defaultSeasonOn(today, now.almanac);
  const desk = useMemo(() => (field === null ? null : toSeasonDesk(season, field)), [season, field]);
  useFactKeys(ORDER, field, (opened) => goTo({ field: opened }));
  useFocusOnOpened(field);
  return (
    <>
      <title>{`Season ${season} · Induction`}</title>
      <SeasonHead
        season={season}
        inForce={inForce.season}
        rows={rows}
        asOf={asOf}
        today={today}
        onAsOf={(day) => goTo({ asOf: day })}
      />
      <PageBody density="dashboard">
        {asOf !== null && <PastNotice asOf={asOf} onBack={() => goTo({ asOf: undefined })} />}
        <div className={styles.split} aria-busy={isWaiting}>
          <div className={styles.main}>
            <InForce season={season} inForce={inForce} today={today} />
            {SEASON_GROUPS.map((group) => (
              <Panel key={group} title={SEASON_GROUP_LABELS[group]} count={countOf(data, group)} isFlush>
                <SeasonTable
                  title={`${SEASON_GROUP_LABELS[group]} of season ${season}`}
                  fields={listSeasonFields(group).flatMap(
                    (each) => fields.find((row) => row.field === each) ?? [],
                  )}
                  calendar={data.calendar}
                  earlier={earlier}
                  today={today}
                  current={field}
                  touched={drafts.touched}
                  onOpen={(opened) => goTo({ field: opened })}
                />
              </Panel>
            ))}
            <PassingLines almanac={now.almanac} />
          </div>
          {desk !== null && standing !== undefined && (
            <FactPanel
              key={desk.key}
              desk={desk}
              standing={standing}
              biography={biography[standing.field] ?? []}
              today={today}
              isPast={asOf !== null}
              drafts={drafts}
              onClose={() => {
                goTo({ field: undefined });
                focusFact(standing.field);
              }}
            />
          )}
        </div>
      </PageBody>
      <LeaveGuard isTouched={drafts.touched.size > 0} page="season" />
    </>
  );
}

/** "13 of 18 known"; of dates that are only projected how many. */
function countOf({ fields, calendar }: CuratedSeason, group: (typeof SEASON_GROUPS)[number]): string {
  const ofGroup = new Set(listSeasonFields(group));
  const rows = fields.filter(({ field }) => ofGroup.has(field));
  const known = `${rows.filter(({ fact }) => fact.state === "known").length} of ${rows.length} known`;
  const projected = calendar?.events.filter(({ standing }) => standing === "projected").length ?? 0;
  return group === "dates" && projected > 0 ? `${known}, ${projected} projected` : known;
}

function PastNotice({ asOf, onBack }: { asOf: Parameters<typeof toDate>[0]; onBack: () => void }) {
  return (
    <div role="status" className={styles.notice}>
      <p>
        These are the facts as they stood at the end of {toDate(asOf)}, Eastern time. They cannot be changed;
        the history of a fact is always whole.
      </p>
      <Button size="small" onClick={onBack}>
        Back to today
      </Button>
    </div>
  );
}
