import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { secondOrganisation, toPrintedPath } from "./server/second-organisation.ts";
import { readMailedLink } from "./support/mail.ts";
import { test } from "./support/test.ts";

const { admin, advisor, password, name: organisation } = secondOrganisation;

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a new organisation's first administrator sets a password by the printed link and brings in an advisor", async ({
  page,
  dataDir,
}) => {
  const [link = ""] = /\/reset\/[\w-]{43}/.exec(readFileSync(toPrintedPath(dataDir), "utf8")) ?? [];
  await page.goto(link);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Save the password" }).click();
  await page.getByRole("link", { name: "Sign in" }).click();
  await signIn(page, admin.email);

  await expect(page).toHaveURL(/\/dashboard\//);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Invitations" }).click();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Invite somebody" });
  await dialog.getByLabel("Name", { exact: true }).fill(advisor.name);
  await dialog.getByLabel("E-mail address").fill(advisor.email);
  await dialog.getByRole("checkbox", { name: "Applicant" }).uncheck();
  await dialog.getByRole("checkbox", { name: "Advisor" }).check();
  await dialog.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("row", { name: advisor.email })).toContainText("Open until");

  await page.context().clearCookies();
  await page.goto(await readMailedLink({ dataDir, to: advisor.email, path: "invite" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${organisation} invites you`);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept and make my account" }).click();
  await expect(page.getByRole("heading", { name: "Caseload", level: 1 })).toBeVisible();
});
