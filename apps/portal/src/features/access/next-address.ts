/**
 * Where a sign-in leads: a path of this site. Anything else, such as another site's address smuggled into a link,
 * leads to the first page.
 */
export function toNextAddress(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/")) return "/";
  // Browsers read "//host" and "/\host" as another site.
  const { origin, pathname, search, hash } = new URL(next, "https://this.invalid");
  if (origin !== "https://this.invalid" || pathname.startsWith("//")) return "/";
  return `${pathname}${search}${hash}`;
}
