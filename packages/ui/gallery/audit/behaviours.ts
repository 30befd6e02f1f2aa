import { expect, type Page } from "@playwright/test";

/** What only a real browser can prove: where the focus goes, and what closes what. Named by the sentence proven. */
export const behaviours: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a rule's card closes with the button that opened it": async (page) => {
    const label = page.getByRole("button", { name: /Rule B3/ }).first();
    await label.click();
    await expect(page.getByRole("dialog", { name: /Rule B3/ })).toBeFocused();
    await expect(label).toHaveAttribute("aria-expanded", "true");
    await label.click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(label).toHaveAttribute("aria-expanded", "false");
  },
  "Escape closes a card and gives the focus back to its label": async (page) => {
    const label = page.getByRole("button", { name: /Rule B3/ }).first();
    await label.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Close", exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(label).toBeFocused();
  },
  "a press outside closes a value's provenance": async (page) => {
    await page.getByRole("button", { name: /Preferred/ }).click();
    await expect(page.getByRole("dialog", { name: /Minimum Step 2 CK/ })).toBeVisible();
    await page.mouse.click(4, 4);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  },
  "a menu takes the focus, moves with keys, and gives the focus back": async (page) => {
    await page.getByRole("link", { name: "Primitives" }).first().click();
    await page.reload();
    const trigger = page.getByRole("button", { name: "More acts" });
    await trigger.click();
    await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(trigger).toBeFocused();
  },
  "a dialog keeps the page inert and gives the focus back": async (page) => {
    const trigger = page.getByRole("button", { name: "Open a dialog" });
    await trigger.click();
    const dialog = page.getByRole("dialog", { name: "Remove this letter?" });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(trigger).toBeFocused();
  },
  "a long list is found by place and chosen by key": async (page) => {
    await page.getByRole("link", { name: "Caseload" }).first().click();
    await page.reload();
    const box = page.getByRole("combobox", { name: "Program" });
    await box.fill("clev");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(box).toHaveValue("MetroHealth / Case Western");
  },
};
