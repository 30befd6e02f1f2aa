import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { wholeNumberSchema } from "../kernel/number.schema.ts";
import { nameSchema, proseSchema, webLinkSchema } from "../kernel/text.schema.ts";
import type { Claim, Fact, SourceKind } from "./fact.ts";

/** Years or cycles that a document may show. */
const YEARS = { from: 1950, to: 2090 } as const;

/** The year or cycle of a value. */
export const documentYearSchema = wholeNumberSchema(
  `Enter the year that the document shows, from ${YEARS.from} to ${YEARS.to}.`,
  YEARS,
);

/** The kinds of documents, as a file writes them. */
export const SOURCE_KINDS = [
  "program-site",
  "organization-site",
  "institution-policy",
  "nrmp",
  "acgme-list",
  "aggregator",
  "copied-page",
  "government-site",
  "general-knowledge",
] as const satisfies readonly SourceKind[];

/** What kind of document a claim rests on. */
export const sourceKindSchema = matching<SourceKind>()(
  z.enum(SOURCE_KINDS, { error: "Choose the kind of source." }),
);

/** Who says so, where, and when it was read. */
export const claimSchema = matching<Claim>()(
  z.strictObject({
    source: nameSchema("the source", 500),
    kind: sourceKindSchema,
    link: webLinkSchema.nullable(),
    year: documentYearSchema.nullable(),
    retrievedOn: calendarDateSchema("the date when the document was read"),
    verifiedOn: calendarDateSchema("the date of the check").nullable(),
    verifiedBy: nameSchema("the name of the curator", 200).nullable(),
    validFrom: calendarDateSchema("the first day of validity").nullable(),
    validTo: calendarDateSchema("the last day of validity").nullable(),
    note: proseSchema("the note", 4000).nullable(),
  }),
);

/** Most claims that a disputed field keeps. */
export const MOST_CLAIMS = 20;

/** What is known of a field with the given values. */
export function factSchema<T>(value: z.ZodType<T, T>): z.ZodType<Fact<T>, Fact<T>> {
  const claimed = z.strictObject({ value, claim: claimSchema });
  return z.discriminatedUnion("state", [
    z.strictObject({ state: z.literal("known"), value, claim: claimSchema }),
    z.strictObject({ state: z.literal("not-disclosed"), claim: claimSchema }),
    z.strictObject({ state: z.literal("not-checked") }),
    z.strictObject({
      state: z.literal("disputed"),
      claims: listSchema(claimed, { what: "claims", atMost: MOST_CLAIMS }).refine(
        (claims) => claims.length >= 2,
        { error: "A disputed field needs at least two claims." },
      ),
    }),
  ]);
}
