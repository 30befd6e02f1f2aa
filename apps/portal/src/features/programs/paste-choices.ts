import type { PastableProgram, PastedLine } from "@induction/domain/program/pasted-programs";
import type { Program } from "@induction/domain/program/program";
import { findValue } from "./program-rows.ts";

/** A program by everything that a spreadsheet may call it. */
export function toPastable({ id, name, state, facts }: Program): PastableProgram {
  const tracks = findValue(facts.tracks) ?? [];
  return {
    ...{ id, name, state, city: findValue(facts.city), acgmeId: findValue(facts.acgmeId) },
    nrmpCodes: tracks.flatMap(({ nrmpCode }) => nrmpCode ?? []),
  };
}

/** What the reader chose for a line; null where none of the offered programs is meant. */
export type Choices = ReadonlyMap<string, string | null>;

/** A choice belongs to the words of a line, so that it stays while other lines are edited. */
export function toChoiceKey({ text }: Pick<PastedLine, "text">): string {
  return text;
}

/**
 * The program that a line puts on the list: what a number or the same name says unless the reader takes it out, what a
 * similar name or several offer only once the reader says so; null where the line puts none.
 */
export function findChosen(line: PastedLine, choices: Choices): string | null {
  const chosen = choices.get(toChoiceKey(line));
  switch (line.kind) {
    case "found":
      if (chosen !== undefined) return chosen;
      return line.by === "similar-name" ? null : line.id;
    case "ambiguous":
      return chosen ?? null;
    default:
      return null;
  }
}

/** How a line stands: it puts a program on the list, waits for the reader, or does nothing, and why. */
export type LineStanding = "ready" | "to-choose" | "left-out" | "listed" | "unknown" | "head";

/** Where a line stands, with what the reader chose. */
export function toLineStanding(line: PastedLine, choices: Choices): LineStanding {
  switch (line.kind) {
    case "found":
    case "ambiguous":
      if (findChosen(line, choices) !== null) return "ready";
      return choices.has(toChoiceKey(line)) ? "left-out" : "to-choose";
    case "planned":
    case "repeated":
      return "listed";
    case "unknown":
      return "unknown";
    case "head":
      return "head";
  }
}

/** The programs that all lines together put on the list, each once and none that is on it. */
export function listChosen(
  lines: readonly PastedLine[],
  { choices, planned }: { choices: Choices; planned: ReadonlySet<string> },
): readonly string[] {
  const chosen = lines.flatMap((line) => findChosen(line, choices) ?? []);
  return [...new Set(chosen)].filter((id) => !planned.has(id));
}

/** What is left of the text once the ready lines are on the list: every line that still needs a look. */
export function withoutDone(lines: readonly PastedLine[], choices: Choices): string {
  const left = lines.filter((line) => {
    const standing = toLineStanding(line, choices);
    return standing === "to-choose" || standing === "unknown";
  });
  return left.map(({ text }) => text).join("\n");
}
