import { isLoopbackAddress } from "../webhooks/address.ts";

/** What to warn of when a server of development listens at this address; nothing where only its own machine reaches it. */
export function openToOthers(address: string): string | undefined {
  if (isLoopbackAddress(address)) return undefined;
  return "this is development: whoever reaches this address can read all mail in the outbox, and sign in as anybody";
}
