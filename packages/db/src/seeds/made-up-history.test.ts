import type { FactChange } from "@induction/domain/applicant/fact-change";
import { withChange } from "@induction/domain/applicant/fact-change";
import { keptFactSchema } from "@induction/domain/applicant/fact-change.schema";
import { letterSchema } from "@induction/domain/applicant/letter.schema";
import { findLetterProblems } from "@induction/domain/applicant/letter-problems";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { findChangeProblems } from "@induction/domain/applicant/profile-problems";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import type { FieldChange } from "../queries/changes.ts";
import type { SeededPerson } from "./insert-people.ts";
import { makeHistory } from "./made-up-history.ts";
import { makePerson } from "./made-up-person.ts";
import { createRandom, createUuid } from "./random.ts";
import { SCENARIOS } from "./scenarios.ts";

const today = toCalendarDate("2026-08-15");
const advisorNames = new Map([["ann", "Ann Advisor"]]);
const submittedAs = (plan: SeededPerson["plan"]) => plan.filter(({ status }) => status === "submitted");
const programIds = Array.from({ length: 168 }, (_, index) => `program-${index}`);
const earlyIds = new Set(programIds.slice(0, 20));

/** Everybody of a demo, made anew by each call. */
function makePeople(): readonly SeededPerson[] {
  const random = createRandom(7);
  const source = { orgId: "org", today, random: createRandom(8), leadId: "lead", advisorNames };
  const scenarios = SCENARIOS.map((scenario) => ({ ...scenario, id: createUuid(random) }));
  const others = Array.from({ length: 240 }, (_, index) =>
    makePerson(index, { random, today, programIds, earlyIds }),
  );
  const consents = ["given", "waiting", "withdrawn", "given"] as const;
  return [...scenarios, ...others].map((person, index) => {
    const consent = consents[index % consents.length] ?? "given";
    const advisorId = index % 10 === 9 ? null : "ann";
    return makeHistory({ ...person, userId: `user-${index}`, advisorId, consent }, source);
  });
}

const people = makePeople();

/** What the changes of a person add up to, when they are made one after another, each upon what it says was there. */
function replay({ changes }: SeededPerson): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { record, fields, recordId } of changes) {
    for (const change of fields) {
      if (record === "letter" && change.field !== "letter") changeLetter(values, recordId, change);
      else changeValue(values, record, { recordId: record === "letter" ? recordId : "", ...change });
    }
  }
  return values;
}

function changeValue(
  values: Map<string, unknown>,
  record: string,
  { field, recordId, old, new: next }: FieldChange,
): void {
  const key = `${record} ${recordId} ${field}`;
  expect(old, key).toEqual(values.get(key) ?? initialOf(record, field));
  values.set(key, next);
}

function changeLetter(
  values: Map<string, unknown>,
  id: string,
  { field, old, new: next }: FieldChange,
): void {
  const key = `letter ${id} letter`;
  const letter = Object(values.get(key));
  expect(old, key).toEqual(Reflect.get(letter, field));
  values.set(key, { ...letter, [field]: next });
}

function initialOf(record: string, field: string): unknown {
  if (record === "profile") return Reflect.get(EMPTY_PROFILE, field);
  return field === "consent" ? "waiting" : null;
}

test("the changes of a person, made one after another, give the person", () => {
  for (const person of people) {
    const { profile, letters, plan, consent } = person;
    const values = replay(person);
    for (const [fact, told] of Object.entries(profile)) {
      const last: unknown = values.get(`profile  ${fact}`) ?? { state: "unknown" };
      expect(last, fact).toEqual(told);
    }
    for (const letter of letters) expect(values.get(`letter ${letter.id} letter`)).toEqual(letter);
    for (const program of plan) expect(values.get(`plan ${program.programId} program`)).toEqual(program);
    expect(values.get("applicant  consent") ?? "waiting").toBe(consent);
  }
});

test("no change could have been refused on the day on which it was made", () => {
  for (const { changes } of people) {
    let profile = EMPTY_PROFILE;
    for (const { at, record, fields } of changes) {
      const on = toCalendarDate(at.toISOString().slice(0, 10));
      for (const { field, new: value } of fields) {
        if (record === "profile") {
          const change: FactChange = keptFactSchema.parse({ fact: field, value });
          expect(findChangeProblems(profile, change, { asOf: on })).toEqual([]);
          profile = withChange(profile, change);
        }
        if (field === "letter") expect(findLetterProblems(letterSchema.parse(value), on)).toEqual([]);
      }
    }
  }
});

test("each stage of a letter is told on its day, and a program stands on the list since the day it was added", () => {
  for (const { changes, letters, plan } of people) {
    const daysOf = (recordId: string) =>
      changes.filter((change) => change.recordId === recordId).map(({ at }) => at.toISOString().slice(0, 10));
    for (const letter of letters) expect(daysOf(letter.id)).toEqual(Object.values(letter.reachedOn));
    const added = changes.filter(({ action }) => action === "programs-added");
    const submitted = changes.filter(({ action }) => action === "program-status-set");
    for (const { at, fields } of [...added, ...submitted]) {
      for (const { new: program } of fields) {
        expect(program).toMatchObject({ since: at.toISOString().slice(0, 10) });
      }
    }
    expect(added.flatMap(({ fields }) => fields)).toHaveLength(plan.length);
    expect(submitted.map(({ fields }) => fields[0]?.new)).toEqual(
      expect.arrayContaining([...submittedAs(plan)]),
    );
    expect(submitted).toHaveLength(submittedAs(plan).length);
  }
});

test("records begin with joining, go on in order, and end at the last change, before today", () => {
  for (const { changes, changedAt } of people) {
    expect(changes[0]?.action).toBe("applicant-joined");
    const times = changes.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(changedAt).toEqual(changes.at(-1)?.at);
    expect(changedAt.toISOString() < "2026-08-15").toBe(true);
    expect(changedAt.toISOString() > "2026-07-01").toBe(true);
  }
});

test("somebody has submitted to some of the programs that take applications early, and to no other", () => {
  const submitted = people.flatMap(({ plan }) => submittedAs(plan));
  expect(submitted.length).toBeGreaterThan(20);
  for (const { programId } of submitted) expect(earlyIds.has(programId)).toBe(true);
});

test("last changes are spread over six weeks", () => {
  const days = new Set(people.map(({ changedAt }) => changedAt.toISOString().slice(0, 10)));
  expect(days.size).toBeGreaterThan(25);
});

test("the same source gives the same histories", () => {
  expect(makePeople()).toEqual(people);
});
