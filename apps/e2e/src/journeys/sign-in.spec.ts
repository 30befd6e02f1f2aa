import { expect } from "@playwright/test";
import { refusedWith } from "../support/complaints.ts";
import { demo } from "../support/people.ts";
import { test } from "../support/test.ts";

test("a wrong password is refused in plain words, keeps the address, and the right one leads home", async ({
  page,
  complaints,
}) => {
  complaints.expect(refusedWith(401));
  const [email] = demo.scenarios;
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("do not go together");
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);

  await page.getByLabel("Password", { exact: true }).fill(demo.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Where you stand", level: 1 })).toBeVisible();
  await expect(page).toHaveURL("/");
});
