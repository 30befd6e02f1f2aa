import { LETTER_PIPELINE, type Letter, type LetterStatus } from "@induction/domain/applicant/letter";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { withDetails } from "./letter-details.ts";
import { pickWriter } from "./names.ts";
import { createUuid, type Random } from "./random.ts";

interface LetterSource {
  readonly random: Random;
  readonly today: CalendarDate;
}

/** The stages that a letter went through, its last one included. */
function listStages(status: LetterStatus): readonly LetterStatus[] {
  const pipeline: readonly LetterStatus[] = LETTER_PIPELINE;
  if (status === "declined") return ["identified", "asked", status];
  if (status === "withdrawn") return ["identified", "asked", "agreed", status];
  return pipeline.slice(0, pipeline.indexOf(status) + 1);
}

function makeLetter(
  { random, today }: LetterSource,
  { status, isUsAnesthesiologist }: { status: LetterStatus; isUsAnesthesiologist: boolean },
): Letter {
  const firstOn = addDays(today, -random.between(60, 120));
  const isWaitedFor = !(["uploaded", "assigned", "declined", "withdrawn"] as const).some(
    (ended) => ended === status,
  );
  return withDetails({
    id: createUuid(random),
    writer: pickWriter(random),
    relation: random.pick(["clinical-supervisor", "clinical-supervisor", "research-supervisor", "teacher"]),
    specialty: isUsAnesthesiologist
      ? "anesthesiology"
      : random.pick(["anesthesiology", "critical-care", "other-clinical"]),
    country: isUsAnesthesiologist ? "US" : random.pick(["NG", "IN", "PK", "EG", "BR", "TR", "US"]),
    supervisedDirectly: random.chance(0.8) ? random.chance(0.8) : null,
    askedWhetherStrong: random.chance(0.7) ? random.chance(0.6) : null,
    status,
    reachedOn: Object.fromEntries(
      listStages(status).map((stage, index) => [stage, addDays(firstOn, index * 9)]),
    ),
    dueOn: isWaitedFor ? addDays(today, random.between(-6, 36)) : null,
  });
}

const ASKED_FOR = 3;

/** The letters of a person of whose letters so many are in; the others are as far as they have come, some of them given up. */
export function makeLetters(source: LetterSource, met: number): readonly Letter[] {
  const { random } = source;
  const finished = Array.from({ length: met }, (_, position) =>
    makeLetter(source, {
      status: random.pick(["uploaded", "assigned"]),
      isUsAnesthesiologist: position === 0 && random.chance(0.5),
    }),
  );
  const more = ASKED_FOR - met + Number(random.chance(0.25));
  const open = Array.from({ length: more }, () =>
    makeLetter(source, {
      status: random.pick([
        "identified",
        "asked",
        "agreed",
        "in-progress",
        "in-progress",
        "declined",
        "withdrawn",
      ]),
      isUsAnesthesiologist: random.chance(0.3),
    }),
  );
  return [...finished, ...open];
}
