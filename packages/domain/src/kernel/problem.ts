/** The way to a value inside what was sent: `["attempts", 0, "score"]`. Empty for the whole. */
export type Path = readonly (string | number)[];

/** Something that cannot be right in what a person told, and what to do about it. */
export interface Problem {
  /** Where it stands, from the value that was looked at. */
  readonly path: Path;
  /** A stable name, for tests and for those who branch on it. */
  readonly code: string;
  /** One or two plain sentences: what is wrong and what to do. */
  readonly message: string;
}

/** The same problems, seen from outside: their paths begin with the given one. */
export function under(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
