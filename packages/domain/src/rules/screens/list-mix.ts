import { isPlanned, type PlannedProgram } from "../../applicant/planned-program.ts";
import type { Region, Setting } from "../../program/program.ts";
import type { Catalogue } from "./catalogue.ts";

/** One kind of program with how many of the list are of it. */
export interface KindOnList<T extends string> {
  readonly kind: T;
  readonly count: number;
}

/** What a list is made of (G12). Each program stands in one setting and one region; unchecked is a group of its own. */
export interface ListMix {
  readonly planned: number;
  readonly settings: readonly KindOnList<Setting>[];
  /** Programs of which nobody has checked the setting. */
  readonly settingUnknown: number;
  readonly regions: readonly KindOnList<Region>[];
  /** Programs that the catalogue does not hold. */
  readonly regionUnknown: number;
  /** Programs whose share of IMGs reaches the mark (settled reading 17). */
  readonly imgFriendly: number;
  /** Programs of which nobody has checked the share. */
  readonly imgShareUnknown: number;
}

const SETTINGS = ["community", "university", "military"] as const satisfies readonly Setting[];
const REGIONS = ["Northeast", "Midwest", "South", "West", "Puerto Rico"] as const satisfies readonly Region[];

function countEach<T extends string>(inOrder: readonly T[], values: readonly (T | null)[]) {
  return inOrder
    .map((kind) => ({ kind, count: values.filter((value) => value === kind).length }))
    .filter(({ count }) => count > 0);
}

function countUnknown(values: readonly unknown[]): number {
  return values.filter((value) => value === null).length;
}

/**
 * What the planned programs are made of, by setting, region and share of IMGs. Which centers are higher-tier is not told:
 * that would be a ranking of ours.
 * @param friendlyFrom the share of IMGs, in percent, from which a program counts as IMG-friendly
 */
export function toListMix(
  plan: readonly PlannedProgram[],
  catalogue: Catalogue,
  friendlyFrom: number,
): ListMix {
  const kinds = plan
    .filter(isPlanned)
    .map(({ programId }) => catalogue.kinds[catalogue.places.get(programId) ?? -1] ?? null);
  const settings = kinds.map((kind) => kind?.setting ?? null);
  const regions = kinds.map((kind) => kind?.region ?? null);
  const shares = kinds.map((kind) => kind?.imgShare ?? null);
  return {
    planned: kinds.length,
    settings: countEach(SETTINGS, settings),
    settingUnknown: countUnknown(settings),
    regions: countEach(REGIONS, regions),
    regionUnknown: countUnknown(regions),
    imgFriendly: shares.filter((share) => share !== null && share >= friendlyFrom).length,
    imgShareUnknown: countUnknown(shares),
  };
}
