import { expect, type Page } from "@playwright/test";

/** Whom an invitation goes to. */
export interface Invited {
  readonly name: string;
  readonly email: string;
}

/** Invites somebody through the dialog on the page of invitations, with whatever roles it proposes. */
export async function invite(page: Page, { name, email }: Invited): Promise<void> {
  await page.goto("/dashboard/invitations");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Invite somebody" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("E-mail address").fill(email);
  await dialog.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`${email} is invited.`)).toBeVisible();
}
