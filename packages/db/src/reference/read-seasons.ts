import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { must } from "@induction/domain/kernel/must";
import type { Season } from "@induction/domain/kernel/season";
import { isSeasonEventId } from "@induction/domain/kernel/season";
import type { Claim, Claimed, Fact, SourceKind } from "@induction/domain/program/fact";
import { parseSeasonFact, seasonFieldSchema } from "@induction/domain/season/season.schema";
import { type SeasonField, type SeasonRecord, UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { seasonGroupOf } from "@induction/domain/season/season-field-words";
import { findDocument } from "@induction/domain/sources/documents";
import { z } from "zod";
import collected from "./seasons.json" with { type: "json" };

const basisSchema = z.enum(["official", "transcription", "second-hand", "general-knowledge"]);

/** A value as one document gives it. */
const toldSchema = z.strictObject({ value: z.unknown(), source: z.string(), basis: basisSchema });

const factSchema = z.strictObject({
  ...toldSchema.shape,
  season: z.int(),
  field: seasonFieldSchema,
  note: z.string().optional(),
  /** Other documents that give the same value. */
  alsoIn: z.array(z.string()).optional(),
  /** Another value that another document gives. */
  other: toldSchema.optional(),
});

const fileSchema = z.strictObject({
  retrievedOn: calendarDateSchema("the day on which the documents were read"),
  facts: z.array(factSchema),
});

type CollectedFile = z.output<typeof fileSchema>;
type CollectedFact = CollectedFile["facts"][number];

const KINDS: Readonly<Record<z.output<typeof basisSchema>, SourceKind>> = {
  official: "organization-site",
  transcription: "copied-page",
  "second-hand": "aggregator",
  "general-knowledge": "general-knowledge",
};

/** The cycle of a value that belongs to one; the rules of exams bear the year of their document. */
function yearOf(field: SeasonField, season: Season, documentYear: number | null): number | null {
  return seasonGroupOf(field) === "exams" ? documentYear : season;
}

function toNote({ field, note, alsoIn = [] }: CollectedFact): string | null {
  // A date's note stands wherever the date stands: there a list of further documents would only be in the way.
  const others = isSeasonEventId(field) ? [] : alsoIn.map((key) => getTitle(key));
  const said = [note, others.length === 0 ? undefined : `Also in: ${others.join("; ")}.`];
  const sentences = said.filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? null : sentences.join(" ");
}

function getTitle(key: string): string {
  return must(findDocument(key), `the registry has the document ${key}`).title;
}

function toClaimed(
  fact: CollectedFact,
  { value, source, basis }: z.output<typeof toldSchema>,
  retrievedOn: Claim["retrievedOn"],
): Claimed<unknown> {
  const { url, year } = must(findDocument(source), `the registry has the document ${source}`);
  const claim = {
    ...{ source, kind: KINDS[basis], link: url, year: yearOf(fact.field, fact.season, year), retrievedOn },
    ...{ verifiedOn: null, verifiedBy: null, validFrom: null, validTo: null, note: null },
  };
  return { value, claim };
}

function toFact(collectedFact: CollectedFact, retrievedOn: Claim["retrievedOn"]): Fact<unknown> {
  const { value, source, basis, other } = collectedFact;
  const { claim } = toClaimed(collectedFact, { value, source, basis }, retrievedOn);
  const first = { value, claim: { ...claim, note: toNote(collectedFact) } };
  if (other === undefined) return { state: "known", ...first };
  return { state: "disputed", claims: [first, toClaimed(collectedFact, other, retrievedOn)] };
}

let seasons: readonly SeasonRecord[] | null = null;

/**
 * What was collected of the seasons, oldest first; read once.
 * @throws z.ZodError when a value has not the shape of its field
 */
export function readReferenceSeasons(): readonly SeasonRecord[] {
  seasons ??= toRecords(fileSchema.parse(collected));
  return seasons;
}

function toRecords({ retrievedOn, facts }: CollectedFile): readonly SeasonRecord[] {
  const bySeason = Map.groupBy(facts, ({ season }) => season);
  return [...bySeason]
    .sort(([a], [b]) => a - b)
    .map(([season, ofSeason]) => {
      const told = ofSeason.map((fact) => [
        fact.field,
        parseSeasonFact(fact.field, toFact(fact, retrievedOn)),
      ]);
      return { season, facts: { ...UNCHECKED_SEASON, ...Object.fromEntries(told) } };
    });
}
