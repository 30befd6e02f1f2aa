import { MOST_FILE_BYTES, type ReadTrialFile, readTrialFile } from "@induction/domain/applicant/trial-file";

/** Reads a file that somebody chose. It never leaves the browser, and a huge one is not even loaded. */
export async function openAnswersFile(file: Blob): Promise<ReadTrialFile> {
  try {
    // One character too many is enough to be refused.
    return readTrialFile(await file.slice(0, MOST_FILE_BYTES + 1).text());
  } catch {
    return {
      state: "refused",
      message: "The browser could not read this file. Your answers on this page are unchanged.",
    };
  }
}
