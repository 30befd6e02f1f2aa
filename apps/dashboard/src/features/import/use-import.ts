import type { Fact } from "@induction/domain/program/fact";
import type { DryRun, FiledDifference } from "@induction/domain/program/open-data-difference";
import { readOpenJson } from "@induction/domain/program/open-data-json";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { useState } from "react";
import { queryClient, trpc } from "../../shell/api.ts";
import { type Outcome, type PublishInput, publishOne } from "./publish-one.ts";
import { type ChosenFile, readFile, toStandingPrograms, tryFile } from "./read-file.ts";

/** Which fact of which program a difference is about. */
export function keyOf({ filed }: FiledDifference): string {
  return `${filed.programId} ${filed.field}`;
}

/** How far bringing in has come. */
export type Stage =
  | { readonly kind: "empty" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly message: string }
  | {
      readonly kind: "read";
      readonly name: string;
      readonly version: string | null;
      readonly run: DryRun;
      /** The file where it is a table: its failed rows are given back out of it. */
      readonly table: Uint8Array | null;
      readonly outcomes: ReadonlyMap<string, Outcome>;
      /** How many of how many were tried; null where nothing is under way. */
      readonly progress: { readonly done: number; readonly of: number } | null;
    };

const NOT_REACHED = "The facts that stand did not load. Check your connection and choose the file again.";

/** The facts that stand, each with its version: the export as it is now. */
async function fetchStanding() {
  const response = await fetch("/export/programs.json");
  if (!response.ok) throw new Error(`The export answered ${response.status}`);
  return toStandingPrograms(readOpenJson(new Uint8Array(await response.arrayBuffer())));
}

/** What a field's biography says of the version that a file was made from. */
async function findEarlier({ filed }: FiledDifference): Promise<Fact<unknown> | null> {
  const { programId: id, field, version } = filed;
  const page = await queryClient.fetchQuery({
    ...trpc.curation.program.queryOptions({ id, asOf: null }),
    staleTime: 60_000,
  });
  const entry = (page.biography[field] ?? []).find((each) => each.version === version);
  return entry === undefined ? null : parseProgramFact(field, entry.fact);
}

/** Whether a file is being read or brought in: until then no other one is chosen, which would be mixed up with it. */
export function isBusy(stage: Stage): boolean {
  return stage.kind === "reading" || (stage.kind === "read" && stage.progress !== null);
}

/** Reads a file, shows what it would do, and brings in what is chosen of it, fact by fact. */
export function useImport(publish: (input: PublishInput) => Promise<unknown>) {
  const [stage, setStage] = useState<Stage>({ kind: "empty" });

  async function choose(file: ChosenFile): Promise<void> {
    if (isBusy(stage)) return;
    const { name } = file;
    setStage({ kind: "reading", name });
    try {
      const { reading, table } = await readFile(file);
      const run = await tryFile(reading, await fetchStanding(), findEarlier);
      const { version } = reading;
      setStage({ kind: "read", name, version, run, table, outcomes: new Map(), progress: null });
    } catch {
      setStage({ kind: "failed", name, message: NOT_REACHED });
    }
  }

  async function bringIn(chosen: readonly FiledDifference[], why: string): Promise<void> {
    if (stage.kind !== "read") return;
    const outcomes = new Map(stage.outcomes);
    for (const [done, difference] of chosen.entries()) {
      setStage({ ...stage, outcomes: new Map(outcomes), progress: { done, of: chosen.length } });
      outcomes.set(keyOf(difference), await publishOne(difference, why, publish));
    }
    setStage({ ...stage, outcomes, progress: null });
  }

  return { stage, choose, bringIn };
}
