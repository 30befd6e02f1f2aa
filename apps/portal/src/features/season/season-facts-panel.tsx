import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { SEASON_FIELDS, type SeasonField } from "@induction/domain/season/season-facts";
import {
  SEASON_FIELD_LABELS,
  SEASON_GROUP_LABELS,
  type SeasonGroup,
  seasonGroupOf,
} from "@induction/domain/season/season-field-words";
import { findDocument } from "@induction/domain/sources/documents";
import { ProvenancePopover } from "@induction/ui/advice/provenance-popover";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Chip } from "@induction/ui/primitives/chip";
import { Columns } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useQueries } from "@tanstack/react-query";
import { trpc } from "../../shell/api.ts";
import { toShortDate } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import type { KnownFact, ValueReading } from "./known-facts.ts";
import { toKnownFacts } from "./known-facts-of.ts";
import styles from "./season.module.css";

/** How many seasons back a price or a limit is looked for. */
const SEASONS_BACK = 3;
const SHOWN: readonly SeasonGroup[] = ["fees", "limits", "exams"];

/** What a season charges, allows and asks for, each with its source; what nobody knows is named as such. */
export function SeasonFactsPanels({ season }: { season: number }) {
  const told = useQueries({
    queries: Array.from({ length: SEASONS_BACK + 1 }, (_, back) =>
      trpc.seasons.get.queryOptions({ season: season - back }),
    ),
    combine: (answers) =>
      toKnownFacts(
        answers.map(({ data, error, fetchStatus, isFetching, refetch }) => {
          return { data, error, fetchStatus, isFetching, refetch };
        }),
      ),
  });
  if (told.kind === "missing") {
    return (
      <Panel title="Fees, limits and exams">
        <Loaded query={told.answer} what="What the season charges" waiting={<SkeletonLines lines={8} />}>
          {() => null}
        </Loaded>
      </Panel>
    );
  }
  return (
    <Columns shape="thirds">
      {SHOWN.map((group) => (
        <Panel key={group} title={SEASON_GROUP_LABELS[group]}>
          <Facts season={season} group={group} facts={told.facts} />
        </Panel>
      ))}
    </Columns>
  );
}

interface FactsProps {
  season: number;
  group: SeasonGroup;
  facts: readonly KnownFact[];
}

function Facts({ season, group, facts }: FactsProps) {
  const known = facts.filter(({ field }) => seasonGroupOf(field) === group);
  const told = new Set(known.map(({ field }) => field));
  const untold = SEASON_FIELDS.filter((field) => seasonGroupOf(field) === group && !told.has(field));
  return (
    <dl className={styles.facts}>
      {known.map((fact) => (
        <div key={fact.field}>
          <dt>{SEASON_FIELD_LABELS[fact.field]}</dt>
          <dd>
            {fact.readings.map((reading) => (
              <Reading
                key={`${reading.words} ${reading.claim.source}`}
                field={fact.field}
                reading={reading}
              />
            ))}
            {fact.season !== season && <span className={styles.far}>of season {fact.season}</span>}
            {fact.beyond !== null && (
              <span className={styles.far}>
                Beyond that the prices of season {fact.beyond.season} stand in: {fact.beyond.words}
              </span>
            )}
            {fact.readings.length > 1 && <Chip tone="dispute">Sources disagree</Chip>}
          </dd>
        </div>
      ))}
      {untold.length > 0 && (
        <div>
          <dt>Not known</dt>
          <dd className={styles.far}>{untold.map((field) => SEASON_FIELD_LABELS[field]).join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}

function Reading({ field, reading: { words, claim } }: { field: SeasonField; reading: ValueReading }) {
  const document = findDocument(claim.source);
  const href = claim.link ?? document?.url ?? undefined;
  const { retrievedOn, verifiedOn, verifiedBy, note, kind } = claim;
  return (
    <ProvenancePopover
      trigger={words}
      provenance={{
        field: SEASON_FIELD_LABELS[field],
        value: words,
        kind: SOURCE_KIND_LABELS[kind],
        source: { title: document?.title ?? claim.source, href },
        read: toShortDate(retrievedOn),
        ...(verifiedOn !== null && {
          checked: [verifiedBy, toShortDate(verifiedOn)].filter(Boolean).join(", "),
        }),
        ...(note !== null && { note }),
      }}
    />
  );
}
