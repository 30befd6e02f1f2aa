/** An e-mail address as accounts are found by it: without outer spaces, in lower case. */
export function toAccountEmail(email: string): string {
  return email.trim().toLowerCase();
}
