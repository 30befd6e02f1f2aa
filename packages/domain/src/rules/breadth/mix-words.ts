import type { Setting } from "../../program/program.ts";
import type { KindOnList, ListMix } from "../screens/list-mix.ts";

const SETTINGS: Readonly<Record<Setting, string>> = {
  community: "community",
  university: "university",
  military: "military",
};

function inWords<T extends string>(
  kinds: readonly KindOnList<T>[],
  unknown: number,
  toWords: (kind: T) => string,
): string {
  const parts = kinds.map(({ kind, count }) => `${toWords(kind)} (${count})`);
  return [...parts, ...(unknown === 0 ? [] : [`not checked (${unknown})`])].join(", ");
}

/** A mix as sentences: "By setting: community (40), not checked (2). By region: South (42). IMG-friendly, …: 2 of 9 checked." */
export function mixInWords(mix: ListMix, friendlyFrom: number): string {
  const settings = inWords(mix.settings, mix.settingUnknown, (setting) => SETTINGS[setting]);
  const regions = inWords(mix.regions, mix.regionUnknown, (region) => region);
  const checked = mix.planned - mix.imgShareUnknown;
  const unknown = mix.imgShareUnknown === 0 ? "" : `, ${mix.imgShareUnknown} not checked`;
  return `By setting: ${settings}. By region: ${regions}. IMG-friendly, with a share of IMGs from ${friendlyFrom}% on: ${mix.imgFriendly} of ${checked} checked${unknown}.`;
}
