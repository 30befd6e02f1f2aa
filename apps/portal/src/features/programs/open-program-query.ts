import { trpc } from "../../shell/api.ts";

/** What everybody may know of a program. */
export function openProgramQuery(id: string) {
  return trpc.openData.program.queryOptions({ id });
}

/** Its answer. */
export type OpenProgramPage = (typeof trpc.openData.program)["~types"]["output"];

/** One field of it with its past. */
export type OpenField = OpenProgramPage["fields"][number];
