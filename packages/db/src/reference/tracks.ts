import type { Fact } from "@induction/domain/program/fact";
import { notChecked } from "@induction/domain/program/fact";
import type { Track, TrackKind } from "@induction/domain/program/program";
import { joinNotes, type ProgramSource, toClaim, toFact } from "./claims.ts";
import type { ProgramRow } from "./program-row.ts";

/** The letter before the last digit of an NRMP code. */
const KIND_OF_LETTER: ReadonlyMap<string, TrackKind> = new Map([
  ["C", "categorical"],
  ["A", "advanced"],
  ["R", "physician-only"],
]);

const SEATS_OF_TRACK = /^(\d{4}040[ACR]\d):(\d+)$/;

/** Seats by NRMP code; null where the cell holds words instead. */
export function findSeatsByCode(row: ProgramRow): ReadonlyMap<string, number> | null {
  if (row.positions_detail === null) return null;
  const seats = new Map<string, number>();
  for (const part of row.positions_detail.split("; ")) {
    const [, code, count] = SEATS_OF_TRACK.exec(part) ?? [];
    if (code === undefined) return null;
    seats.set(code, Number(count));
  }
  return seats;
}

/** The newest list of NRMP codes that a row rests on. */
function findCodeList(row: ProgramRow): ProgramSource {
  const lists: readonly ProgramSource[] = ["fl-2026", "nrmp-2023-list", "nrmp-2020"];
  return lists.find((list) => row.source.includes(list)) ?? "general-knowledge";
}

function toTrack(code: string, row: ProgramRow): Track {
  const kind = KIND_OF_LETTER.get(code.charAt(7));
  if (kind === undefined) throw new Error(`NRMP code ${code} names no track`);
  const seats = findSeatsByCode(row)?.get(code) ?? null;
  // With one track and no seats by track, the seats of the program are the seats of the track.
  const isOnlyTrack = row.nrmp_code.length === 1 && findSeatsByCode(row) === null;
  return { kind, nrmpCode: code, seats: isOnlyTrack ? row.positions : seats };
}

function toTracksNote(row: ProgramRow): string | null {
  const seats = findSeatsByCode(row);
  if (seats === null) return null;
  const gone = [...seats].filter(([code]) => !row.nrmp_code.includes(code));
  const earlier = gone.map(([code, count]) => `${code} (${count} ${count === 1 ? "seat" : "seats"})`);
  return joinNotes(
    `Seats are those of the ${row.positions_year} Match.`,
    gone.length === 0 ? null : `That Match also had ${earlier.join(", ")}, not in the newer list of tracks.`,
  );
}

/**
 * The ways into a program. The codes are those of the newest NRMP list that has the program; seats may be of an older Match.
 * Military programs stand outside the Match: one track without a code.
 */
export function readTracks(row: ProgramRow): Fact<readonly Track[]> {
  if (row.nrmp_code.length > 0) {
    const tracks = row.nrmp_code.map((code) => toTrack(code, row));
    return toFact(tracks, toClaim(findCodeList(row), { note: toTracksNote(row) }));
  }
  if (row.setting !== "military" || row.setting_source === null) return notChecked;
  const track: Track = { kind: "military", nrmpCode: null, seats: row.positions };
  return toFact([track], toClaim(row.setting_source, { note: row.positions_detail }));
}
