import type { Problems } from "./form-problems.ts";

/** What every control of a value needs. */
export interface ValueFieldProps<Draft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Where the value lies in the edit: "value", "claims.1.value". */
  readonly path: string;
  readonly problems: Problems;
}
