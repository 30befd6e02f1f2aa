import { CALENDAR_DOCUMENTS } from "./calendar-documents.ts";
import { MATCH_DOCUMENTS } from "./match-documents.ts";
import { OUTCOME_DOCUMENTS } from "./outcome-documents.ts";
import { PROGRAM_LIST_DOCUMENTS } from "./program-list-documents.ts";
import type { SourceDocument } from "./source-document.ts";
import { SURVEY_DOCUMENTS } from "./survey-documents.ts";
import { VISA_DOCUMENTS } from "./visa-documents.ts";

/** Values that rest on no document at all; they are shown as such. */
const WITHOUT_DOCUMENT = {
  "general-knowledge": {
    title: "General knowledge, not found in a document",
    publisher: null,
    year: null,
    url: null,
  },
  "season-projection": {
    title: "Projected from the weekdays that the seasons 2024 to 2027 share",
    publisher: "Induction",
    year: 2026,
    url: null,
  },
} as const satisfies Record<string, SourceDocument>;

/** Every document cited besides the guide, each once, by its key. */
export const DOCUMENTS = {
  ...WITHOUT_DOCUMENT,
  ...CALENDAR_DOCUMENTS,
  ...OUTCOME_DOCUMENTS,
  ...MATCH_DOCUMENTS,
  ...SURVEY_DOCUMENTS,
  ...VISA_DOCUMENTS,
  ...PROGRAM_LIST_DOCUMENTS,
} as const satisfies Record<string, SourceDocument>;

/** The key of a document, permanent. */
export type DocumentKey = keyof typeof DOCUMENTS;

/** Whether a text names a document of the registry. */
export function isDocumentKey(key: string): key is DocumentKey {
  return Object.hasOwn(DOCUMENTS, key);
}

/** The document of a key. */
export function getDocument(key: DocumentKey): SourceDocument {
  return DOCUMENTS[key];
}

/** The document that a stored text names, or null where the registry has none. */
export function findDocument(key: string): SourceDocument | null {
  return isDocumentKey(key) ? DOCUMENTS[key] : null;
}
