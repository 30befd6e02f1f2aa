import type { InterestEvent, InterestKind } from "@induction/domain/applicant/interest";
import type { ApplicationStatus, PlannedProgram } from "@induction/domain/applicant/planned-program";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { MadeUpTier } from "./person-kinds.ts";
import type { Random } from "./random.ts";

/** What lists are drawn from. */
export interface ListSource {
  readonly random: Random;
  readonly today: CalendarDate;
  readonly programIds: readonly string[];
  /** Programs that name a second application service: ERAS itself takes nothing before September. */
  readonly earlyIds?: ReadonlySet<string> | undefined;
}

/** How many programs people of a tier list: some none, some too few, some all. */
const SIZES = {
  strong: [0, 14, 28, 38, 46, 55, 62, 70, 88, 96],
  middle: [0, 18, 52, 64, 78, 85, 96, 104, 112, 126],
  lower: [0, 30, 72, 95, 110, 124, 138, 150, 160, 170],
  unscored: [0, 0, 0, 5, 9, 16, 24, 40],
  provisional: [0, 0, 8, 25, 44, 60, 90, 118],
} as const satisfies Record<MadeUpTier, readonly number[]>;

/** Who submits early has a score to submit. */
const SUBMITTING: ReadonlySet<MadeUpTier> = new Set(["strong", "middle", "lower"]);

/** A made-up list: how long it is depends on the tier, which programs are on it does not. */
export function makePlan(source: ListSource, tier: MadeUpTier): readonly PlannedProgram[] {
  const { random, today, programIds, earlyIds } = source;
  const size = random.pick(SIZES[tier]);
  const drawn = size === 0 ? 0 : Math.max(1, size + random.between(-3, 3));
  const isEverything = drawn >= programIds.length;
  const submits = SUBMITTING.has(tier) && random.chance(0.3);
  return random
    .shuffle(programIds)
    .slice(0, drawn)
    .map((programId): PlannedProgram => {
      const isSubmitted = submits && earlyIds?.has(programId) === true;
      const status: ApplicationStatus = !isEverything && random.chance(0.06) ? "considering" : "planned";
      return { programId, status: isSubmitted ? "submitted" : status, track: null, since: today };
    });
}

const INTEREST_KINDS = ["open-house", "message", "conversation"] as const satisfies readonly InterestKind[];

const NEXT_STEPS: Readonly<Record<InterestKind, readonly [string, ...string[]]>> = {
  "open-house": ["Thank the coordinator.", "Send the question about night float.", ""],
  message: ["Ask about visa sponsorship if nobody answers.", "Write again with the new score.", ""],
  conversation: ["Ask Dr. Whitfield for an introduction.", "Send the poster from the meeting.", ""],
};

/** Interest shown in some programs of a list, oldest first. A program may have several entries. */
export function makeInterest(
  plan: readonly PlannedProgram[],
  { random, today }: Pick<ListSource, "random" | "today">,
): readonly InterestEvent[] {
  const some = random.shuffle(plan).slice(0, random.between(1, 4));
  return some
    .flatMap(({ programId }) => Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => programId))
    .map((programId): InterestEvent => {
      const kind = random.pick(INTEREST_KINDS);
      const nextStep = random.pick(NEXT_STEPS[kind]);
      const nextOn = nextStep === "" ? null : addDays(today, random.between(-4, 30));
      return { programId, kind, on: addDays(today, -random.between(5, 50)), nextStep, nextOn };
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}
