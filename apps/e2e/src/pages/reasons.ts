import { expect, type Locator, type Page } from "@playwright/test";

/** A sentence that rests on a rule, as a screen shows it. */
export interface ShownReason {
  /** "B3". */
  readonly rule: string;
  /** The words beside its label. */
  readonly sentences: readonly string[];
}

const labelled = /^(House rule|Rule) \w+: /;

/** The labels of rules within a part of a page. */
function labelsIn(within: Locator | Page): Locator {
  return within.getByRole("button", { name: labelled });
}

async function readName(label: Locator): Promise<string> {
  return (await label.getAttribute("aria-label")) ?? "";
}

function toRuleId(name: string): string {
  return /ule (\w+): /.exec(name)?.[1] ?? "";
}

/** Every list item with the label of a rule in a part of a page. */
export async function readReasons(within: Locator): Promise<readonly ShownReason[]> {
  const items = within.getByRole("listitem").filter({ has: labelsIn(within.page()) });
  await expect(items.first()).toBeVisible();
  const shown: ShownReason[] = [];
  for (const item of await items.all()) {
    const rule = toRuleId(await readName(labelsIn(item).first()));
    shown.push({ rule, sentences: await item.getByRole("paragraph").allTextContents() });
  }
  return shown;
}

/** The list items of a part of a page that rest on a rule. */
export function itemsOfRule(within: Locator, rule: string): Locator {
  const label = within.page().getByRole("button", { name: new RegExp(`^(House rule|Rule) ${rule}: `) });
  return within.getByRole("listitem").filter({ has: label });
}

/** Opens the rule behind each label, checks that it tells everything it rests on, and gives how many there were. */
export async function expectRulesToOpen(within: Locator): Promise<number> {
  const labels = await labelsIn(within).all();
  for (const label of labels) await expectRuleToOpen(label);
  return labels.length;
}

async function expectRuleToOpen(label: Locator): Promise<void> {
  const page = label.page();
  const name = await readName(label);
  await label.click();
  const card = page.getByRole("dialog", { name: `Rule ${name.slice(name.indexOf("ule ") + 4)}` });
  const part = (title: string): Locator => card.getByRole("region", { name: title });
  await expect(part("Source"), `${name} cites its lines or says that it is ours`).toHaveText(
    /lines? \d|House/,
  );
  await expect(part("Facts used").getByRole("definition").first()).toHaveText(/\S/);
  await expect(part("What would change it")).toHaveText(/What would change it.+/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
}
