import { toAppError } from "@induction/client/app-error";
import type { Fact } from "@induction/domain/program/fact";
import type { DryRun, FiledDifference } from "@induction/domain/program/open-data-difference";
import { toFactEdit } from "@induction/domain/program/open-data-difference";
import { readOpenJson } from "@induction/domain/program/open-data-json";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { useState } from "react";
import { queryClient, trpc } from "../../shell/api.ts";
import { type ChosenFile, readFile, toStandingPrograms, tryFile } from "./read-file.ts";

/** Which fact of which program a difference is about. */
export function keyOf({ filed }: FiledDifference): string {
  return `${filed.programId} ${filed.field}`;
}

/** What became of a fact that was to be brought in. */
export type Outcome = { readonly kind: "published" } | { readonly kind: "refused"; readonly message: string };

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
      readonly outcomes: ReadonlyMap<string, Outcome>;
      /** How many of how many are published; null where nothing is under way. */
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

/** Publishes one fact of a file as the curator who looks at it would. */
async function publish(
  { filed, standing, kind }: FiledDifference,
  { mutate, why }: { mutate: Publish; why: string },
): Promise<Outcome> {
  const { programId, field, version } = filed;
  const fact = toFactEdit(filed.fact);
  // A conflict was chosen with what stands before one's eyes: it is that which it follows.
  const basedOn = kind === "conflict" ? standing.version : version;
  try {
    await mutate({ programId, field, basedOn, fact, why });
    return { kind: "published" };
  } catch (error) {
    const { code, message, fieldErrors } = toAppError(error);
    if (code === "CONFLICT") {
      const again = "Another curator changed this fact meanwhile. Choose the file again to see both.";
      return { kind: "refused", message: again };
    }
    return { kind: "refused", message: fieldErrors[0]?.message ?? message };
  }
}

/** The call that publishes. */
export type Publish = (
  input: Parameters<NonNullable<ReturnType<typeof trpc.curation.publish.mutationOptions>["mutationFn"]>>[0],
) => Promise<unknown>;

/** Reads a file, shows what it would do, and brings in what is chosen of it, fact by fact. */
export function useImport(mutate: Publish) {
  const [stage, setStage] = useState<Stage>({ kind: "empty" });

  async function choose(file: ChosenFile): Promise<void> {
    const { name } = file;
    setStage({ kind: "reading", name });
    try {
      const reading = await readFile(file);
      const run = await tryFile(reading, await fetchStanding(), findEarlier);
      const { version } = reading;
      setStage({ kind: "read", name, version, run, outcomes: new Map(), progress: null });
    } catch {
      setStage({ kind: "failed", name, message: NOT_REACHED });
    }
  }

  async function bringIn(chosen: readonly FiledDifference[], why: string): Promise<void> {
    if (stage.kind !== "read") return;
    const outcomes = new Map(stage.outcomes);
    for (const [done, difference] of chosen.entries()) {
      setStage({ ...stage, outcomes: new Map(outcomes), progress: { done, of: chosen.length } });
      outcomes.set(keyOf(difference), await publish(difference, { mutate, why }));
    }
    setStage({ ...stage, outcomes, progress: null });
  }

  return { stage, choose, bringIn };
}
