import { existsSync } from "node:fs";
import { installDebianPackage } from "./debian.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The path of a Chromium that Playwright can drive; installs Debian's when there is none.
 *
 * @throws one sentence naming what to install
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  installDebianPackage("chromium");
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(`chromium is missing: none of ${places.join(", ")} exists.`);
}

function findChromium(): string | undefined {
  return places.find((place) => existsSync(place));
}
