const OPEN_ADDRESS = /^\/(programs|rules)(\/[^/]+)?\/?$/;

/** Pages among the programs that are somebody's own. */
const OWN_ADDRESS = /^\/programs\/(paste|proposed)/;

/** Whether an address has a page for everybody, with or without an account: the list of programs and that of rules, and each of them. */
export function isOpenAddress(pathname: string): boolean {
  return OPEN_ADDRESS.test(pathname) && !OWN_ADDRESS.test(pathname);
}
