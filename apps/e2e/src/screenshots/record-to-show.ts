import type { Page } from "@playwright/test";
import { addLetter, type TypedLetter } from "../pages/letters-page.ts";
import { addProgramsFound } from "../pages/programs-page.ts";

const LETTERS: readonly TypedLetter[] = [
  {
    writer: "Prof. C. Adebayo",
    specialty: "Anesthesiology",
    country: "NG",
    relation: "Department chair",
    hasSupervised: "Yes",
    isAskedWhetherStrong: "Yes",
    status: "Uploaded",
  },
  {
    writer: "Dr. M. Lindqvist",
    specialty: "Anesthesiology",
    country: "US",
    relation: "Clinical supervisor",
    hasSupervised: "Yes",
    isAskedWhetherStrong: "Yes",
    status: "In progress",
    dueOn: "2026-08-28",
  },
  {
    writer: "Dr. S. Whitfield",
    specialty: "Critical care",
    country: "US",
    relation: "Clinical supervisor",
    hasSupervised: "Yes",
    isAskedWhetherStrong: "No",
    status: "Asked",
    dueOn: "2026-08-13",
  },
  { writer: "Dr. J. Moreau", specialty: "Another clinical specialty", status: "Planned" },
];

/** Enters letters and a list of programs for somebody who has neither, so that every panel has something to show. */
export async function fillRecord(page: Page): Promise<void> {
  await page.goto("/letters");
  for (const letter of LETTERS) await addLetter(page, letter);
  await addProgramsFound(page, "University of");
}
