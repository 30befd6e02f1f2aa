import type { SourceKind } from "@induction/domain/program/fact";
import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_USES } from "@induction/domain/program/program-field-words";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../shell/api.ts";
import type { FactDesk } from "../../shell/facts/fact-desk.ts";
import { impactInWords } from "./impact-words.ts";
import { toProgramSubject } from "./program-subject.ts";
import { type FactPlace, findConflict, useCuration } from "./use-curation.ts";
import type { ValueDraft } from "./value-draft.ts";
import { ValueFields } from "./value-fields.tsx";

function useProgramPreview(place: FactPlace, fact: string) {
  return useQuery(
    trpc.curation.preview.queryOptions(
      { ...place, fact: JSON.parse(fact) },
      { placeholderData: (before) => before, select: impactInWords },
    ),
  );
}

const SOURCE_KINDS = [
  "program-site",
  "institution-policy",
  "nrmp",
  "acgme-list",
  "government-site",
  "aggregator",
  "copied-page",
  "general-knowledge",
] as const satisfies readonly SourceKind[];

/** A field of a program with all that its panel needs. */
export function toProgramDesk(programId: string, field: ProgramField): FactDesk<ValueDraft> {
  const place: FactPlace = { programId, field };
  return {
    ...toProgramSubject(field),
    use: PROGRAM_FIELD_USES[field],
    sourceKinds: SOURCE_KINDS,
    notDisclosedLabel: "Not disclosed",
    neitherMeans: "Both stay visible with their sources. Nobody is kept out.",
    withdrawalMeans: "Everybody then sees “Not checked”.",
    ValueFields: (props) => <ValueFields field={field} {...props} />,
    useActs: () => useCuration(place),
    usePreview: (fact) => useProgramPreview(place, fact),
    findConflict,
  };
}
