import { readReferencePrograms } from "@induction/db/reference/read-programs";
import type { Standards } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { decodeUtf8 } from "@induction/domain/kernel/utf8";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { toAbout } from "./about.ts";
import { CannotUse, toLine } from "./complaint.ts";
import { HELP } from "./help.ts";
import { type Judged, judge } from "./judge.ts";
import { type AssessRequest, readRequest } from "./options.ts";
import { printCsv } from "./print-csv.ts";
import { printJson } from "./print-json.ts";
import { printText } from "./print-text.ts";
import { toProfileJsonSchema } from "./profile-file.schema.ts";
import { readPeople } from "./read-people.ts";
import { readProfile } from "./read-profile.ts";
import { toRulesList } from "./rules-list.ts";
import type { People } from "./subject.ts";

/** What a call answers: text in parts, lines for standard error, and how it ends. */
export interface Answer {
  readonly output: Iterable<string>;
  readonly told: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/** What a call needs of the machine. */
export interface Machine {
  readonly today: CalendarDate;
  /** The bytes of a file, or of standard input for "-". @throws CannotUse when there are none */
  readonly read: (file: string) => Uint8Array;
}

const BRACE = "{".charCodeAt(0);

/** By its name, else by its first character: a roster begins with the name of a column. */
function isProfile(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  if (/\.(csv|tsv|txt)$/i.test(file)) return false;
  const isSpace = (byte: number) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf;
  return bytes.find((byte) => !isSpace(byte)) === BRACE;
}

function readFrom(bytes: Uint8Array, { file, asOf, dates }: AssessRequest): People {
  if (!isProfile(file, bytes)) return readPeople(bytes, asOf, dates);
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === "text") return readProfile(decoded.text, asOf);
  const place = { ...decoded.place, field: null, message: "This is not UTF-8 text. Save the file as UTF-8." };
  throw new CannotUse("This profile cannot be used.", [place]);
}

function* judgeAll({ subjects }: People, standards: Standards, { season }: AssessRequest): Generator<Judged> {
  for (const subject of subjects) yield judge(subject, standards, season);
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

function assessFile(request: AssessRequest, machine: Machine): Answer {
  const people = readFrom(machine.read(request.file), request);
  const catalogue = compileCatalogue(readReferencePrograms());
  const standards: Standards = { asOf: request.asOf, catalogue };
  const about = toAbout(request.asOf, catalogue.screens.length);
  const judged = judgeAll(people, standards, request);
  const file = nameOf(request.file);
  const { problems, notes } = people;
  const printed = {
    text: () => printText(about, judged),
    json: () => printJson(about, judged, { problems, notes }),
    csv: () => printCsv(about, judged),
  };
  return {
    output: printed[request.format](),
    told: [
      ...notes.map((note) => `note: ${toLine(file, note)}`),
      ...problems.map((problem) => toLine(file, problem)),
    ],
    exitCode: problems.length > 0 ? 1 : 0,
  };
}

function printOnce(value: unknown): Answer {
  return { output: [`${JSON.stringify(value, null, 2)}\n`], told: [], exitCode: 0 };
}

function answer(args: readonly string[], machine: Machine): Answer {
  const request = readRequest(args, machine.today);
  switch (request.kind) {
    case "help":
      return { output: [HELP], told: [], exitCode: 0 };
    case "rules":
      return printOnce(toRulesList());
    case "schema":
      return printOnce(toProfileJsonSchema());
    case "assess":
      try {
        return assessFile(request, machine);
      } catch (error) {
        if (!(error instanceof CannotUse)) throw error;
        const file = nameOf(request.file);
        const told = error.complaints.map((complaint) => toLine(file, complaint));
        return { output: [], told: [`${file}: ${error.message}`, ...told], exitCode: 2 };
      }
  }
}

/** One call of `assess`. The same arguments, file and day give the same bytes. */
export function runAssess(args: readonly string[], machine: Machine): Answer {
  try {
    return answer(args, machine);
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    return { output: [], told: [error.message, "assess --help tells how to use it."], exitCode: 2 };
  }
}
