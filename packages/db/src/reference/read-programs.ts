import { readFileSync } from "node:fs";
import type { Program, ProgramFacts } from "@induction/domain/program/program";
import { withDisputes, withoutToldDisputes } from "./disputes.ts";
import {
  readAcgmeId,
  readApplicationService,
  readCity,
  readClassSize,
  readImgShare,
  readPositions,
  readSetting,
  readSponsor,
  readWebsite,
} from "./list-facts.ts";
import { readFailurePolicy, readGraduationLimit, readMinimumScore, readStatement } from "./policy-facts.ts";
import ids from "./program-ids.json" with { type: "json" };
import { type ProgramRow, parseProgramRow, splitProgramCsv } from "./program-row.ts";
import { readTracks } from "./tracks.ts";
import { readVisa } from "./visa-facts.ts";

const PROGRAM_IDS: ReadonlyMap<string, string> = new Map(Object.entries(ids));

/**
 * The permanent id of a program.
 * @throws Error when the list of ids has none: a new program gets its id by hand, once
 */
export function getProgramId(name: string): string {
  const id = PROGRAM_IDS.get(name);
  if (id === undefined) throw new Error(`No id for the program "${name}": add one to program-ids.json`);
  return id;
}

function readFacts(row: ProgramRow, id: string): ProgramFacts {
  return {
    sponsoringInstitution: readSponsor(row),
    city: readCity(row, id),
    setting: readSetting(row),
    acgmeId: readAcgmeId(row),
    tracks: readTracks(row),
    positions: readPositions(row),
    classSize: readClassSize(row),
    website: readWebsite(row),
    visaJ1: readVisa(row, id, "visaJ1"),
    visaH1b: readVisa(row, id, "visaH1b"),
    imgShare: readImgShare(row),
    minimumStep2ck: readMinimumScore(row),
    scorePolicy: readStatement(row, row.score_policy),
    failurePolicy: readFailurePolicy(row),
    graduationLimit: readGraduationLimit(row),
    usClinicalExperience: readStatement(row, row.usce_required),
    lettersWanted: readStatement(row, row.letters_wanted),
    applicationService: readApplicationService(row),
  };
}

/** A row as a program: each filled cell a fact with its claim, each empty cell a field that nobody has checked. */
export function toProgram(row: ProgramRow): Program {
  const id = getProgramId(row.name);
  const facts = withDisputes(readFacts(row, id), row, id);
  return {
    id,
    name: row.name,
    state: row.state,
    region: row.region,
    facts,
    notes: withoutToldDisputes(row.notes, facts, id),
  };
}

/** The committed file. */
export const PROGRAM_CSV = new URL("./anesthesiology-programs.csv", import.meta.url);

let programs: readonly Program[] | null = null;

/**
 * The program list as it was collected, in the order of the file, which is read once.
 * @throws Error when the file is not strict CSV, z.ZodError when a cell is not what its column holds
 */
export function readReferencePrograms(): readonly Program[] {
  programs ??= splitProgramCsv(readFileSync(PROGRAM_CSV, "utf8")).map((cells) =>
    toProgram(parseProgramRow(cells)),
  );
  return programs;
}
