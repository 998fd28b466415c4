/** An endpoint, and who answers for it: the organization that offers the app, or whose own webhook it is. */
export interface Receiver {
  readonly id: string;
  readonly ownerId: string;
}
