import { Facet, FacetBar } from "@induction/ui/patterns/facets";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { FACT_CHOICES, REGIONS, VISA_CHOICES } from "./find-programs.ts";
import styles from "./programs.module.css";
import type { ProgramsSearch } from "./programs-search.ts";

type FacetKey = "region" | "visa" | "facts";

const FACETS: readonly { key: FacetKey; label: string; choices: Readonly<Record<string, string>> }[] = [
  { key: "region", label: "Region", choices: Object.fromEntries(REGIONS.map((region) => [region, region])) },
  { key: "visa", label: "Visa", choices: VISA_CHOICES },
  { key: "facts", label: "Facts", choices: FACT_CHOICES },
];

interface ProgramFacetsProps {
  search: ProgramsSearch;
  onChange: (changed: ProgramsSearch) => void;
}

/** What narrows the list of programs: one answer for each question. */
export function ProgramFacets({ search, onChange }: ProgramFacetsProps) {
  return (
    <FacetBar label="Filters of the programs">
      {FACETS.map(({ key, label, choices }) => {
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
