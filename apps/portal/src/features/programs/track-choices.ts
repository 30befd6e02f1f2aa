import type { Program, TrackKind } from "@induction/domain/program/program";

/** The kinds of track that a program is known to have, each once, in its own order. */
export function listTrackKinds({ facts: { tracks } }: Pick<Program, "facts">): readonly TrackKind[] {
  return tracks.state === "known" ? [...new Set(tracks.value.map(({ kind }) => kind))] : [];
}

/**
 * The tracks that an application can go to; none where there is nothing to choose. A track that was chosen before and is
 * no longer known stays among them, so that it can be seen and changed.
 */
export function listTrackChoices(
  program: Pick<Program, "facts">,
  chosen: TrackKind | null,
): readonly TrackKind[] {
  const kinds = listTrackKinds(program);
  const offered = chosen === null || kinds.includes(chosen) ? kinds : [...kinds, chosen];
  return offered.length > 1 || offered.length > kinds.length ? offered : [];
}
