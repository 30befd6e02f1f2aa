import { foldName } from "@induction/domain/kernel/fold-name";
import type { trpc } from "../../shell/api.ts";

/** A program of the list for everybody. */
export type OpenListRow = (typeof trpc.openData.list)["~types"]["output"]["rows"][number];

/** Programs in whose name, city or state every word is found, whatever the accents and capitals. */
export function findOpenPrograms(rows: readonly OpenListRow[], search: string): readonly OpenListRow[] {
  const words = foldName(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(({ name, city, state }) => {
    const text = foldName(`${name} ${city ?? ""} ${state}`);
    return words.every((word) => text.includes(word));
  });
}
