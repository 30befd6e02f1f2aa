import type { TruthWord } from "@induction/domain/assessment/projection";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { foldName } from "@induction/domain/kernel/fold-name";
import type { Decision, Posture, Tier } from "@induction/domain/rules/outcomes";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Slots } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import type { Consent } from "./applicants.rows.ts";
import { type ScopeInStatement, whereInScope, whereOpen } from "./scope.ts";
import { listSearchWords, toContaining } from "./search-words.ts";

const BREADTH_PLACES = ["below", "within", "above", "no-range"] as const;

/** How the effective number of programs stands to the range. */
export type BreadthPlace = (typeof BREADTH_PLACES)[number];

/** How many letters are in, as a text: 4 stands for more, too. */
export const LETTERS_MET = ["unknown", "0", "1", "2", "3", "4"] as const;

/** Which people of a caseload: each list is "any of these", the fields are joined by "and". */
export interface CaseloadFilter {
  readonly tiers?: readonly (Tier | "provisional")[];
  readonly postures?: readonly (Posture | "provisional")[];
  readonly decisions?: readonly (Decision | "provisional")[];
  readonly needsVisa?: readonly TruthWord[];
  readonly hasFailure?: readonly TruthWord[];
  readonly usLetter?: readonly TruthWord[];
  readonly lettersMet?: readonly (typeof LETTERS_MET)[number][];
  readonly breadth?: readonly BreadthPlace[];
  readonly reasons?: readonly RuleId[];
  /** One of the person's own due dates lies on this day or before; overdue ones included. */
  readonly dueUpTo?: CalendarDate;
  readonly consent?: readonly Consent[];
  /** Ids of advisors; "none" for nobody. */
  readonly advisors?: readonly (string | "none")[];
  /** Part of the name, in any case and without regard to marks; several words in any order. */
  readonly search?: string;
}

/** The lists of a filter, by the column that they are about. */
const LISTS = {
  consent: "consent",
  advisors: "advisor_id",
  tiers: "tier",
  postures: "posture",
  decisions: "decision",
  needsVisa: "needs_visa",
  hasFailure: "has_failure",
  usLetter: "us_anesthesiologist_letter",
  lettersMet: "letters_met",
} as const;

type ListKey = keyof typeof LISTS;

const LISTS_ON_CONTENTS = [
  "tiers",
  "postures",
  "decisions",
  "needsVisa",
  "hasFailure",
  "usLetter",
  "lettersMet",
] as const satisfies readonly ListKey[];

/** One key for each word that is looked for. */
const WORDS = ["word1", "word2", "word3", "word4", "word5"] as const;

/** What of a filter decides on the text of its statement. */
export interface FilterShape {
  /** One value is told apart from several: PostgreSQL then plans once for all values, and otherwise each time. */
  readonly lists: { readonly [Key in ListKey]: "none" | "one" | "many" };
  readonly withoutAdvisor: boolean;
  readonly breadth: readonly BreadthPlace[] | null;
  readonly hasReasons: boolean;
  readonly hasDueUpTo: boolean;
  readonly words: number;
}

/** The values of a filter; empty where it has none of the kind, for then its statement has no place for them. */
export type FilterValues = {
  readonly [Key in ListKey]: string | readonly string[];
} & { readonly [Word in (typeof WORDS)[number]]: string } & {
  readonly reasons: readonly RuleId[];
  readonly dueUpTo: CalendarDate | null;
};

/** A filter taken apart for a statement that is compiled once. */
export function takeFilterApart(filter: CaseloadFilter): { shape: FilterShape; values: FilterValues } {
  const { breadth, reasons, dueUpTo, search = "", advisors } = filter;
  const lists = { ...filter, advisors: advisors?.filter((advisor) => advisor !== "none") };
  const [word1 = "", word2 = "", word3 = "", word4 = "", word5 = ""] = listSearchWords(search).map((word) =>
    toContaining(foldName(word)),
  );
  return {
    shape: {
      lists: mapLists((key) => toCount(lists[key])),
      withoutAdvisor: advisors?.includes("none") ?? false,
      breadth: breadth ? BREADTH_PLACES.filter((place) => breadth.includes(place)) : null,
      hasReasons: reasons !== undefined,
      hasDueUpTo: dueUpTo !== undefined,
      words: listSearchWords(search).length,
    },
    values: {
      ...mapLists((key) => toOneOrList(lists[key] ?? [])),
      ...{ word1, word2, word3, word4, word5 },
      reasons: [...(reasons ?? [])],
      dueUpTo: dueUpTo ?? null,
    },
  };
}

function mapLists<T>(of: (key: ListKey) => T): { readonly [Key in ListKey]: T } {
  return {
    consent: of("consent"),
    advisors: of("advisors"),
    tiers: of("tiers"),
    postures: of("postures"),
    decisions: of("decisions"),
    needsVisa: of("needsVisa"),
    hasFailure: of("hasFailure"),
    usLetter: of("usLetter"),
    lettersMet: of("lettersMet"),
  };
}

function toCount(list: readonly string[] | undefined): "none" | "one" | "many" {
  if (list === undefined) return "none";
  return list.length === 1 ? "one" : "many";
}

function toOneOrList(list: readonly string[]): string | readonly string[] {
  const [first] = list;
  return list.length === 1 && first !== undefined ? first : [...list];
}

type Condition = Expression<SqlBool>;
type FilterSlots = Slots<FilterValues>;

/**
 * The rows of `applicants` that lie in the scope and match. A condition on contents matches only people whose contents
 * the scope opens, so that nobody learns by filtering what is hidden.
 */
export function whereMatching(scope: ScopeInStatement, shape: FilterShape, values: FilterSlots): Condition {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const onContents = listConditionsOnContents(shape, values);
  const guarded = onContents.length === 0 ? [] : [whereOpen(scope), ...onContents];
  return eb.and([whereInScope(scope), ...listConditionsOnNames(shape, values), ...guarded]);
}

function listConditionsOnNames(shape: FilterShape, values: FilterSlots): readonly Condition[] {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const conditions = anyOf("consent", shape, values);
  const isOneOfThem = anyOf("advisors", shape, values);
  const isNobodys = shape.withoutAdvisor ? [eb("applicants.advisor_id", "is", null)] : [];
  if (isOneOfThem.length > 0) conditions.push(eb.or([...isOneOfThem, ...isNobodys]));
  for (const word of WORDS.slice(0, shape.words)) {
    // Folded here, as the key is: PostgreSQL would fold it for each row, or plan anew to fold it once.
    conditions.push(sql<SqlBool>`applicants.name_key like ${values[word]}`);
  }
  return conditions;
}

function listConditionsOnContents(shape: FilterShape, values: FilterSlots): readonly Condition[] {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const { breadth, hasReasons, hasDueUpTo } = shape;
  const conditions = LISTS_ON_CONTENTS.flatMap((key) => anyOf(key, shape, values));
  if (breadth) conditions.push(eb.or([eb.lit(false), ...breadth.map(toBreadthCondition)]));
  if (hasReasons) conditions.push(sql<SqlBool>`applicants.reasons && ${values.reasons}::text[]`);
  if (hasDueUpTo) conditions.push(eb("applicants.own_due_on", "<=", values.dueUpTo));
  return conditions;
}

/** One parameter however long the list: few statement texts for all of them, and an empty list matches nobody. */
function anyOf(key: ListKey, { lists }: FilterShape, values: FilterSlots): Condition[] {
  const named = sql.ref(`applicants.${LISTS[key]}`);
  const column = key === "lettersMet" ? sql`coalesce(letters_in_cohort(${named})::text, 'unknown')` : named;
  const type = key === "advisors" ? sql`uuid[]` : sql`text[]`;
  switch (lists[key]) {
    case "none":
      return [];
    case "one":
      return [sql<SqlBool>`${column} = ${values[key]}`];
    case "many":
      return [sql<SqlBool>`${column} = any(${values[key]}::${type})`];
  }
}

/** How a person's list stands to the range; an open range has no "above". */
export function toBreadthCondition(place: BreadthPlace): Condition {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const { ref } = eb;
  const isAbove = eb.and([
    eb("applicants.effective", ">", ref("applicants.range_most")),
    eb("applicants.range_is_open_above", "=", false),
  ]);
  switch (place) {
    case "no-range":
      return eb("applicants.range_least", "is", null);
    case "below":
      return eb("applicants.effective", "<", ref("applicants.range_least"));
    case "above":
      return isAbove;
    case "within":
      return eb.and([
        eb("applicants.effective", ">=", ref("applicants.range_least")),
        eb.or([
          eb("applicants.range_most", "is", null),
          eb("applicants.range_is_open_above", "=", true),
          eb("applicants.effective", "<=", ref("applicants.range_most")),
        ]),
      ]);
  }
}
