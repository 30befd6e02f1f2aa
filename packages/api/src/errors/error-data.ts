import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Letter } from "@induction/domain/applicant/letter";
import type { FieldError } from "@induction/domain/kernel/field-errors";

/** What somebody else changed meanwhile, as it stands now. */
export type Conflict =
  | {
      readonly what: "fact";
      /** The fact with its value now. */
      readonly current: FactChange;
      readonly version: number;
    }
  | {
      readonly what: "letter";
      /** Null when the letter was removed. */
      readonly current: { readonly letter: Letter; readonly version: number } | null;
    };

/** What an error tells besides its sentence; each part only where it applies. */
export interface ErrorDetails {
  readonly fieldErrors?: readonly FieldError[];
  readonly conflict?: Conflict;
  readonly retryAfterSeconds?: number;
}
