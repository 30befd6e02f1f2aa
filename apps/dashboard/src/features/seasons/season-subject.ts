import { parseSeasonFact, seasonEditSchema } from "@induction/domain/season/season.schema";
import type { SeasonField } from "@induction/domain/season/season-facts";
import { SEASON_FIELD_LABELS } from "@induction/domain/season/season-field-words";
import type { FactSubject } from "../../shell/facts/fact-desk.ts";
import { withDrafts } from "../../shell/facts/with-drafts.ts";
import { type SeasonDraft, toBlankSeasonDraft, toSeasonDraft, toSeasonInput } from "./season-value-draft.ts";
import { seasonFactInWords } from "./season-words.ts";

/** A field of a season, for the forms and the words that every fact shares. */
export function toSeasonSubject(field: SeasonField): FactSubject<SeasonDraft> {
  return {
    key: field,
    label: SEASON_FIELD_LABELS[field],
    blank: toBlankSeasonDraft(field),
    toDrafted: (fact) => withDrafts(parseSeasonFact(field, fact), (value) => toSeasonDraft(field, value)),
    toValueInput: toSeasonInput,
    editSchema: seasonEditSchema(field),
    toWords: (fact) => seasonFactInWords(field, fact),
  };
}
