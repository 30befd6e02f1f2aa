import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { refuse } from "../kernel/problem.schema.ts";
import type { Problem } from "../kernel/problem.ts";
import { isStorable, nameSchema, proseSchema, webLinkSchema } from "../kernel/text.schema.ts";
import { documentYearSchema, MOST_CLAIMS, sourceKindSchema } from "./fact.schema.ts";
import type { Claim, Fact } from "./fact.ts";
import { PROGRAM_VALUE_SCHEMAS } from "./program.schema.ts";
import type { ProgramField, ProgramFields } from "./program.ts";

/** A claim as a curator enters it. Who confirms it and when is not entered: the server knows. */
export type ClaimEdit = Omit<Claim, "verifiedOn" | "verifiedBy">;

/** What a curator says of a field. "Not checked" is not said here: a fact is withdrawn, with a reason. */
export type FactEdit<T> =
  | { readonly state: "known"; readonly value: T; readonly claim: ClaimEdit }
  | { readonly state: "not-disclosed"; readonly claim: ClaimEdit }
  | {
      readonly state: "disputed";
      readonly claims: readonly { readonly value: T; readonly claim: ClaimEdit }[];
    };

/** A document may speak of the cycle after next, and of nothing later. */
const YEARS_AHEAD = 2;

function findClaimProblems(claim: ClaimEdit): readonly Problem[] {
  const problems: Problem[] = [];
  const { kind, link, year, retrievedOn, validFrom, validTo } = claim;
  if (kind === "general-knowledge" && link !== null) {
    problems.push({
      path: ["kind"],
      code: "link-without-document",
      message: "Choose what kind of document the link leads to. General knowledge has no link.",
    });
  }
  if (kind === "copied-page" && link === null) {
    problems.push({ path: ["link"], code: "copy-without-link", message: "Enter where the copy was found." });
  }
  if (year !== null && year > Number(retrievedOn.slice(0, 4)) + YEARS_AHEAD) {
    problems.push({
      path: ["year"],
      code: "year-ahead",
      message: `A document that was read on ${retrievedOn} cannot be about ${year}. Check the year.`,
    });
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    problems.push({
      path: ["validTo"],
      code: "ends-before-start",
      message: `The last day of validity, ${validTo}, is before the first, ${validFrom}. Check both.`,
    });
  }
  return problems;
}

/** A claim as a curator enters it: nothing without a source, its kind and the day it was read. */
export const claimEditSchema = matching<ClaimEdit>()(
  z
    .strictObject({
      source: nameSchema("the source", 500),
      kind: sourceKindSchema,
      link: webLinkSchema.nullable(),
      year: documentYearSchema.nullable(),
      retrievedOn: calendarDateSchema("the date when the document was read"),
      validFrom: calendarDateSchema("the first day of validity").nullable(),
      validTo: calendarDateSchema("the last day of validity").nullable(),
      note: proseSchema("the note", 4000).nullable(),
    })
    .superRefine(refuse(findClaimProblems)),
);

const CHOOSE_WHAT_IS_KNOWN =
  "Choose what is known: a value, that the program does not disclose it, or that sources disagree.";

/** What a curator may say of a field with the given values, and what is said of a state that there is not. */
export function factEditSchema<T>(
  value: z.ZodType<T, T>,
  chooseState: string = CHOOSE_WHAT_IS_KNOWN,
): z.ZodType<FactEdit<T>, FactEdit<T>> {
  return z.discriminatedUnion(
    "state",
    [
      z.strictObject({ state: z.literal("known"), value, claim: claimEditSchema }),
      z.strictObject({ state: z.literal("not-disclosed"), claim: claimEditSchema }),
      z.strictObject({
        state: z.literal("disputed"),
        claims: listSchema(z.strictObject({ value, claim: claimEditSchema }), {
          what: "claims",
          atMost: MOST_CLAIMS,
        }).refine((claims) => claims.length >= 2, {
          error: "Enter at least two claims: a dispute needs somebody who says otherwise.",
        }),
      }),
    ],
    { error: chooseState },
  );
}

/** What a curator may say of each field. */
export const FACT_EDIT_SCHEMAS = {
  sponsoringInstitution: factEditSchema(PROGRAM_VALUE_SCHEMAS.sponsoringInstitution),
  city: factEditSchema(PROGRAM_VALUE_SCHEMAS.city),
  setting: factEditSchema(PROGRAM_VALUE_SCHEMAS.setting),
  acgmeId: factEditSchema(PROGRAM_VALUE_SCHEMAS.acgmeId),
  tracks: factEditSchema(PROGRAM_VALUE_SCHEMAS.tracks),
  positions: factEditSchema(PROGRAM_VALUE_SCHEMAS.positions),
  classSize: factEditSchema(PROGRAM_VALUE_SCHEMAS.classSize),
  website: factEditSchema(PROGRAM_VALUE_SCHEMAS.website),
  visaJ1: factEditSchema(PROGRAM_VALUE_SCHEMAS.visaJ1),
  visaH1b: factEditSchema(PROGRAM_VALUE_SCHEMAS.visaH1b),
  imgShare: factEditSchema(PROGRAM_VALUE_SCHEMAS.imgShare),
  minimumStep2ck: factEditSchema(PROGRAM_VALUE_SCHEMAS.minimumStep2ck),
  scorePolicy: factEditSchema(PROGRAM_VALUE_SCHEMAS.scorePolicy),
  failurePolicy: factEditSchema(PROGRAM_VALUE_SCHEMAS.failurePolicy),
  graduationLimit: factEditSchema(PROGRAM_VALUE_SCHEMAS.graduationLimit),
  usClinicalExperience: factEditSchema(PROGRAM_VALUE_SCHEMAS.usClinicalExperience),
  lettersWanted: factEditSchema(PROGRAM_VALUE_SCHEMAS.lettersWanted),
  applicationService: factEditSchema(PROGRAM_VALUE_SCHEMAS.applicationService),
} satisfies { [F in ProgramField]: z.ZodType<FactEdit<ProgramFields[F]>, FactEdit<ProgramFields[F]>> };

/** Every claim of an edit with the way to it. */
function listClaims(
  edit: FactEdit<unknown>,
): readonly { readonly claim: ClaimEdit; readonly path: Problem["path"] }[] {
  if (edit.state !== "disputed") return [{ claim: edit.claim, path: ["claim"] }];
  return edit.claims.map(({ claim }, index) => ({ claim, path: ["claims", index, "claim"] }));
}

/** What cannot be on a day: a document that is read only later. Paths are those of the edit. */
export function findEditProblems(edit: FactEdit<unknown>, today: CalendarDate): readonly Problem[] {
  return listClaims(edit)
    .filter(({ claim }) => claim.retrievedOn > today)
    .map(({ claim, path }) => ({
      path: [...path, "retrievedOn"],
      code: "read-in-the-future",
      message: `${claim.retrievedOn} is in the future. Enter the date when the document was read.`,
    }));
}

/** Who confirms, and when. */
export interface Confirmation {
  readonly by: string;
  readonly on: CalendarDate;
}

/** What nobody's document says is not confirmed by being entered. */
function confirmed(claim: ClaimEdit, { by, on }: Confirmation): Claim {
  const isVerified = claim.kind !== "general-knowledge";
  return { ...claim, verifiedOn: isVerified ? on : null, verifiedBy: isVerified ? by : null };
}

/** The fact that an edit makes. Whoever enters a value has read it; a dispute confirms none of its sides. */
export function toFact<T>(edit: FactEdit<T>, confirmation: Confirmation): Fact<T> {
  switch (edit.state) {
    case "known":
      return { state: "known", value: edit.value, claim: confirmed(edit.claim, confirmation) };
    case "not-disclosed":
      return { state: "not-disclosed", claim: confirmed(edit.claim, confirmation) };
    case "disputed":
      return {
        state: "disputed",
        claims: edit.claims.map(({ value, claim }) => ({
          value,
          claim: { ...claim, verifiedOn: null, verifiedBy: null },
        })),
      };
  }
}

/** Longest reason that is kept with a change of a fact. */
const LONGEST_REASON = 500;

/** Why a fact is withdrawn: kept in its biography, and asked for. */
export const reasonSchema: z.ZodType<string, string> = z
  .string({ error: "Enter the reason. It is kept with the fact." })
  .trim()
  .min(1, { error: "Enter the reason. It is kept with the fact.", abort: true })
  .max(LONGEST_REASON, { error: `At most ${LONGEST_REASON} characters. Shorten the reason.`, abort: true })
  .refine(isStorable, { error: "Remove the hidden characters from the reason." });
