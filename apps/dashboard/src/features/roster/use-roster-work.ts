import { toAppError } from "@induction/client/app-error";
import type { RosterMapping } from "@induction/domain/roster/mapping";
import { toRemembered } from "@induction/domain/roster/mapping";
import type { FailedRow, ReadPerson } from "@induction/domain/roster/read-roster";
import { isRosterField } from "@induction/domain/roster/roster-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ComparedRow, RosterChoices, TakenRow } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { useOrganisation } from "../../shell/session.ts";
import type { RosterFile } from "./roster-file.ts";
import { splitParts } from "./split-parts.ts";

/** How far a long piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Calls that failed on the way, or met a full server, may be made again: every part is taken once. */
function mayHelp(failures: number, error: unknown): boolean {
  const { code } = toAppError(error);
  return failures < 4 && (code === "UNREACHABLE" || code === "SERVICE_UNAVAILABLE");
}

/** Holds the rows of a file against what stands, part by part. Nothing is written. */
export function useCheck() {
  const organisation = useOrganisation();
  const [progress, setProgress] = useState<Progress | null>(null);
  const check = useMutation({
    mutationFn: async ({ people, mapping }: { people: readonly ReadPerson[]; mapping: RosterMapping }) => {
      const rows: ComparedRow[] = [];
      const plain = people.map(({ line, cells }) => ({ line, cells }));
      for (const part of splitParts(plain)) {
        setProgress({ done: rows.length, of: people.length });
        const asked = { ...organisation, dates: mapping.dates, rows: [...part] };
        const answer = await queryClient.fetchQuery({
          ...trpc.roster.check.queryOptions(asked),
          ...{ staleTime: 0, gcTime: 0 },
        });
        rows.push(...answer.rows);
      }
      return rows;
    },
    onSettled: () => setProgress(null),
  });
  return { check, progress };
}

/** What is brought in: the rows that were read, and what was chosen where somebody told otherwise. */
export interface ToTake {
  readonly file: RosterFile;
  readonly mapping: RosterMapping;
  readonly people: readonly ReadPerson[];
  readonly choices: ReadonlyMap<number, RosterChoices>;
}

/**
 * Brings the rows in, part by part. Where it stops, what is in stays in; begun again, it goes on with the part whose
 * answer nobody heard.
 */
export function useTake(importId: string) {
  const organisation = useOrganisation();
  const [taken, setTaken] = useState<readonly TakenRow[]>([]);
  const [parts, setParts] = useState(0);
  const send = useMutation(
    trpc.roster.take.mutationOptions({ retry: mayHelp, retryDelay: (failures) => 500 * 2 ** failures }),
  );
  const take = useMutation({
    mutationFn: async ({ file, mapping, people, choices }: ToTake) => {
      const rows = people.map(({ line, cells }) => ({ line, cells, ...choices.get(line) }));
      let known = taken;
      for (const [part, some] of splitParts(rows).entries()) {
        if (part < parts) continue;
        const answer = await send.mutateAsync({
          ...organisation,
          ...{ importId, part, fileName: file.name, dates: mapping.dates, rows: some.map(toSent) },
          mapping: { ...toRemembered(file.table.header, mapping) },
        });
        known = [...known, ...answer.rows];
        setTaken(known);
        setParts(part + 1);
      }
      return known;
    },
    onSettled: async () => {
      await queryClient.invalidateQueries(trpc.roster.pathFilter());
      void queryClient.invalidateQueries(trpc.caseload.pathFilter());
      void queryClient.invalidateQueries(trpc.members.pathFilter());
    },
  });
  return { take, taken };
}

function toSent({
  line,
  cells,
  take = [],
  basedOn = null,
}: Pick<ReadPerson, "line" | "cells"> & RosterChoices) {
  return { line, cells, take: [...take], basedOn };
}

/** The rows that the server did not take, as those that the file itself gave no way to read. */
export function toFailedRows(rows: readonly TakenRow[]): readonly FailedRow[] {
  return rows
    .filter(({ outcome }) => outcome === "failed")
    .map(({ line, problems }) => ({
      line,
      problems: problems.map(({ field, message }) => ({
        field: isRosterField(field) ? field : null,
        cell: "",
        message,
      })),
    }));
}
