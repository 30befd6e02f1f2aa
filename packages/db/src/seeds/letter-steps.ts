import { LETTER_PIPELINE, type Letter, type LetterStatus } from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { FieldChange } from "../queries/changes.ts";

/** One entry about a letter, on the day on which it came that far. */
export interface LetterStep {
  readonly on: CalendarDate;
  readonly action: "letter-added" | "letter-changed";
  readonly letterId: string;
  readonly fields: readonly FieldChange[];
}

const STATUSES: readonly LetterStatus[] = [...LETTER_PIPELINE, "declined", "withdrawn"];

/** How a letter came to stand as it does: added when its writer was found, and changed at each stage that it reached. */
export function listLetterSteps(letter: Letter): readonly LetterStep[] {
  const stages = STATUSES.flatMap((status) => {
    const on = letter.reachedOn[status];
    return on === undefined ? [] : [{ status, on }];
  });
  let before: Letter | null = null;
  return stages.map(({ status, on }): LetterStep => {
    const now = toStage(letter, status);
    const step: LetterStep =
      before === null
        ? {
            on,
            action: "letter-added",
            letterId: letter.id,
            fields: [{ field: "letter", old: null, new: now }],
          }
        : { on, action: "letter-changed", letterId: letter.id, fields: listDifferences(before, now) };
    before = now;
    return step;
  });
}

/** The letter as it stood at an earlier stage. Whether it will be a strong one is asked of the writer, so not before. */
function toStage(letter: Letter, status: LetterStatus): Letter {
  const upTo = STATUSES.slice(0, STATUSES.indexOf(status) + 1);
  const reached = upTo.flatMap((stage) => {
    const on = letter.reachedOn[stage];
    return on === undefined ? [] : [[stage, on] as const];
  });
  const isAnswered = reached.some(([stage]) => stage === "agreed");
  return {
    ...letter,
    status,
    reachedOn: Object.fromEntries(reached),
    writerAnswer: isAnswered ? letter.writerAnswer : null,
    endReason: status === letter.status ? letter.endReason : null,
    askedWhetherStrong:
      status === "identified" && reached.length < countStages(letter) ? null : letter.askedWhetherStrong,
  };
}

function countStages({ reachedOn }: Letter): number {
  return Object.keys(reachedOn).length;
}

function listDifferences(old: Letter, next: Letter): readonly FieldChange[] {
  const before = new Map<string, unknown>(Object.entries(old));
  return Object.entries(next).flatMap(([field, value]) =>
    JSON.stringify(before.get(field)) === JSON.stringify(value)
      ? []
      : [{ field, old: before.get(field), new: value }],
  );
}
