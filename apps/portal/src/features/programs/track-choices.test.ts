import type { TrackKind } from "@induction/domain/program/program";
import { aProgram, stated } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { listTrackChoices } from "./track-choices.ts";

function aProgramWith(...kinds: readonly TrackKind[]) {
  const tracks = stated(kinds.map((kind) => ({ kind, nrmpCode: null, seats: null })));
  return aProgram({ id: "a", facts: { tracks } });
}

test.each<[string, readonly TrackKind[], TrackKind | null, readonly TrackKind[]]>([
  ["one track leaves nothing to choose", ["categorical"], null, []],
  ["two tracks are a choice", ["categorical", "advanced"], null, ["categorical", "advanced"]],
  [
    "a kind that is listed twice is offered once",
    ["advanced", "categorical", "advanced"],
    null,
    ["advanced", "categorical"],
  ],
  [
    "a track that the program no longer lists stays to be changed",
    ["categorical"],
    "advanced",
    ["categorical", "advanced"],
  ],
  ["the only track, once chosen, is no choice", ["categorical"], "categorical", []],
])("%s", (_sentence, kinds, chosen, expected) => {
  expect(listTrackChoices(aProgramWith(...kinds), chosen)).toEqual(expected);
});

test("where nobody has checked the tracks there is no choice, and a chosen one is still shown", () => {
  const unchecked = aProgram({ id: "a", facts: { tracks: { state: "not-checked" } } });
  expect(listTrackChoices(unchecked, null)).toEqual([]);
  expect(listTrackChoices(unchecked, "military")).toEqual(["military"]);
});
