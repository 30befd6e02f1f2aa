/** One request, and what to make of its answer. */
export interface Sent {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Takes note of the answer; gives what is wrong with it, or null. Looks at no more than it must: it costs the machine under measure. */
  settle(status: number, body: string): string | null;
}

/** An endless supply of requests of one kind to one server. */
export interface Traffic {
  next(): Sent;
}
