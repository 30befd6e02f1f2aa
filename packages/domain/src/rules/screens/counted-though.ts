import type { ProgramStanding } from "./standing.ts";
import { FIELD_NAMES, GAP_WORDS } from "./standing-words.ts";

/** Something that is not known of programs which count all the same. */
export interface CountedThough {
  /** "J-1 sponsorship not known", or what the person has not told: "Whether a visa is needed". */
  readonly what: string;
  /** How it is not known: "not checked", "40 not checked, 2 only on a condition". */
  readonly how: string;
  /** Of how many programs. */
  readonly count: number;
}

interface OpenPoint {
  readonly what: string;
  readonly how: string;
}

function listOpenPoints({ open, untold, minimumAhead }: ProgramStanding): readonly OpenPoint[] {
  return [
    ...open.map(({ field, kind }) => ({ what: `${FIELD_NAMES[field]} not known`, how: GAP_WORDS[kind] })),
    ...untold.map((what) => ({ what, how: "not told yet" })),
    ...(minimumAhead === null
      ? []
      : [{ what: "a required minimum score", how: "with no score to hold against it yet" }]),
  ];
}

/**
 * What is not known of programs that count all the same, and of how many of them; most first. A program with two open
 * points stands under both.
 */
export function listCountedThough(standings: readonly ProgramStanding[]): readonly CountedThough[] {
  const points = standings.filter(({ kind }) => kind === "unknown").flatMap(listOpenPoints);
  return [...Map.groupBy(points, ({ what }) => what)]
    .map(([what, group]): CountedThough => {
      const byHow = Map.groupBy(group, ({ how }) => how);
      return {
        what: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
        how: [...byHow].map(([how, some]) => (byHow.size === 1 ? how : `${some.length} ${how}`)).join(", "),
        count: group.length,
      };
    })
    .toSorted((a, b) => b.count - a.count);
}
