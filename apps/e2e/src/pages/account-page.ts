import { expect, type Page } from "@playwright/test";
import type { NewApplicant } from "../support/applicant.ts";
import { readMailedLink } from "../support/mail.ts";
import { invite } from "./invitations-page.ts";

/** Invites somebody made up and makes their account by the mailed link; they begin on Home with nothing told. */
export async function makeAccount(
  { advisor, portal }: { advisor: Page; portal: Page },
  { applicant, dataDir }: { applicant: NewApplicant; dataDir: string },
): Promise<void> {
  await invite(advisor, applicant);
  await portal.goto(await readMailedLink({ dataDir, to: applicant.email, path: "invite" }));
  await portal.getByLabel("Choose a password").fill(applicant.password);
  await portal.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(portal.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
}
