import { addFacetClass, Facet, FacetBar } from "@induction/ui/patterns/facets";
import { Button } from "@induction/ui/primitives/button";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Icon } from "@induction/ui/primitives/icon";
import { Kbd } from "@induction/ui/primitives/kbd";
import { Popover } from "@induction/ui/primitives/popover";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import Plus from "lucide-react/icons/plus";
import type { ReactNode, Ref } from "react";
import type { Advisor } from "../../shell/answers.ts";
import {
  type CaseloadSearch,
  chosenValues,
  FACETS,
  isNarrowed,
  viewOf,
} from "../../shell/caseload-search.ts";
import type { FacetName } from "../../shell/caseload-view.ts";
import styles from "./caseload-facets.module.css";
import { FACET_LABELS, listOptions, toValueWords } from "./facet-words.ts";
import type { Narrowing } from "./use-acts.ts";

interface FacetsProps {
  search: CaseloadSearch;
  /** Whom a lead can filter by; empty for an advisor, who sees their own people alone. */
  advisors: readonly Advisor[];
  onChange: (changed: Narrowing) => void;
  /** Around the button that adds a filter, so that F can press it. */
  addRef: Ref<HTMLSpanElement>;
  end: ReactNode;
}

/** These stand in the bar even when they are not set; on a phone all stand behind one button. */
const ALWAYS_SHOWN: readonly FacetName[] = ["tier", "posture", "visa"];

function listFacets({ search, advisors }: Pick<FacetsProps, "search" | "advisors">): readonly FacetName[] {
  const fixed = viewOf(search).facet;
  return FACETS.filter((facet) => facet !== fixed && (facet !== "advisor" || advisors.length > 0));
}

/** What narrows the caseload further than its view. */
export function CaseloadFacets(props: FacetsProps) {
  const { search, advisors, onChange, end } = props;
  const facets = listFacets(props);
  const isPhone = useMediaQuery(phoneQuery);
  const isShown = (facet: FacetName) => !isPhone && ALWAYS_SHOWN.includes(facet);
  const shown = facets.filter((facet) => isShown(facet) || search[facet] !== undefined);
  return (
    <FacetBar label="Filters of the caseload" end={end}>
      {shown.map((facet) => (
        <Facet
          key={facet}
          label={FACET_LABELS[facet]}
          value={toValueWords(search, facet, advisors)}
          onClear={() => onChange({ [facet]: undefined })}
        >
          <div className={styles.card}>
            <FacetChoice {...props} facet={facet} />
          </div>
        </Facet>
      ))}
      <AddFilter {...props} facets={facets} />
      {isNarrowed(search) && (
        <Button
          tone="quiet"
          size="small"
          onClick={() =>
            onChange({ ...Object.fromEntries(FACETS.map((facet) => [facet, undefined])), q: undefined })
          }
        >
          Clear all
        </Button>
      )}
    </FacetBar>
  );
}

function AddFilter(props: FacetsProps & { facets: readonly FacetName[] }) {
  return (
    <span ref={props.addRef}>
      <Popover
        label="All filters"
        triggerClassName={addFacetClass}
        trigger={
          <>
            <Icon of={Plus} size="cell" />
            Filter
            <Kbd>F</Kbd>
          </>
        }
      >
        <div className={styles.card}>
          {props.facets.map((facet) => (
            <FacetChoice key={facet} {...props} facet={facet} />
          ))}
        </div>
      </Popover>
    </span>
  );
}

/** The answers of one facet. Of a date only one can be meant; of the others, any that is ticked. */
function FacetChoice({ facet, search, advisors, onChange }: FacetsProps & { facet: FacetName }) {
  const chosen = chosenValues(search, facet);
  function handleChange(value: string, isChecked: boolean): void {
    const others = facet === "due" ? [] : chosen.filter((other) => other !== value);
    onChange({ [facet]: [...others, ...(isChecked ? [value] : [])].join(",") || undefined });
  }
  return (
    <div className={styles.group}>
      <fieldset>
        <legend className={styles.legend}>{FACET_LABELS[facet]}</legend>
        <div className={styles.options}>
          {listOptions(facet, advisors).map(({ value, label, hint }) => (
            <Checkbox
              key={value}
              label={label}
              hint={hint}
              isChecked={chosen.includes(value)}
              onCheckedChange={(isChecked) => handleChange(value, isChecked)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
