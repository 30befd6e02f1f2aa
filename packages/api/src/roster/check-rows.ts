import { withChange } from "@induction/domain/applicant/fact-change";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { factInWords } from "@induction/domain/assessment/fact-words";
import type { FactOutcome } from "@induction/domain/roster/compare";
import { readRow } from "@induction/domain/roster/read-row";
import type { CellNote, RosterChange, RosterFact } from "@induction/domain/roster/roster-row";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { findKnown } from "./find-people.ts";
import type { RowPlan, Sight } from "./plan-row.ts";
import { planRows } from "./plan-rows.ts";
import type { CheckInput } from "./roster.inputs.ts";

/** A fact or a name of a row, beside what stands. */
export interface ComparedField {
  readonly field: RosterFact | "name" | "email" | "ownId" | "advisor";
  readonly label: string;
  readonly outcome: FactOutcome;
  readonly fileText: string;
  /** Null where nothing stands. */
  readonly standingText: string | null;
  /** Who told what stands, and when; null where it is not known. */
  readonly told: { readonly by: string | null; readonly at: string } | null;
}

/** What a row would come to. */
export interface ComparedRow {
  readonly line: number;
  readonly status: "new" | "changed" | "unchanged" | "conflict" | "error";
  /** Whom the row means; null for somebody new. */
  readonly person: {
    readonly applicantId: string;
    readonly name: string;
    readonly sight: Sight;
    /** On what a choice is based. */
    readonly version: number | null;
  } | null;
  readonly fields: readonly ComparedField[];
  readonly problems: readonly CellNote[];
  readonly leftOut: readonly CellNote[];
}

/** Holds rows against what stands, and says what each would come to. Nothing is written. */
export async function checkRows(
  context: ApiContext,
  acting: Acting,
  { rows, dates }: CheckInput,
): Promise<readonly ComparedRow[]> {
  const by = context.catalogue.standardsOn(context.today(), acting.membership.orgId);
  const readings = rows.map((row) => readRow(row, { ...by, dates }));
  const known = await findKnown(context.db.kysely, acting, readings);
  return planRows(readings, { acting, known, by }).map(toComparedRow);
}

const NOTHING: Pick<ComparedRow, "person" | "fields" | "problems" | "leftOut"> = {
  ...{ person: null, fields: [], problems: [], leftOut: [] },
};

/** A plan as the importer may see it. */
export function toComparedRow(plan: RowPlan): ComparedRow {
  const { line } = plan;
  if (plan.kind === "failed") return { ...NOTHING, line, status: "error", problems: plan.problems };
  if (plan.kind === "new") {
    const { person, advisor } = plan;
    const facts = person.changes.map((change) => toNewField(change.fact, inWords(change)));
    const named = [
      toNewField("name", person.name),
      toNewField("email", person.email),
      ...(person.ownId === null ? [] : [toNewField("ownId", person.ownId)]),
      ...(advisor === null ? [] : [toNewField("advisor", advisor.name)]),
    ];
    return { ...NOTHING, line, status: "new", fields: [...named, ...facts], leftOut: person.leftOut };
  }
  const { matched, leftOut } = plan;
  const { record } = matched.match;
  const fields = [...listNamedFields(plan), ...plan.facts.map(toFactField)];
  const version = matched.sight === "open" ? record.version : null;
  const person = { applicantId: record.id, name: record.name, sight: matched.sight, version };
  return { line, status: toStatus(fields), person, fields, problems: [], leftOut };
}

function toStatus(fields: readonly ComparedField[]): ComparedRow["status"] {
  const has = (...outcomes: readonly FactOutcome[]) =>
    fields.some(({ outcome }) => outcomes.includes(outcome));
  if (has("conflict")) return "conflict";
  return has("new", "changed") ? "changed" : "unchanged";
}

const LABELS: Readonly<Record<Exclude<ComparedField["field"], RosterFact>, string>> = {
  name: "Name",
  email: "E-mail",
  ownId: "Our id",
  advisor: "Advisor",
};

function labelOf(field: ComparedField["field"]): string {
  switch (field) {
    case "name":
    case "email":
    case "ownId":
    case "advisor":
      return LABELS[field];
    default:
      return FACT_LABELS[field];
  }
}

function toNewField(field: ComparedField["field"], fileText: string): ComparedField {
  return { field, label: labelOf(field), outcome: "new", fileText, standingText: null, told: null };
}

function inWords(change: RosterChange): string {
  if (change.fact === "season") return change.value.state === "known" ? `${change.value.value}` : "";
  return factInWords(change.fact, withChange(EMPTY_PROFILE, change));
}

type KnownPlan = Extract<RowPlan, { kind: "known" }>;

function toFactField({ change, shown, standing, telling }: KnownPlan["facts"][number]): ComparedField {
  return {
    field: change.fact,
    label: labelOf(change.fact),
    outcome: shown,
    fileText: inWords(change),
    standingText: standing.value.state === "unknown" ? null : inWords(standing),
    told: telling === null ? null : { by: telling.actorName, at: telling.at.toISOString() },
  };
}

/** What a roster may change beside the facts: an id for whoever has none, and of people without an account the rest. */
export interface NamedChanges {
  readonly name: string | null;
  readonly email: string | null;
  readonly ownId: string | null;
  /** For whoever has no advisor: an advisor who stands is changed on the dashboard, not by a file. */
  readonly advisor: { readonly userId: string; readonly name: string } | null;
}

/** The same of a planned row; null where nothing changes. */
export function listNamedChanges({ person, matched, advisor }: KnownPlan): NamedChanges {
  const { record, roster } = matched.match;
  const isHeld = record.userId === null;
  const differs = (said: string | null, standing: string | null) =>
    said !== null && said !== standing ? said : null;
  return {
    name: isHeld ? differs(person.name, record.name) : null,
    email: isHeld ? differs(person.email, roster?.email ?? null) : null,
    ownId: differs(person.ownId, roster?.ownId ?? null),
    advisor: record.advisor === null ? advisor : null,
  };
}

function listNamedFields(plan: KnownPlan): readonly ComparedField[] {
  const { record, roster } = plan.matched.match;
  const { name, email, ownId, advisor } = listNamedChanges(plan);
  const toField = (field: "name" | "email" | "ownId", said: string | null, standing: string | null) =>
    said === null
      ? []
      : [
          {
            ...toNewField(field, said),
            outcome: standing === null ? "new" : "changed",
            standingText: standing,
          } as const,
        ];
  const other =
    plan.advisor !== null && record.advisor !== null && record.advisor.userId !== plan.advisor.userId;
  return [
    ...toField("name", name, record.name),
    ...toField("email", email, roster?.email ?? null),
    ...toField("ownId", ownId, roster?.ownId ?? null),
    ...(advisor === null ? [] : [toNewField("advisor", advisor.name)]),
    ...(other && plan.advisor !== null
      ? [
          {
            ...toNewField("advisor", plan.advisor.name),
            outcome: "kept",
            standingText: record.advisor.name,
          } as const,
        ]
      : []),
  ];
}
