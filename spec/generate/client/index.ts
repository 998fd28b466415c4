/** The client of OpenTrain: for agents that register and are claimed, for platforms that are connected, and for receivers of webhooks. */
export * from "../../../generated/client/errors.ts";
export {
  type VerifiedWebhook,
  verifyWebhook,
  type WebhookRefusal,
  type WebhookToVerify,
  WebhookVerificationError,
} from "../../../generated/client/webhooks/verify-web.ts";
export { type Agent, type AgentOptions, createAgent } from "./agent.ts";
export { ApiError, ConnectionError, type ErrorAnswer, OpenTrainError, UnexpectedAnswerError } from "./api-error.ts";
export type { CallOptions, Calls, ErrorBody, ErrorOf, Input, Output } from "./calls.ts";
export type { ClaimOptions, ClaimPrompt } from "./claim.ts";
export { AttemptLapsedError, DeliveryLostError, NotStoredError } from "./claim-errors.ts";
export type { Clock } from "./clock.ts";
export { nodeListener } from "./node-listener.ts";
export { type AnyEvents, createReceiver, type DeliveryStore, type Receiver, type ReceiverOptions } from "./receiver.ts";
export type { AgentState, ClaimAttempt } from "./state.ts";
export { memoryStore, type Store } from "./store.ts";
export {
  type AgentAuth,
  createAgentAuth,
  createPlatformApi,
  createPublicApi,
  isErrorOf,
  type PlatformApi,
  type PublicApi,
} from "./surfaces.ts";
export type { TransportOptions } from "./transport.ts";
