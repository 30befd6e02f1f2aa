import type { ApplicationStatus, PlannedProgram } from "@induction/domain/applicant/planned-program";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { SeededPerson } from "./insert-people.ts";
import { makePerson } from "./made-up-person.ts";
import { createRandom, createUuid, type Random } from "./random.ts";

/** What a crowd is made of. The same source gives the same crowd, byte for byte. */
export interface CrowdSource {
  readonly people: number;
  readonly today: CalendarDate;
  readonly programIds: readonly string[];
  /** At least one; everybody has one of them for an advisor, all of them about equally many people. */
  readonly advisorIds: readonly string[];
  /** How many of the people have an account of their own to sign in with. */
  readonly accounts: number;
}

/** People have 80 programs on their lists on average, some none, some nearly all. */
const PLAN_SIZES = [0, 10, 40, 60, 70, 80, 90, 100, 120, 150, 160] as const;
const EARLIEST_PLANNED_DAYS_AGO = 60;

const PEOPLE_SEED = 100_000;
const PLACES_SEED = 200;

/**
 * A crowd for measuring: made-up people of one organisation, one after another, so that a hundred thousand need not
 * lie in memory. Advisor, consent and list are drawn apart from everything else, so that every caseload holds every
 * kind of person.
 */
export function* makeCrowd(source: CrowdSource): Generator<SeededPerson> {
  const { people, today, advisorIds, accounts } = source;
  const random = createRandom(PEOPLE_SEED);
  const places = createRandom(PLACES_SEED);
  const caseloads = places.shuffle(Array.from({ length: people }, (_, index) => index % advisorIds.length));
  const makePlan = planMaker(source, random);
  const changedAt = new Date(`${today}T12:00:00Z`);
  for (let index = 0; index < people; index++) {
    const person = makePerson(index, { random, today, programIds: [] });
    const hasAccount =
      Math.floor(((index + 1) * accounts) / people) > Math.floor((index * accounts) / people);
    yield {
      ...person,
      plan: makePlan(),
      userId: hasAccount ? createUuid(random) : null,
      advisorId: advisorIds[caseloads[index] ?? 0] ?? null,
      consent: pickConsent(places),
      changedAt,
      changes: [],
    };
  }
}

/** About one in sixteen has not agreed to be seen yet, one in eighty does not agree any more. */
function pickConsent(random: Random): SeededPerson["consent"] {
  const draw = random.next();
  if (draw < 1 / 16) return "waiting";
  return draw < 1 / 16 + 1 / 80 ? "withdrawn" : "given";
}

/** `makePerson` draws lists well but slowly: dates are made once here, and only as much is shuffled as is taken. */
function planMaker({ today, programIds }: CrowdSource, random: Random): () => readonly PlannedProgram[] {
  const days = Array.from({ length: EARLIEST_PLANNED_DAYS_AGO }, (_, index) => addDays(today, -1 - index));
  const deck = [...programIds];
  return () => {
    const size = Math.min(random.pick(PLAN_SIZES), deck.length);
    return Array.from({ length: size }, (_, index): PlannedProgram => {
      const programId = draw(deck, { index, random });
      const status: ApplicationStatus = random.chance(0.06) ? "considering" : "planned";
      return { programId, status, track: null, since: days[random.between(0, days.length - 1)] ?? today };
    });
  };
}

/** The next card of a deck of which `index` cards are drawn already (Fisher and Yates). */
function draw(deck: string[], { index, random }: { index: number; random: Random }): string {
  const from = random.between(index, deck.length - 1);
  const [drawn, other] = [deck[from] ?? "", deck[index] ?? ""];
  deck[index] = drawn;
  deck[from] = other;
  return drawn;
}
