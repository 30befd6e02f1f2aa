/** What the edge notes on each request. */
export interface HttpVariables {
  requestId: string;
}
