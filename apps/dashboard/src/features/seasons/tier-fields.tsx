import { Button, IconButton } from "@induction/ui/primitives/button";
import { Field, FieldNotes, fieldLabelClass } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { NumberInput } from "@induction/ui/primitives/text-input";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import styles from "../../shell/facts/facts.module.css";
import { type Problems, toControlId } from "../../shell/facts/form-problems.ts";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import type { SeasonDraftOf, TierDraft } from "./season-value-draft.ts";

const MOST_TIERS = 10;

/** What ERAS charges for applications to one specialty: each range of applications with its price. */
export function TierFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"tiers">>) {
  const { tiers } = draft;
  const id = toControlId(path);
  return (
    <fieldset id={id} className={styles.choices} tabIndex={-1}>
      <legend className={fieldLabelClass}>Prices</legend>
      <p className={styles.quiet}>
        The first begins with application 1, each next one right after the last. Where no price was seen
        beyond a number, enter that number as the last: an earlier season’s price then stands in.
      </p>
      {tiers.map((tier, index) => (
        <TierRow
          key={tier.key}
          tier={tier}
          number={index + 1}
          path={`${path}.${index}`}
          problems={problems}
          onChange={(changed) => onChange({ ...draft, tiers: tiers.with(index, changed) })}
          onRemove={() => onChange({ ...draft, tiers: tiers.filter((each) => each !== tier) })}
        />
      ))}
      <FieldNotes id={id} error={problems.at(path)} />
      {tiers.length < MOST_TIERS && (
        <Button
          size="small"
          icon={Plus}
          onClick={() => onChange({ ...draft, tiers: [...tiers, toNextTier(tiers)] })}
        >
          Add a range
        </Button>
      )}
    </fieldset>
  );
}

/** A range that begins where the last one ends. */
function toNextTier(tiers: readonly TierDraft[]): TierDraft {
  const key = Math.max(-1, ...tiers.map((tier) => tier.key)) + 1;
  const last = tiers.at(-1)?.to ?? "";
  const from = /^\d+$/.test(last) ? `${Number(last) + 1}` : "";
  return { key, from: tiers.length === 0 ? "1" : from, to: "", usd: "", per: "application" };
}

interface TierRowProps {
  tier: TierDraft;
  number: number;
  path: string;
  problems: Problems;
  onChange: (tier: TierDraft) => void;
  onRemove: () => void;
}

function TierRow({ tier, number, path, problems, onChange, onRemove }: TierRowProps) {
  const wire = (part: keyof TierDraft) => ({
    id: toControlId(`${path}.${part}`),
    error: problems.at(`${path}.${part}`),
  });
  return (
    <fieldset className={styles.track}>
      <legend className={styles.quiet}>Range {number}</legend>
      <Field {...wire("from")} label="From application">
        <NumberInput value={tier.from} onChange={({ target }) => onChange({ ...tier, from: target.value })} />
      </Field>
      <Field {...wire("to")} label="To application" hint="Empty for no upper end.">
        <NumberInput value={tier.to} onChange={({ target }) => onChange({ ...tier, to: target.value })} />
      </Field>
      <Field {...wire("usd")} label="Price">
        <NumberInput
          unit="US dollars"
          value={tier.usd}
          onChange={({ target }) => onChange({ ...tier, usd: target.value })}
        />
      </Field>
      <SegmentedRadio
        {...wire("per")}
        label="For"
        options={[
          { value: "application", label: "Each" },
          { value: "range", label: "The range together" },
        ]}
        value={tier.per}
        onValueChange={(per) => onChange({ ...tier, per })}
      />
      <IconButton icon={Trash2} label={`Remove range ${number}`} size="small" onClick={onRemove} />
    </fieldset>
  );
}
