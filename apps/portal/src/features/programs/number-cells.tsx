import type { Program } from "@induction/domain/program/program";
import { RequirementChip } from "@induction/ui/advice/chips";
import { memo } from "react";
import { FactCell } from "./fact-cell.tsx";

/** Seats a year. */
export const SeatsCell = memo(function SeatsCell({ program }: { program: Program }) {
  return <FactCell program={program} field="positions" isShort />;
});

/** The minimum of Step 2 CK, and how firmly it is asked for. */
export const MinimumCell = memo(function MinimumCell({ program }: { program: Program }) {
  const fact = program.facts.minimumStep2ck;
  return (
    <FactCell
      program={program}
      field="minimumStep2ck"
      isShort
      value={
        fact.state === "known" && (
          <RequirementChip requirement={fact.value.requirement} detail={String(fact.value.minimum)} />
        )
      }
    />
  );
});
