import { toAppError } from "@induction/client/app-error";
import type { SeasonField } from "@induction/domain/season/season-facts";
import { SEASON_FIELD_LABELS } from "@induction/domain/season/season-field-words";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { FactEntry, PublishedSeasonFact } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import type { FactActs } from "../../shell/facts/fact-desk.ts";
import { toAct } from "../../shell/facts/to-act.ts";
import { refreshSeasons } from "../../shell/live/refresh-seasons.ts";
import { seasonImpactInWords, spreadInWords } from "./season-impact-words.ts";

/** Which fact of which season. */
export interface SeasonPlace {
  readonly season: number;
  readonly field: SeasonField;
}

function toOptions({ season, field }: SeasonPlace, verb: string) {
  const label = `${SEASON_FIELD_LABELS[field]}, season ${season}`;
  return {
    onSuccess: (published: PublishedSeasonFact) =>
      showToast({ message: `${label}: ${verb}. ${spreadInWords(published)}` }),
    onSettled: () => refreshSeasons(),
  };
}

/** The acts on one fact of a season. Each says what it did, and brings the page up to date. */
export function useSeasonActs(place: SeasonPlace): FactActs {
  const { publish, verify, resolve, withdraw, keep } = trpc.seasonFacts;
  const label = SEASON_FIELD_LABELS[place.field];
  const say = (words: string) => ({
    onSuccess: () => showToast({ message: `${label}: ${words}.` }),
    onSettled: () => refreshSeasons(),
  });
  return {
    publish: toAct(place, useMutation(publish.mutationOptions(toOptions(place, "published")))),
    verify: toAct(place, useMutation(verify.mutationOptions(say("still true today")))),
    resolve: toAct(place, useMutation(resolve.mutationOptions(toOptions(place, "settled")))),
    withdraw: toAct(place, useMutation(withdraw.mutationOptions(toOptions(place, "not checked")))),
    keep: toAct(place, useMutation(keep.mutationOptions(say("kept as it stands")))),
  };
}

/** Whom a change of the season would touch, in sentences. */
export function useSeasonPreview(place: SeasonPlace, fact: string) {
  return useQuery(
    trpc.seasonFacts.preview.queryOptions(
      { ...place, fact: JSON.parse(fact) },
      { placeholderData: (before) => before, select: seasonImpactInWords },
    ),
  );
}

/** What another curator has told meanwhile; undefined where a refusal has another reason. */
export function findSeasonConflict(error: unknown): FactEntry | null | undefined {
  if (error === null) return undefined;
  const { conflict } = toAppError(error);
  return conflict?.what === "season-fact" ? conflict.current : undefined;
}
