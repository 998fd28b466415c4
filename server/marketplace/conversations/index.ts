/** What employers and trainers write to one another. */
export {
  type Conversation,
  conversationsOf,
  findConversation,
  findOwnConversation,
  listConversations,
  listMessages,
  listOwnConversations,
  type Message,
  markRead,
  messageCursor,
  type OwnConversation,
} from "./read.ts";
export { type Sent, sendAsEmployer, sendAsTrainer } from "./send.ts";
export { type StartResult, startConversation } from "./start.ts";
