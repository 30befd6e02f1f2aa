import type { Track, TrackKind } from "@induction/domain/program/program";
import { expect, test } from "vitest";
import { readReferencePrograms } from "./read-programs.ts";
import { listRawRows } from "./testing/raw-rows.ts";

const programs = readReferencePrograms();

function listTracks(id: string): readonly Track[] {
  const fact = programs.find((program) => program.id === id)?.facts.tracks;
  if (fact?.state !== "known") throw new Error(`No tracks of ${id}`);
  return fact.value;
}

function findNote(id: string): string | null {
  const fact = programs.find((program) => program.id === id)?.facts.tracks;
  return fact?.state === "known" ? fact.claim.note : null;
}

test.each<readonly [TrackKind, string | null, number]>([
  ["categorical", "C", 173],
  ["advanced", "A", 53],
  ["physician-only", "R", 57],
  ["military", null, 4],
])("there are as many %s tracks as codes of the letter %s", (kind, letter, count) => {
  const tracks = programs.flatMap(({ facts }) => (facts.tracks.state === "known" ? facts.tracks.value : []));
  const ofKind = tracks.filter((track) => track.kind === kind);
  expect(ofKind.length).toBe(count);
  if (letter === null) return;
  const codes = listRawRows().flatMap(
    (row) => row.nrmp_code?.match(new RegExp(`\\d{7}${letter}\\d`, "g")) ?? [],
  );
  expect(ofKind.map((track) => track.nrmpCode)).toEqual(codes);
});

test("seats go with their code, and a code without seats has unknown ones", () => {
  expect(listTracks("university-of-california-san-francisco-ca")).toEqual([
    { kind: "categorical", nrmpCode: "1062040C0", seats: 9 },
    { kind: "categorical", nrmpCode: "1062040C1", seats: null },
    { kind: "categorical", nrmpCode: "1062040C2", seats: 1 },
    { kind: "advanced", nrmpCode: "1062040A0", seats: 15 },
    { kind: "physician-only", nrmpCode: "1062040R0", seats: null },
  ]);
});

test("a track that the newer list no longer has is told in the note, not offered", () => {
  expect(listTracks("tufts-medical-center-ma")).toEqual([
    { kind: "categorical", nrmpCode: "1263040C0", seats: null },
  ]);
  expect(findNote("tufts-medical-center-ma")).toBe(
    "Seats are those of the 2020 Match. That Match also had 1263040A0 (10 seats), not in the newer list of tracks.",
  );
});

test("the only track of a program has the program's seats where words stand in place of seats by track", () => {
  expect(listTracks("tower-health-reading-hospital-pa")).toEqual([
    { kind: "categorical", nrmpCode: "1661040C0", seats: 6 },
  ]);
});

test.each([
  ["san-antonio-uniformed-services-health-education-consortium-saushec-tx", 14],
  ["national-capital-consortium-walter-reed-md", 17],
  ["naval-medical-center-portsmouth-va", 6],
  ["naval-medical-center-san-diego-ca", null],
])("%s has one military track outside the Match with %s seats", (id, seats) => {
  expect(listTracks(id)).toEqual([{ kind: "military", nrmpCode: null, seats }]);
});

test("the seats by track add up to the positions of the same Match, wherever every track is told", () => {
  for (const row of listRawRows()) {
    const seats = [...(row.positions_detail ?? "").matchAll(/\d{7}[ACR]\d:(\d+)/g)].map((match) =>
      Number(match[1]),
    );
    if (seats.length > 0) expect(seats.reduce((sum, count) => sum + count, 0)).toBe(Number(row.positions));
  }
});
