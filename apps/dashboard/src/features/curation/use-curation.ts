import { toAppError } from "@induction/client/app-error";
import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { FactEntry, PublishedFact } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import type { FactActs } from "../../shell/facts/fact-desk.ts";
import { toAct } from "../../shell/facts/to-act.ts";
import { refreshPrograms } from "../../shell/live/refresh-programs.ts";
import { peopleInWords } from "./impact-words.ts";

/** Which fact of which program. */
export interface FactPlace {
  readonly programId: string;
  readonly field: ProgramField;
}

/** What is open of a program is asked for again, whatever became of the change. */
async function refresh(): Promise<void> {
  await Promise.all([queryClient.invalidateQueries(trpc.curation.pathFilter()), refreshPrograms()]);
}

function spreadInWords({ touched, isStillSpreading }: PublishedFact): string {
  if (isStillSpreading) return "The lists that hold the program follow within seconds.";
  return touched.atLeast === null
    ? "Every list that holds the program follows it."
    : `The lists of ${peopleInWords(touched)} follow it.`;
}

function toOptions(field: ProgramField, verb: string) {
  const label = PROGRAM_FIELD_LABELS[field];
  return {
    onSuccess: (published: PublishedFact) =>
      showToast({ message: `${label}: ${verb}. ${spreadInWords(published)}` }),
    onSettled: refresh,
  };
}

/** The acts on one fact. Each says what it did, and brings the page up to date. */
export function useCuration(place: FactPlace): FactActs {
  const { field } = place;
  const label = PROGRAM_FIELD_LABELS[field];
  return {
    publish: toAct(place, useMutation(trpc.curation.publish.mutationOptions(toOptions(field, "published")))),
    verify: toAct(
      place,
      useMutation(
        trpc.curation.verify.mutationOptions({
          onSuccess: () => showToast({ message: `${label}: still true today.` }),
          onSettled: refresh,
        }),
      ),
    ),
    resolve: toAct(place, useMutation(trpc.curation.resolve.mutationOptions(toOptions(field, "settled")))),
    withdraw: toAct(
      place,
      useMutation(trpc.curation.withdraw.mutationOptions(toOptions(field, "not checked"))),
    ),
    keep: toAct(
      place,
      useMutation(
        trpc.curation.keep.mutationOptions({
          onSuccess: () => showToast({ message: `${label}: kept as it stands.` }),
          onSettled: refresh,
        }),
      ),
    ),
  };
}

/** What another curator has told meanwhile; undefined where a refusal has another reason. */
export function findConflict(error: unknown): FactEntry | null | undefined {
  if (error === null) return undefined;
  const { conflict } = toAppError(error);
  return conflict?.what === "program-fact" ? conflict.current : undefined;
}
