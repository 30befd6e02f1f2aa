import { DataTable } from "@induction/ui/patterns/data-table";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { PageTurn } from "@induction/ui/patterns/page-turn";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { trpc } from "../../shell/api.ts";
import { useGo } from "../../shell/app-link.tsx";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { holdsAny } from "../../shell/staff.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./desk.module.css";
import { listColumns } from "./desk-columns.tsx";
import { GroupHead } from "./desk-group.tsx";
import { listRows } from "./desk-rows.ts";
import {
  byOf,
  type DeskAnswer,
  type DeskSearch,
  type Only,
  PAGE_SIZE,
  pageOf,
  toDeskHref,
  toQuestion,
} from "./desk-search.ts";
import { DeskStages } from "./desk-stages.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

/** The letters of everybody whom the reader advises and who shares them: person by person, or writer by writer. */
export function LettersPage({ search }: { search: DeskSearch }) {
  const organisation = useOrganisation();
  const desk = useQuery(trpc.letters.desk.queryOptions(toQuestion(search, organisation.orgId)));
  const { data } = desk;
  return (
    <>
      <title>Letters · Induction</title>
      <DeskHead search={search} counts={data?.counts} />
      <PageBody density="dashboard">
        <DeskStages search={search} counts={data?.counts} />
        <NoAnswer query={desk} title="The letters did not load">
          <Desk search={search} answer={data} />
        </NoAnswer>
      </PageBody>
    </>
  );
}

interface DeskProps {
  search: DeskSearch;
  answer: DeskAnswer | undefined;
}

function DeskHead({ search, counts }: { search: DeskSearch; counts: DeskAnswer["counts"] | undefined }) {
  const by = byOf(search);
  const letters = counts && Object.values(counts.byStatus).reduce((sum, count) => sum + count, 0);
  const only = (what: Only | undefined) => toDeskHref(search, { only: what });
  return (
    <PageHeader
      surface="bar"
      title="Letters"
      count={letters}
      detail="Status only. No letter is ever stored here."
      beside={
        <TabLinks
          label="How the letters are grouped"
          tabs={[
            { label: "By person", href: toDeskHref(search, { by: undefined }), isCurrent: by === "person" },
            { label: "By writer", href: toDeskHref(search, { by: "writer" }), isCurrent: by === "writer" },
          ]}
        />
      }
      tabs={
        <TabLinks
          label="What to look at"
          tabs={[
            { label: "All", href: only(undefined), isCurrent: search.only === undefined },
            {
              label: "Overdue",
              href: only("overdue"),
              isCurrent: search.only === "overdue",
              count: counts?.overdue,
            },
            {
              label: "No US anesthesiologist letter",
              href: only("no-us-anesthesiologist"),
              isCurrent: search.only === "no-us-anesthesiologist",
              count: counts && countOf(counts.withoutUsAnesthesiologist, "person", "people"),
            },
          ]}
        />
      }
    />
  );
}

function Desk({ search, answer }: DeskProps) {
  const go = useGo();
  const list = useRef<HTMLDivElement>(null);
  const isLead = holdsAny(useStaff()?.membership ?? null, "lead");
  const by = byOf(search);
  const rows = listRows(answer);
  const pages = Math.max(1, Math.ceil((answer?.total ?? 0) / PAGE_SIZE));
  const turn = (step: -1 | 1) => {
    const page = pageOf(search) + step;
    if (page >= 1 && page <= pages) go(toDeskHref(search, { page: String(page) }));
  };
  const { onKeyDown } = useDeskKeys({
    keys: rows.map(({ key }) => key),
    list,
    onTurnOver: () => go(toDeskHref(search, { by: by === "person" ? "writer" : "person" })),
    onTurn: turn,
  });
  const today = answer?.today;
  return (
    <Panel isFlush foot={answer && <DeskFoot search={search} answer={answer} onTurn={turn} pages={pages} />}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in the rows are the controls; keys rise here from them. */}
      <div ref={list} onKeyDown={onKeyDown} className={styles.list}>
        <DataTable
          caption={by === "person" ? "Letters by person" : "Letters by writer"}
          columns={today === undefined ? [] : listColumns(by, today)}
          rows={rows}
          keyOf={({ key }) => key}
          {...(answer === undefined && { loadingRows: 12 })}
          bandBefore={({ group }) =>
            group !== null &&
            today !== undefined && <GroupHead group={group} today={today} showsAdvisor={isLead} />
          }
          empty={<Nothing search={search} counts={answer?.counts} />}
        />
      </div>
    </Panel>
  );
}

interface DeskFootProps {
  search: DeskSearch;
  answer: DeskAnswer;
  pages: number;
  onTurn: (by: -1 | 1) => void;
}

function DeskFoot({ search, answer: { by, total, counts }, pages, onTurn }: DeskFootProps) {
  const shown = by === "person" ? countOf(total, "person", "people") : countOf(total, "writer");
  return (
    <div className={styles.foot}>
      <p role="status">
        {shown}.{" "}
        {counts.hidden > 0 &&
          `${countOf(counts.hidden, "person", "people")} did not consent yet or any more: their letters are not here.`}
      </p>
      {by === "writer" && (
        <p className={styles.note}>
          One writer: the same name at the same place, whatever title is before it. Where the place is not
          told, letters stand together if name, specialty and country are the same.
        </p>
      )}
      <PageTurn label="Pages of the letters" page={pageOf(search)} pages={pages} onTurn={onTurn} />
    </div>
  );
}

function Nothing({ search, counts }: { search: DeskSearch; counts: DeskAnswer["counts"] | undefined }) {
  const isNarrowed = search.status !== undefined || search.only !== undefined;
  if (isNarrowed || pageOf(search) > 1) {
    return (
      <Empty
        title="No letter matches"
        action={
          <LinkButton href={toDeskHref(search, { status: undefined, only: undefined })}>Show all</LinkButton>
        }
      >
        Nobody whom you advise has such a letter now.
      </Empty>
    );
  }
  return (
    <Empty title="No letters here yet">
      {counts !== undefined && counts.hidden > 0
        ? "Letters appear as soon as somebody whom you advise shares their file."
        : "Letters appear as soon as somebody whom you advise tells of a writer."}
    </Empty>
  );
}
