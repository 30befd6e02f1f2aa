const PROGRAM_ADDRESS = /^\/programs(\/[^/]+)?\/?$/;

/** Whether an address has a page for everybody, with or without an account: the list of programs, and each of them. */
export function isOpenAddress(pathname: string): boolean {
  return PROGRAM_ADDRESS.test(pathname) && !pathname.startsWith("/programs/paste");
}
