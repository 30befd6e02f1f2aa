import { Facet, FacetBar } from "@induction/ui/patterns/facets";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { CURATOR_FACT_CHOICES, FACT_CHOICES, REGIONS, VISA_CHOICES } from "./find-programs.ts";
import styles from "./programs.module.css";
import type { ProgramsSearch } from "./programs-search.ts";

type FacetKey = "region" | "visa" | "facts";

interface FacetChoices {
  readonly key: FacetKey;
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
}

const FACETS: readonly FacetChoices[] = [
  { key: "region", label: "Region", choices: Object.fromEntries(REGIONS.map((region) => [region, region])) },
  { key: "visa", label: "Visa", choices: VISA_CHOICES },
  { key: "facts", label: "Facts", choices: FACT_CHOICES },
];

const CURATOR_FACETS: readonly FacetChoices[] = FACETS.map((facet) =>
  facet.key === "facts" ? { ...facet, choices: CURATOR_FACT_CHOICES } : facet,
);

interface ProgramFacetsProps {
  search: ProgramsSearch;
  /** Whether to offer what only a curator can ask for. */
  isForCurator: boolean;
  onChange: (changed: ProgramsSearch) => void;
}

/** What narrows the list of programs: one answer for each question. */
export function ProgramFacets({ search, isForCurator, onChange }: ProgramFacetsProps) {
  return (
    <FacetBar label="Filters of the programs">
      {(isForCurator ? CURATOR_FACETS : FACETS).map(({ key, label, choices }) => {
        const chosen = search[key];
        return (
          <Facet
            key={key}
            label={label}
            value={chosen === undefined ? undefined : choices[chosen]}
            onClear={() => onChange({ [key]: undefined })}
          >
            <fieldset className={styles.choices}>
              <legend className={styles.legend}>{label}</legend>
              {Object.entries(choices).map(([value, words]) => (
                <Checkbox
                  key={value}
                  label={words}
                  isChecked={chosen === value}
                  onCheckedChange={(isChecked) => onChange({ [key]: isChecked ? value : undefined })}
                />
              ))}
            </fieldset>
          </Facet>
        );
      })}
    </FacetBar>
  );
}
