import type { LetterStatus } from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from "kysely";
import { compileOnce, type Slots } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import { toLetterJson } from "./letter.select.ts";
import {
  type DeskCounts,
  type DeskPeople,
  type DeskWriters,
  toDeskPeople,
  toDeskWriters,
  toStatusCounts,
} from "./letters-desk.rows.ts";
import type { Queryable } from "./queryable.ts";
import {
  type ApplicantScope,
  type ScopeInStatement,
  toScopeIds,
  toScopeInStatement,
  whereInScope,
  whereOpen,
} from "./scope.ts";

/** Which letters, joined by "and": each field is left out where it does not matter. */
export interface DeskFilter {
  readonly statuses?: readonly LetterStatus[];
  /** Only letters whose due date has passed and that are not in. */
  readonly isOverdue?: boolean;
  /** Only people who are known to lack a letter of a US anesthesiologist. */
  readonly lacksUsAnesthesiologist?: boolean;
}

/** Which part of the desk. */
export interface DeskArgs {
  readonly filter: DeskFilter;
  readonly today: CalendarDate;
  readonly offset: number;
  readonly limit: number;
}

type Question = DeskArgs & { readonly scope: ApplicantScope };

/** Letters of one writer that a page shows at most. */
const MOST_OF_A_WRITER = 100;

/** People of the scope who share their file, the first due first, each with all letters; people by name where none is due. */
export async function listDeskPeople(
  db: Queryable,
  scope: ApplicantScope,
  args: DeskArgs,
): Promise<DeskPeople> {
  const [row] = await deskPeople.list(db, { scope, ...args });
  const { total, people } = must(row, "an aggregate gives one row");
  return { total, people: toDeskPeople(people) };
}

/** Writers of letters of such people, the heaviest load first, then the oldest question. */
export async function listDeskWriters(
  db: Queryable,
  scope: ApplicantScope,
  args: DeskArgs,
): Promise<DeskWriters> {
  const [row] = await deskWriters.list(db, { scope, ...args });
  const { total, writers } = must(row, "an aggregate gives one row");
  return { total, writers: toDeskWriters(writers) };
}

/** How many letters stand where, whatever is filtered. */
export async function countDesk(
  db: Queryable,
  scope: ApplicantScope,
  { today }: { today: CalendarDate },
): Promise<DeskCounts> {
  const [row] = await deskCounts.list(db, { scope, today });
  const { byStatus, ...counts } = must(row, "an aggregate gives one row");
  return { ...counts, byStatus: toStatusCounts(byStatus) };
}

function takeApart({ scope, filter, today, offset, limit }: Question) {
  const { statuses, isOverdue = false, lacksUsAnesthesiologist = false } = filter;
  return {
    shape: { kind: scope.kind, hasStatuses: statuses !== undefined, isOverdue, lacksUsAnesthesiologist },
    values: {
      ...{ ...toScopeIds(scope), statuses: [...(statuses ?? [])], today, offset, limit },
      mostOfAWriter: MOST_OF_A_WRITER,
    },
  };
}

type Shape = ReturnType<typeof takeApart>["shape"];
type Values = Slots<ReturnType<typeof takeApart>["values"]>;

/** The statement of `listDeskPeople`. */
export const deskPeople = compileOnce({
  apart: takeApart,
  build: (db: Queryable, shape, values) => {
    const scope = toScopeInStatement(shape.kind, values);
    const [isPerson, isLetter] = [whereOfPeople(scope, shape), whereOfLetters(shape, values)];
    const some = isLetter === null ? sql`true` : sql`exists (${selectLettersOf(isLetter)})`;
    const page = sql`
      select applicants.*, due.first_due from applicants ${joinFirstDue(scope)}
      where ${isPerson} and ${some}
      order by due.first_due nulls last, applicants.name_key collate "C", applicants.id
      offset ${values.offset} limit ${values.limit}`;
    const total = sql`select count(*)::integer from applicants where ${isPerson} and ${some}`;
    return db.selectNoFrom([
      sql<number>`(${total})`.as("total"),
      sql<unknown>`(select json_agg(json_build_object(
        'id', applicants.id, 'name', applicants.name, 'met', applicants.letters_met,
        'needed', applicants.letters_needed, 'advisorName', ${ADVISOR_NAME},
        'letters', (select json_agg(${toLetterJson()} order by letters.created_at, letters.id)
          from letters where ${IS_OF_APPLICANT})
      )) from (${page}) as applicants)`.as("people"),
    ]);
  },
});

/** The statement of `listDeskWriters`. */
export const deskWriters = compileOnce({
  apart: takeApart,
  build: (db: Queryable, shape, values) => {
    const scope = toScopeInStatement(shape.kind, values);
    const isLetter = whereOfLetters(shape, values) ?? sql`true`;
    const matching = sql`
      select letters.*, applicants.name as person_name, applicants.name_key,
        (letters.status = any(${OWED})) as is_owed, ${ASKED_ON} as asked_on
      from applicants join letters on ${IS_OF_APPLICANT}
      where ${whereOfPeople(scope, shape)} and ${isLetter}`;
    const writers = sql`
      select writer_key, count(*)::integer as total, count(*) filter (where is_owed)::integer as owed,
        min(asked_on) filter (where is_owed) as oldest_on
      from matching group by writer_key`;
    const page = sql`
      select * from writers order by owed desc, oldest_on nulls last, writer_key collate "C"
      offset ${values.offset} limit ${values.limit}`;
    const ranked = sql`
      select matching.*, row_number() over (
        partition by writer_key order by is_owed desc, asked_on nulls last, name_key collate "C", id
      ) as place
      from matching where writer_key in (select page.writer_key from page)`;
    const rows = sql`
      select letters.writer_key, json_agg(json_build_object('personId', letters.applicant_id,
        'personName', letters.person_name, 'letter', ${toLetterJson()}) order by letters.place) as lines
      from ranked as letters where letters.place <= ${values.mostOfAWriter} group by letters.writer_key`;
    return db
      .with("matching", () => sql<never>`(${matching})`)
      .with("writers", () => sql<never>`(${writers})`)
      .with("page", () => sql<never>`(${page})`)
      .with("ranked", () => sql<never>`(${ranked})`)
      .with("rows", () => sql<never>`(${rows})`)
      .selectNoFrom([
        sql<number>`(select count(*)::integer from writers)`.as("total"),
        sql<unknown>`(select json_agg(json_build_object('key', page.writer_key, 'total', page.total,
          'owed', page.owed, 'oldestOn', page.oldest_on, 'letters', rows.lines)
          order by page.owed desc, page.oldest_on nulls last, page.writer_key collate "C")
          from page join rows using (writer_key))`.as("writers"),
      ]);
  },
});

/** The statement of `countDesk`. */
export const deskCounts = compileOnce({
  apart: ({ scope, today }: { scope: ApplicantScope; today: CalendarDate }) => ({
    shape: { kind: scope.kind },
    values: { ...toScopeIds(scope), today },
  }),
  build: (db: Queryable, { kind }, { today, ...ids }) => {
    const scope = toScopeInStatement(kind, ids);
    const isOpen = whereOpen(scope);
    const open = sql`applicants join letters on ${IS_OF_APPLICANT} where ${whereInScope(scope)} and ${isOpen}`;
    const people = (condition: RawBuilder<unknown>) =>
      sql<number>`(select count(*)::integer from applicants where ${whereInScope(scope)} and ${condition})`;
    const byStatus = sql`select letters.status, count(*)::integer as letters from ${open} group by letters.status`;
    return db.selectNoFrom([
      sql<unknown>`(select json_object_agg(status, letters) from (${byStatus}) as counted)`.as("byStatus"),
      sql<number>`(select count(*)::integer from ${open} and ${isOverdueOn(today)})`.as("overdue"),
      people(sql`${isOpen}`).as("people"),
      people(sql`${isOpen} and ${LACKS_US_ANESTHESIOLOGIST}`).as("withoutUsAnesthesiologist"),
      people(sql`not ${isOpen}`).as("hidden"),
    ]);
  },
});

const IS_OF_APPLICANT = sql<SqlBool>`letters.org_id = applicants.org_id
  and letters.applicant_id = applicants.id and letters.deleted_at is null`;
/** Not in yet, and not given up. */
const WAITING = sql`array['identified', 'asked', 'agreed', 'in-progress']`;
/** Asked for, and not in yet. */
const OWED = sql`array['asked', 'agreed', 'in-progress']`;
/** The first day on which the writer surely knew of it. */
const ASKED_ON = sql`coalesce(letters.reached_on ->> 'asked', letters.reached_on ->> 'agreed',
  letters.reached_on ->> 'in-progress')::date`;
const LACKS_US_ANESTHESIOLOGIST = sql`applicants.us_anesthesiologist_letter = 'no'`;
const ADVISOR_NAME = sql`(select users.name from users where users.id = applicants.advisor_id)`;

/**
 * The first day on which a letter of a person is due that is not in. Of a whole organisation all letters are read once; of
 * a caseload those of each person.
 */
function joinFirstDue(scope: ScopeInStatement): RawBuilder<unknown> {
  if (scope.kind !== "organisation") {
    return sql`left join lateral (select min(letters.due_on) as first_due from letters
      where ${IS_OF_APPLICANT} and letters.status = any(${WAITING})) as due on true`;
  }
  return sql`left join (select letters.applicant_id, min(letters.due_on) as first_due from letters
    where letters.org_id = ${scope.orgId} and letters.deleted_at is null and letters.status = any(${WAITING})
    group by letters.applicant_id) as due on due.applicant_id = applicants.id`;
}

function isOverdueOn(today: RawBuilder<CalendarDate>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(letters.due_on < ${today} and letters.status = any(${WAITING}))`;
}

/** The people of the scope whose letters may be read, as far as the filter asks for people. */
function whereOfPeople(scope: ScopeInStatement, { lacksUsAnesthesiologist }: Shape): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const isMeant = lacksUsAnesthesiologist ? sql<SqlBool>`${LACKS_US_ANESTHESIOLOGIST}` : sql<SqlBool>`true`;
  return eb.and([whereInScope(scope), whereOpen(scope), isMeant]);
}

/** The letters that the filter asks for; null where it asks for none in particular. */
function whereOfLetters(
  { hasStatuses, isOverdue }: Shape,
  { statuses, today }: Values,
): RawBuilder<SqlBool> | null {
  const conditions = [
    ...(hasStatuses ? [sql<SqlBool>`letters.status = any(${statuses}::text[])`] : []),
    ...(isOverdue ? [isOverdueOn(today)] : []),
  ];
  return conditions.length === 0 ? null : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

function selectLettersOf(isLetter: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`select from letters where ${IS_OF_APPLICANT} and ${isLetter}`;
}
