import type { Setting } from "../../program/program.ts";
import type { KindOnList, ListMix } from "../screens/list-mix.ts";

const SETTINGS: Readonly<Record<Setting, string>> = {
  community: "community",
  university: "university",
  military: "military",
};

/** One way to divide a list: by setting, or by region. What nobody has checked is a group of its own. */
export interface MixGroup {
  /** "By setting". */
  readonly title: string;
  readonly kinds: readonly { readonly name: string; readonly count: number }[];
  readonly unknown: number;
}

function toGroup<T extends string>(
  title: string,
  { kinds, unknown }: { kinds: readonly KindOnList<T>[]; unknown: number },
  toName: (kind: T) => string,
): MixGroup {
  return { title, kinds: kinds.map(({ kind, count }) => ({ name: toName(kind), count })), unknown };
}

/** The mix of a list, group by group, for screens that draw it. */
export function listMixGroups(mix: ListMix): readonly MixGroup[] {
  const settings = { kinds: mix.settings, unknown: mix.settingUnknown };
  const regions = { kinds: mix.regions, unknown: mix.regionUnknown };
  return [
    toGroup("By setting", settings, (setting) => SETTINGS[setting]),
    toGroup("By region", regions, (region) => region),
  ];
}

/** "IMG-friendly, with a share of IMGs from 11% on", and how many: "2 of 9 checked, 31 not checked". */
export function friendlyInWords(
  mix: ListMix,
  friendlyFrom: number,
): { readonly title: string; readonly count: string } {
  const checked = mix.planned - mix.imgShareUnknown;
  const unknown = mix.imgShareUnknown === 0 ? "" : `, ${mix.imgShareUnknown} not checked`;
  return {
    title: `IMG-friendly, with a share of IMGs from ${friendlyFrom}% on`,
    count: `${mix.imgFriendly} of ${checked} checked${unknown}`,
  };
}

/** A mix as sentences: "By setting: community (40), not checked (2). By region: South (42). IMG-friendly, …: 2 of 9 checked." */
export function mixInWords(mix: ListMix, friendlyFrom: number): string {
  const groups = listMixGroups(mix).map(({ title, kinds, unknown }) => {
    const parts = kinds.map(({ name, count }) => `${name} (${count})`);
    return `${title}: ${[...parts, ...(unknown === 0 ? [] : [`not checked (${unknown})`])].join(", ")}.`;
  });
  const { title, count } = friendlyInWords(mix, friendlyFrom);
  return [...groups, `${title}: ${count}.`].join(" ");
}
