import { Field } from "@induction/ui/primitives/field";
import { Textarea } from "@induction/ui/primitives/textarea";
import { toControlId } from "./form-problems.ts";
import type { ValueFieldProps } from "./value-field.ts";

/** A text where the words of a source are quoted. */
export function StatementField<Draft extends { readonly statement: string }>(props: ValueFieldProps<Draft>) {
  const { draft, onChange, path, problems } = props;
  const at = `${path}.statement`;
  return (
    <Field
      id={toControlId(at)}
      label="Words of the source"
      hint="Quoted as they stand. A quote never decides anything."
      error={problems.at(at)}
    >
      <Textarea
        value={draft.statement}
        rows={3}
        limit={2000}
        onChange={({ target }) => onChange({ ...draft, statement: target.value })}
      />
    </Field>
  );
}
