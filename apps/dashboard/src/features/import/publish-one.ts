import { toAppError } from "@induction/client/app-error";
import { type FiledDifference, toFactEdit } from "@induction/domain/program/open-data-difference";

/** What became of a fact that was to be brought in. */
export type Outcome = { readonly kind: "published" } | { readonly kind: "refused"; readonly message: string };

/** What publishing a fact takes. */
export interface PublishInput {
  readonly programId: string;
  readonly field: FiledDifference["filed"]["field"];
  readonly basedOn: number;
  readonly fact: unknown;
  readonly why: string;
}

const OVERTAKEN = "Another curator changed this fact meanwhile. Choose the file again to see both.";

/** Publishes one fact of a file as the curator who looks at it would; a refusal is told in a sentence. */
export async function publishOne(
  { filed, standing, kind }: FiledDifference,
  why: string,
  publish: (input: PublishInput) => Promise<unknown>,
): Promise<Outcome> {
  const { programId, field, version } = filed;
  // A conflict was chosen with what stands before one's eyes: it is that which it follows.
  const basedOn = kind === "conflict" ? standing.version : version;
  try {
    await publish({ programId, field, basedOn, fact: toFactEdit(filed.fact), why });
    return { kind: "published" };
  } catch (error) {
    const { code, message, fieldErrors } = toAppError(error);
    if (code === "CONFLICT") return { kind: "refused", message: OVERTAKEN };
    return { kind: "refused", message: fieldErrors[0]?.message ?? message };
  }
}
