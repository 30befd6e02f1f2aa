import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { listOpenSeasons } from "@induction/domain/parameters/seasons";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import type { FactForm, FieldsProps } from "../fact-form.ts";

interface SeasonDraft {
  readonly season: string | null;
}

function describeSeason(season: number): string {
  return `Season ${season}: apply in autumn ${season - 1}, begin in July ${season}`;
}

function Fields({ draft, onChange, errorAt, idOf, today }: FieldsProps<SeasonDraft>) {
  const seasons = listOpenSeasons(today).map(({ season }) => String(season));
  const offered =
    draft.season === null || seasons.includes(draft.season) ? seasons : [draft.season, ...seasons];
  return (
    <SegmentedRadio
      id={idOf("")}
      label="When do you want to begin training?"
      hint="A season is named after the year in which training begins; applications go out in the autumn before."
      isCompact
      options={offered.map((season) => ({ value: season, label: `July ${season}` }))}
      value={draft.season}
      error={errorAt("")}
      onValueChange={(season) => onChange({ season })}
    />
  );
}

/** The season the person plans for. Left open, the next one is read. */
export const seasonForm: FactForm<SeasonDraft> = {
  fact: "season",
  title: "Season",
  why: "All dates go by it. Not told, we plan for the next one.",
  Fields,
  toDraft: ({ season }) => ({ season: toldOr(season, null)?.toString() ?? null }),
  read({ season }, reader) {
    const chosen = reader.choice("", season, "Choose a season.");
    return chosen === undefined ? undefined : { fact: "season", value: known(Number(chosen)) };
  },
  now: ({ season }) => ({ fact: "season", value: season }),
  untold: { fact: "season", value: unknown },
  describe: ({ season }) => (season.state === "known" ? [describeSeason(season.value)] : null),
};
