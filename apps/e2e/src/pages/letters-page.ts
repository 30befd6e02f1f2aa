import type { Page } from "@playwright/test";

/** A letter as somebody fills in its form; what is left out stays not told. */
export interface TypedLetter {
  readonly writer: string;
  readonly specialty?: string;
  readonly country?: string;
  readonly relation?: string;
  readonly hasSupervised?: "Yes" | "No";
  readonly isAskedWhetherStrong?: "Yes" | "No";
  /** The word for how far it has come, as the form offers it. */
  readonly status?: string;
  readonly dueOn?: string;
}

/** Enters a letter through its form on the page of letters, and waits until it stands in the list. */
export async function addLetter(page: Page, letter: TypedLetter): Promise<void> {
  await page.getByRole("button", { name: "Add a letter" }).first().click();
  const form = page.getByRole("dialog", { name: "Add a letter" });
  await form.getByLabel("Who writes it").fill(letter.writer);
  const choices = {
    "Specialty of the writer": letter.specialty,
    "Country where the writer works": letter.country,
    "What the writer is to you": letter.relation,
    "How far it has come": letter.status,
  };
  for (const [label, option] of Object.entries(choices)) {
    if (option !== undefined) await form.getByLabel(label).selectOption(option);
  }
  const answers = {
    "Did the writer supervise you in person?": letter.hasSupervised,
    "Have you asked whether it can be a strong letter?": letter.isAskedWhetherStrong,
  };
  for (const [question, answer] of Object.entries(answers)) {
    if (answer === undefined) continue;
    await form
      .getByRole("group", { name: question })
      .getByRole("radio", { name: answer, exact: true })
      .check();
  }
  if (letter.dueOn !== undefined) await form.getByLabel("Should be uploaded by").fill(letter.dueOn);
  await form.getByRole("button", { name: "Save" }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByRole("list", { name: "Your letters" }).getByText(letter.writer).first().waitFor();
}
