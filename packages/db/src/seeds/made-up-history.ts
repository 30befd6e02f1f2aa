import { isSubmitted, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { addDays, type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import type { Change, FieldChange } from "../queries/changes.ts";
import { type FactDays, type FactStep, listFactSteps, listLastSteps } from "./fact-steps.ts";
import type { SeededPerson } from "./insert-people.ts";
import { listLetterSteps } from "./letter-steps.ts";
import type { Random } from "./random.ts";

/** A person of the demo before it is told how their record came about. */
export interface PersonBefore extends Omit<SeededPerson, "changedAt" | "changes"> {
  readonly userId: string;
}

/** Where and by whom records were filled. */
export interface HistorySource {
  readonly orgId: string;
  readonly today: CalendarDate;
  readonly random: Random;
  /** Who assigns people to advisors. */
  readonly leadId: string;
  readonly advisorNames: ReadonlyMap<string, string>;
}

/** Nobody in the demo has been quiet for longer: six weeks. */
const MOST_QUIET_DAYS = 41;
/** Everybody joined at least as long ago; exams, letters and lists of the demo are told from then on. */
const FEWEST_DAYS_SINCE_JOINING = 77;
/** Advisor and consent may follow as many days after joining. */
const SETTLING_DAYS = 3;

interface Event extends Pick<Change, "action" | "record" | "recordId" | "fields" | "why"> {
  readonly on: CalendarDate;
  readonly actorId: string;
}

/**
 * How the record of a made-up person came about: every fact, letter and listed program with the change that put it
 * there, none of them on the day of the demo or later, each letter on the day that it tells. What the changes add up to
 * is the person; the days since when programs are listed are made here.
 */
export function makeHistory(before: PersonBefore, source: HistorySource): SeededPerson {
  const { today, random } = source;
  const yesterday = addDays(today, -1);
  const letters = before.letters.flatMap(listLetterSteps);
  const firstOn = listDays(letters, addDays(today, -FEWEST_DAYS_SINCE_JOINING)).first;
  const joinedOn = addDays(firstOn, -random.between(2, 12));
  const secondOn = addDays(joinedOn, random.between(4, 9));
  const days: FactDays = { joinedOn, secondOn, yesterday };
  const activeOn = addDays(today, -random.between(1, MOST_QUIET_DAYS));
  const sittings = spread(before.plan, { from: secondOn, to: activeOn, random });
  const plan = sittings.map((listed) => toListed(listed, { yesterday, random }));
  const person = { ...before, plan };
  const events: Event[] = [
    ...listArrival(person, { ...source, joinedOn }),
    ...toFactEvents(person, listFactSteps(person.profile, days)),
    ...letters.map(({ on, action, letterId, fields }) =>
      byPerson(person, { on, action, record: "letter", recordId: letterId, fields, why: null }),
    ),
    ...listPlanEvents(person, sittings),
  ];
  const { last: lastOn } = listDays(events, activeOn);
  events.push(...toFactEvents(person, listLastSteps(person.profile, { secondOn, lastOn, random })));
  if (person.consent === "withdrawn")
    events.push(toConsent(person, { on: lastOn, from: "given", to: "withdrawn" }));
  const changes = toChanges(events, { orgId: source.orgId, applicantId: person.id, random });
  // Who advises a person is no change of theirs.
  const changedAt = changes.findLast(({ action }) => action !== "advisor-assigned")?.at;
  return { ...person, changes, changedAt: changedAt ?? new Date(`${lastOn}T12:00:00Z`) };
}

/** The first and the last day of some entries and of one day more. */
function listDays(
  entries: readonly { readonly on: CalendarDate }[],
  day: CalendarDate,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const ordered = [day, ...entries.map(({ on }) => on)].sort();
  return { first: ordered.at(0) ?? day, last: ordered.at(-1) ?? day };
}

function byPerson({ userId }: PersonBefore, event: Omit<Event, "actorId">): Event {
  return { ...event, actorId: userId };
}

/** Joining, as accepting an invitation does it; then the advisor and consent, at once or some days later. */
function listArrival(
  person: PersonBefore,
  { joinedOn, random, leadId, advisorNames }: HistorySource & { joinedOn: CalendarDate },
): readonly Event[] {
  const { id, advisorId, consent } = person;
  const isAssignedLater = advisorId !== null && random.chance(0.2);
  const record = { record: "applicant", recordId: id, why: null } as const;
  const opened = { field: "record", old: null, new: { advisorId: isAssignedLater ? null : advisorId } };
  const events = [
    byPerson(person, { ...record, on: joinedOn, action: "applicant-joined", fields: [opened] }),
  ];
  if (isAssignedLater) {
    const on = addDays(joinedOn, random.between(1, SETTLING_DAYS));
    const to = { userId: advisorId, name: advisorNames.get(advisorId) ?? "" };
    const fields = [{ field: "advisor", old: null, new: to }];
    events.push({ ...record, on, action: "advisor-assigned", actorId: leadId, fields });
  }
  if (consent !== "waiting") {
    const on = addDays(joinedOn, random.chance(0.7) ? 0 : random.between(1, SETTLING_DAYS));
    events.push(toConsent(person, { on, from: "waiting", to: "given" }));
  }
  return events;
}

function toConsent(
  person: PersonBefore,
  { on, from, to }: { on: CalendarDate; from: string; to: "given" | "withdrawn" },
): Event {
  const fields = [{ field: "consent", old: from, new: to }];
  return byPerson(person, {
    ...{ on, action: `consent-${to}`, record: "applicant", recordId: person.id, fields, why: null },
  });
}

/** Each step as a change from the one before. */
function toFactEvents(person: PersonBefore, steps: readonly FactStep[]): readonly Event[] {
  const values = new Map<string, unknown>(Object.entries(EMPTY_PROFILE));
  return steps.map(({ on, fact, value, why }) => {
    const fields: readonly FieldChange[] = [{ field: fact, old: values.get(fact), new: value }];
    values.set(fact, value);
    return byPerson(person, {
      on,
      action: "fact-changed",
      record: "profile",
      recordId: person.id,
      fields,
      why,
    });
  });
}

/** A list is put together in one to three sittings. */
function spread(
  plan: readonly PlannedProgram[],
  { from, to, random }: { from: CalendarDate; to: CalendarDate; random: Random },
): readonly PlannedProgram[] {
  const length = daysBetween(from, to);
  const sittings = Array.from({ length: random.between(1, 3) }, () => random.between(1, length)).sort(
    (a, b) => a - b,
  );
  return plan.map((program, index) => {
    const days = sittings[Math.floor((index * sittings.length) / plan.length)] ?? length;
    return { ...program, since: addDays(from, days) };
  });
}

/** How many days ago, at most, an application was submitted. */
const SUBMITTED_DAYS_AGO = 9;

/** What was put on a list stands there since; what was submitted, since a later day of its own. */
function toListed(
  listed: PlannedProgram,
  { yesterday, random }: { yesterday: CalendarDate; random: Random },
): PlannedProgram {
  if (!isSubmitted(listed)) return listed;
  const on = addDays(yesterday, -random.between(0, SUBMITTED_DAYS_AGO));
  return on < listed.since ? listed : { ...listed, since: on };
}

/** Programs come onto the list planned, sitting by sitting; those that are submitted become so on their day. */
function listPlanEvents(person: PersonBefore, sittings: readonly PlannedProgram[]): readonly Event[] {
  const common = { record: "plan", recordId: person.id, why: null } as const;
  const asAdded = sittings.map((listed) =>
    isSubmitted(listed) ? { ...listed, status: "planned" as const } : listed,
  );
  const added = [...Map.groupBy(asAdded, ({ since }) => since)].map(([on, programs]) => {
    const fields = programs.map((program) => toProgramField({ old: null, program }));
    return byPerson(person, { ...common, on, action: "programs-added", fields });
  });
  const submitted = person.plan.filter(isSubmitted).map((program) => {
    const old = asAdded.find(({ programId }) => programId === program.programId) ?? null;
    const fields = [toProgramField({ old, program })];
    return byPerson(person, { ...common, on: program.since, action: "program-status-set", fields });
  });
  return [...added, ...submitted];
}

function toProgramField({
  old,
  program,
}: {
  old: PlannedProgram | null;
  program: PlannedProgram;
}): FieldChange {
  return { field: "program", recordId: program.programId, old, new: program };
}

/** Sittings begin between 9 and 14 o'clock in Eastern summer time, and an entry takes some minutes. */
function toChanges(
  events: readonly Event[],
  { orgId, applicantId, random }: { orgId: string; applicantId: string; random: Random },
): readonly Change[] {
  const ordered = [...events].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  let day: CalendarDate | null = null;
  let minute = 0;
  return ordered.map(({ on, ...event }): Change => {
    minute = on === day ? minute + random.between(1, 5) : random.between(13 * 60, 18 * 60);
    day = on;
    const at = new Date(new Date(`${on}T00:00:00Z`).getTime() + minute * 60_000);
    return { ...event, at, orgId, requestId: null, applicant: { orgId, id: applicantId } };
  });
}
