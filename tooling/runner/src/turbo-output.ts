import { stripVTControlCharacters } from "node:util";

const noise =
  /^ *•|: cache (hit|miss)|:\w+: \$ |\[ELIFECYCLE\]|(WARNING|ERROR) +(command|run)|^ *(Tasks|Cached|Time|Failed): /;

/** What the tasks themselves said, without turbo's and pnpm's words around it; everything, when that is nothing. */
export function toTaskOutput(output: string): string {
  const said = stripVTControlCharacters(output)
    .split("\n")
    .filter((line) => line.trim() !== "" && !noise.test(line));
  return said.length > 0 ? said.join("\n") : output.trimEnd();
}
