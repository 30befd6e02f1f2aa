import { AppError, badField } from "../errors/app-error.ts";

/** What sign-in can answer besides success. */
export type Refusal =
  | { readonly kind: "refused" }
  | { readonly kind: "wait"; readonly retryAfterSeconds: number }
  | { readonly kind: "weak-password"; readonly message: string }
  | { readonly kind: "invalid-link" };

const REFUSED =
  "The e-mail address and the password do not go together. Check both, or ask for a link to set a new password.";
/** What is said of a link that is used, taken back, too old or unknown: of all the same. */
export const LINK_GONE =
  "This link does not work any more: it was used, replaced, or is too old. Ask for a new one.";

/**
 * The outcome where it is a success.
 * @param field the field of the form that holds the password
 * @throws AppError with words for each refusal
 */
export function requireSuccess<
  Success extends { readonly kind: "signed-in" | "changed" | "accepted" | "good" },
>(outcome: Success | Refusal, field = "password"): Success {
  switch (outcome.kind) {
    case "refused":
    case "wait":
    case "weak-password":
    case "invalid-link":
      throw toError(outcome, field);
    default:
      return outcome;
  }
}

function toError(refusal: Refusal, field: string): AppError {
  switch (refusal.kind) {
    case "refused":
      return new AppError("UNAUTHORIZED", { message: REFUSED });
    case "wait":
      return new AppError("TOO_MANY_REQUESTS", { details: { retryAfterSeconds: refusal.retryAfterSeconds } });
    case "weak-password":
      return badField(field, refusal.message);
    case "invalid-link":
      return new AppError("NOT_FOUND", { message: LINK_GONE });
  }
}
