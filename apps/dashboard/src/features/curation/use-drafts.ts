import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS, PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { showToast } from "@induction/ui/state/toasts";
import { useState } from "react";
import { type FactDraft, isTouched } from "./fact-draft.ts";

interface KeptDraft {
  readonly start: FactDraft;
  readonly now: FactDraft;
}

type KeptDrafts = Readonly<Partial<Record<ProgramField, KeptDraft>>>;

/** What is being typed for each fact of a page, kept while another fact is looked at. */
export interface Drafts {
  readonly of: (field: ProgramField) => FactDraft | null;
  /** Whether something was typed that is not published. */
  readonly isTouched: (field: ProgramField) => boolean;
  readonly touched: readonly ProgramField[];
  readonly open: (field: ProgramField, start: FactDraft, now?: FactDraft) => void;
  readonly change: (field: ProgramField, now: FactDraft) => void;
  readonly close: (field: ProgramField) => void;
  /** Drops what was typed, and offers it back. */
  readonly drop: (field: ProgramField) => void;
}

function without(kept: KeptDrafts, field: ProgramField): KeptDrafts {
  const { [field]: _, ...rest } = kept;
  return rest;
}

/** Keeps the drafts of a program's page. */
export function useDrafts(): Drafts {
  const [kept, setKept] = useState<KeptDrafts>({});
  const isFieldTouched = (field: ProgramField) => {
    const draft = kept[field];
    return draft !== undefined && isTouched(draft.now, draft.start);
  };
  const close = (field: ProgramField) => setKept((before) => without(before, field));
  return {
    of: (field) => kept[field]?.now ?? null,
    isTouched: isFieldTouched,
    touched: PROGRAM_FIELDS.filter(isFieldTouched),
    open: (field, start, now = start) => setKept((before) => ({ ...before, [field]: { start, now } })),
    change: (field, now) =>
      setKept((before) => ({ ...before, [field]: { start: before[field]?.start ?? now, now } })),
    close,
    drop(field) {
      const draft = kept[field];
      close(field);
      if (draft === undefined || !isFieldTouched(field)) return;
      showToast({
        message: `${PROGRAM_FIELD_LABELS[field]}: what you typed is dropped.`,
        undo: () => setKept((before) => ({ ...before, [field]: draft })),
      });
    },
  };
}
