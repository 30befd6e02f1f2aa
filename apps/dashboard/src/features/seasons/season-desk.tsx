import type { SourceKind } from "@induction/domain/program/fact";
import type { SeasonField } from "@induction/domain/season/season-facts";
import type { FactDesk } from "../../shell/facts/fact-desk.ts";
import { toSeasonSubject } from "./season-subject.ts";
import type { SeasonDraft } from "./season-value-draft.ts";
import { SeasonValueFields } from "./season-value-fields.tsx";
import { NOT_PUBLISHED, seasonUseOf } from "./season-words.ts";
import { findSeasonConflict, type SeasonPlace, useSeasonActs, useSeasonPreview } from "./use-season-acts.ts";

const SOURCE_KINDS = [
  "organization-site",
  "nrmp",
  "government-site",
  "copied-page",
  "aggregator",
  "general-knowledge",
] as const satisfies readonly SourceKind[];

/** A field of a season with all that its panel needs. */
export function toSeasonDesk(season: number, field: SeasonField): FactDesk<SeasonDraft> {
  const place: SeasonPlace = { season, field };
  return {
    ...toSeasonSubject(field),
    use: seasonUseOf(field),
    sourceKinds: SOURCE_KINDS,
    notDisclosedLabel: NOT_PUBLISHED,
    neitherMeans: "Both stay visible with their sources. The earlier date stands in; no price is taken.",
    withdrawalMeans:
      "Everybody then sees that it is not known. A date that earlier seasons have a rule for is projected.",
    ValueFields: (props) => <SeasonValueFields field={field} {...props} />,
    useActs: () => useSeasonActs(place),
    usePreview: (fact) => useSeasonPreview(place, fact),
    findConflict: findSeasonConflict,
  };
}
