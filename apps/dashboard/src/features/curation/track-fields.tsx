import type { TrackKind } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Field, FieldNotes, fieldLabelClass } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { NumberInput, TextInput } from "@induction/ui/primitives/text-input";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import styles from "../../shell/facts/facts.module.css";
import { type Problems, toControlId } from "../../shell/facts/form-problems.ts";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import type { DraftOf, TrackDraft } from "./value-draft.ts";

const KINDS = [
  "categorical",
  "advanced",
  "physician-only",
  "military",
] as const satisfies readonly TrackKind[];
const MOST_TRACKS = 20;

/** Every way into a program: its kind, its NRMP code, its seats. */
export function TrackFields({ draft, onChange, path, problems }: ValueFieldProps<DraftOf<"tracks">>) {
  const { tracks } = draft;
  const id = toControlId(path);
  const nextKey = Math.max(-1, ...tracks.map(({ key }) => key)) + 1;
  return (
    <fieldset id={id} className={styles.choices}>
      <legend className={fieldLabelClass}>Tracks</legend>
      {tracks.length === 0 && <p className={styles.quiet}>None in the Match.</p>}
      {tracks.map((track, index) => (
        <TrackRow
          key={track.key}
          track={track}
          number={index + 1}
          path={`${path}.${index}`}
          problems={problems}
          onChange={(changed) => onChange({ ...draft, tracks: tracks.with(index, changed) })}
          onRemove={() => onChange({ ...draft, tracks: tracks.filter((each) => each !== track) })}
        />
      ))}
      <FieldNotes id={id} error={problems.at(path)} />
      {tracks.length < MOST_TRACKS && (
        <Button
          size="small"
          icon={Plus}
          onClick={() =>
            onChange({
              ...draft,
              tracks: [...tracks, { key: nextKey, kind: null, nrmpCode: "", seats: "" }],
            })
          }
        >
          Add a track
        </Button>
      )}
    </fieldset>
  );
}

interface TrackRowProps {
  track: TrackDraft;
  number: number;
  path: string;
  problems: Problems;
  onChange: (track: TrackDraft) => void;
  onRemove: () => void;
}

function TrackRow({ track, number, path, problems, onChange, onRemove }: TrackRowProps) {
  return (
    <fieldset className={styles.track}>
      <legend className={styles.quiet}>Track {number}</legend>
      <Field id={toControlId(`${path}.kind`)} label="Kind" error={problems.at(`${path}.kind`)}>
        <Select
          options={KINDS.map((value) => ({ value, label: TRACK_TERMS[value].label }))}
          value={track.kind}
          onValueChange={(kind) => onChange({ ...track, kind })}
        />
      </Field>
      <Field
        id={toControlId(`${path}.nrmpCode`)}
        label="NRMP code"
        hint="Empty outside the Match."
        error={problems.at(`${path}.nrmpCode`)}
      >
        <TextInput
          width="medium"
          value={track.nrmpCode}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...track, nrmpCode: target.value })}
        />
      </Field>
      <Field
        id={toControlId(`${path}.seats`)}
        label="Seats a year"
        hint="Empty where no source gives them."
        error={problems.at(`${path}.seats`)}
      >
        <NumberInput
          value={track.seats}
          onChange={({ target }) => onChange({ ...track, seats: target.value })}
        />
      </Field>
      <IconButton icon={Trash2} label={`Remove track ${number}`} size="small" onClick={onRemove} />
    </fieldset>
  );
}
