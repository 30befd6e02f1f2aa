/** In the order in which they must be looked for: Edge calls itself Chrome, and Chrome calls itself Safari. */
const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;

const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

function findName(
  names: readonly (readonly [mark: string, name: string])[],
  userAgent: string,
): string | null {
  return names.find(([mark]) => userAgent.includes(mark))?.[1] ?? null;
}

/** "Firefox on Windows" from what a browser says of itself; it can say anything, so this is only a help to remember. */
export function describeBrowser(userAgent: string | null): string {
  const browser = findName(BROWSERS, userAgent ?? "");
  const system = findName(SYSTEMS, userAgent ?? "");
  if (browser === null && system === null) return "Unknown browser";
  return `${browser ?? "A browser"}${system === null ? "" : ` on ${system}`}`;
}
