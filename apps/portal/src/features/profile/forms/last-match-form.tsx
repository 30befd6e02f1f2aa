import type { LastMatch } from "@induction/domain/applicant/course";
import { known, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NumberInput } from "@induction/ui/primitives/text-input";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

interface LastMatchDraft {
  readonly outcome: LastMatch["outcome"] | null;
  readonly season: string;
}

const SEASON = { from: 1952, to: 2090, step: 1, message: "Enter the year of the Match, from 1952 to 2090." };

function describeLastMatch(match: LastMatch): string {
  if (match.outcome === "never-took-part") return "Never took part";
  return `${match.outcome === "matched" ? "Matched" : "Unmatched"} in ${match.season}`;
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<LastMatchDraft>) {
  const { outcome } = draft;
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("outcome")}
        label="How did your last Match end?"
        isCompact
        options={[
          { value: "never-took-part", label: "Never took part" },
          { value: "unmatched", label: "Unmatched" },
          { value: "matched", label: "Matched" },
        ]}
        value={outcome}
        error={errorAt("outcome")}
        onValueChange={(chosen) => onChange({ ...draft, outcome: chosen })}
      />
      {outcome !== null && outcome !== "never-took-part" && (
        <Field id={idOf("season")} label="Year of that Match" error={errorAt("season")}>
          <NumberInput
            value={draft.season}
            onChange={(event) => onChange({ ...draft, season: event.target.value })}
          />
        </Field>
      )}
    </Stack>
  );
}

/** How the last Match ended, if the person took part in one. */
export const lastMatchForm: FactForm<LastMatchDraft> = {
  fact: "lastMatch",
  title: "Last Match",
  why: "After an unmatched season the plan is another one.",
  Fields,
  toDraft: ({ lastMatch }) => {
    if (lastMatch.state === "unknown") return { outcome: null, season: "" };
    const { value } = lastMatch;
    return {
      outcome: value.outcome,
      season: value.outcome === "never-took-part" ? "" : String(value.season),
    };
  },
  read(draft, reader) {
    const outcome = reader.choice("outcome", draft.outcome, "Choose how the last Match ended.");
    if (outcome === undefined) return undefined;
    if (outcome === "never-took-part") return { fact: "lastMatch", value: known({ outcome }) };
    const season = reader.number("season", draft.season, SEASON);
    return season === undefined ? undefined : { fact: "lastMatch", value: known({ outcome, season }) };
  },
  now: ({ lastMatch }) => ({ fact: "lastMatch", value: lastMatch }),
  untold: { fact: "lastMatch", value: unknown },
  describe: ({ lastMatch }) => describeTold(lastMatch, (value) => [describeLastMatch(value)]),
};
