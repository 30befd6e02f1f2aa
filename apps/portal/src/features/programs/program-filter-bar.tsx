import type { Region } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import { STANDING_LABELS } from "@induction/domain/rules/screens/standing-words";
import { Facet, FacetBar } from "@induction/ui/patterns/facets";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { useState } from "react";
import { FacetChoices } from "./facet-choices.tsx";
import styles from "./program-filter-bar.module.css";
import type { LooseFilters, ProgramFilters, VisaStanding } from "./program-filters.ts";
import type { ProgramRow } from "./program-rows.ts";

interface ProgramFilterBarProps {
  filters: ProgramFilters;
  /** All rows, to tell how many each choice would leave. */
  rows: readonly ProgramRow[];
  onChange: (changed: LooseFilters, isTyping?: boolean) => void;
}

const REGION_WORDS = {
  Northeast: "Northeast",
  Midwest: "Midwest",
  South: "South",
  West: "West",
  "Puerto Rico": "Puerto Rico",
} as const satisfies Record<Region, string>;

const VISA_WORDS = {
  yes: "Sponsors one you accept",
  open: "Not known: ask",
  no: "Sponsors none you accept",
} as const satisfies Record<VisaStanding, string>;

const TRACK_WORDS = {
  categorical: TRACK_TERMS.categorical.label,
  advanced: TRACK_TERMS.advanced.label,
  "physician-only": TRACK_TERMS["physician-only"].label,
  military: TRACK_TERMS.military.label,
} as const;

/** Search and filters over the table. The address of the page keeps them. */
export function ProgramFilterBar({ filters, rows, onChange }: ProgramFilterBarProps) {
  const { region, track, visa, open } = filters;
  const countBy = (test: (row: ProgramRow) => boolean) => rows.filter(test).length;
  return (
    <FacetBar label="Filters of the programs">
      <ProgramSearch q={filters.q ?? ""} onChange={(q) => onChange({ q }, true)} />
      <Facet
        label="For you"
        value={open && STANDING_LABELS[open]}
        onClear={() => onChange({ open: undefined })}
      >
        <FacetChoices
          label="For you"
          words={STANDING_LABELS}
          value={open}
          countOf={(standing) => countBy((row) => row.standing.kind === standing)}
          onChoose={(standing) => onChange({ open: standing })}
        />
      </Facet>
      <Facet label="Visa" value={visa && VISA_WORDS[visa]} onClear={() => onChange({ visa: undefined })}>
        <FacetChoices
          label="Visa"
          words={VISA_WORDS}
          value={visa}
          countOf={(standing) => countBy((row) => row.visa === standing)}
          onChoose={(standing) => onChange({ visa: standing })}
        />
      </Facet>
      <Facet label="Region" value={region} onClear={() => onChange({ region: undefined })}>
        <FacetChoices
          label="Region"
          words={REGION_WORDS}
          value={region}
          countOf={(name) => countBy((row) => row.program.region === name)}
          onChoose={(name) => onChange({ region: name })}
        />
      </Facet>
      <Facet label="Track" value={track && TRACK_WORDS[track]} onClear={() => onChange({ track: undefined })}>
        <FacetChoices
          label="Track"
          words={TRACK_WORDS}
          value={track}
          countOf={(kind) =>
            countBy(({ program: { facts } }) =>
              facts.tracks.state === "known" ? facts.tracks.value.some((each) => each.kind === kind) : false,
            )
          }
          onChoose={(kind) => onChange({ track: kind })}
        />
      </Facet>
    </FacetBar>
  );
}

interface ProgramSearchProps {
  q: string;
  onChange: (q: string) => void;
}

/** What is typed stands at once; the address follows it, and leads it when somebody goes back. */
function ProgramSearch({ q, onChange }: ProgramSearchProps) {
  const [typed, setTyped] = useState(q);
  const [seen, setSeen] = useState(q);
  if (q !== seen) {
    setSeen(q);
    if (q !== typed.trim()) setTyped(q);
  }
  return (
    <div className={styles.search}>
      <SearchInput
        label="Find by name, city or state"
        value={typed}
        onValueChange={(value) => {
          setTyped(value);
          onChange(value.trim());
        }}
      />
    </div>
  );
}
