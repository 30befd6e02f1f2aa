import type { Locator, Page } from "@playwright/test";

/** Opens the caseload on the people that a search finds, and waits until changes arrive by themselves. */
export async function openCaseload(page: Page, search: string): Promise<void> {
  await page.goto(`/dashboard/caseload?q=${encodeURIComponent(search)}`);
  await page.getByText("Live", { exact: true }).waitFor();
}

/** A person's row on the caseload: of the table, or of the list that a narrow screen shows. */
export function rowOf(page: Page, name: string): Locator {
  const rows = page.getByRole("table", { name: "Caseload" }).getByRole("row");
  const items = page.getByRole("list", { name: "Caseload" }).getByRole("listitem");
  return rows.or(items).filter({ has: page.getByRole("link", { name }) });
}

/** Opens a person's whole file from the row, as a new tab would; pressing the name itself peeks first on a wide screen. */
export async function openFile(page: Page, name: string): Promise<void> {
  const address = await rowOf(page, name).getByRole("link", { name }).getAttribute("href");
  await page.goto(address ?? "");
}

/**
 * The moment at which a person's row first holds a text, as the page itself sees it, in milliseconds since 1970. Ask
 * before the change is made: the page watches from then on.
 */
export function watchRow(page: Page, { name, text }: { name: string; text: string }): Promise<number> {
  return page.evaluate(
    ({ name, text }) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const row = [...document.querySelectorAll("tr, li")].find((each) =>
            each.textContent.includes(name),
          );
          if (!row?.textContent.includes(text)) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    { name, text },
  );
}
