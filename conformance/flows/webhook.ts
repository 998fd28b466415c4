import { setTimeout as sleep } from "node:timers/promises";
import { type EventType, events } from "../../generated/events.ts";
import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Delivery, Hook } from "../kit/target/receiver.ts";
import { verifyWebhook, WebhookVerificationError } from "../webhooks/verify.ts";
import type { On } from "./agent.ts";

/** The ways to a webhook that checks begin with. Each is a control: if it fails, the check is inconclusive. */

export type ProjectLink = BodyOf<OpenTrain, "createProjectLink", 201>["projectLink"];
export type WebhookEndpoint = BodyOf<OpenTrain, "createWebhookEndpoint", 201>["webhookEndpoint"];

// Object.keys is typed string[]; the keys of the catalogue are exactly its types.
export const eventTypes = Object.keys(events) as EventType[];

export interface Endpoint {
  readonly id: string;
  readonly hook: Hook;
  readonly secret: string;
  /** As it was answered when it was made. */
  readonly made: WebhookEndpoint;
}

export interface EndpointWish extends On {
  readonly eventTypes?: readonly EventType[];
  /** Kept when the check is over: for shared flows. By default it is deleted, because an install may have ten only. */
  readonly kept?: boolean;
}

/** An endpoint that leads to this hook; told of new links unless said otherwise. */
export async function newEndpoint(t: T, token: string, hook: Hook, wish: EndpointWish = {}): Promise<Endpoint> {
  const { site = t.site, eventTypes: wanted = ["project_link.created"], kept = false } = wish;
  const url = wish.site === undefined ? hook.url : hook.localUrl;
  const endpoint = await t.control("a webhook endpoint can be made", async () => {
    const answer = await site.call("createWebhookEndpoint", { bearer: token, json: { url, eventTypes: wanted } });
    const { webhookEndpoint, secret } = t.expect(answer, "a new endpoint").body(201);
    return { id: webhookEndpoint.id, hook, secret, made: webhookEndpoint };
  });
  if (!kept) {
    t.atEnd(async () => {
      // Tidying up proves nothing: whether it works is not this check's question.
      await site.call("deleteWebhookEndpoint", { bearer: token, path: { endpointId: endpoint.id } }).catch(() => {});
    });
  }
  return endpoint;
}

/** A link of a project that no other has. */
export function newLink(t: T, token: string, fields: LinkFields = {}, on: On = {}): Promise<ProjectLink> {
  return t.control("a project link can be made", async () => {
    const json = { externalProjectId: t.unique("project"), ...fields };
    const answer = await (on.site ?? t.site).call("createProjectLink", { bearer: token, json });
    return t.expect(answer, "a new link").body(201).projectLink;
  });
}

export type LinkFields = Readonly<
  Partial<
    Record<"externalProjectId" | "externalProjectName" | "externalProjectUrl" | "jobId" | "provisioningMode", string>
  >
>;

/** The link is deleted. */
export function removeLink(t: T, token: string, linkId: string, on: On = {}): Promise<void> {
  return t.control("a project link can be deleted", async () => {
    const answer = await (on.site ?? t.site).call("deleteProjectLink", { bearer: token, path: { linkId } });
    t.expect(answer, "deleting a link").status(200);
  });
}

/** The deliveries of what happened to this link. */
export function about(link: { readonly id: string }): (delivery: Delivery) => boolean {
  return (delivery) => delivery.at("resourceId") === link.id;
}

/** The first delivery of what happened to this link, which must come: a control. */
export function arrival(t: T, hook: Hook, link: { readonly id: string }): Promise<Delivery> {
  return t.control("an event is delivered", () => hook.one({ what: "the delivery of a new link", fits: about(link) }));
}

/** The endpoint as it is now. */
export function readEndpoint(t: T, token: string, endpoint: Endpoint): Promise<WebhookEndpoint> {
  return t.control("an endpoint can be read", async () => {
    const answer = await t.call("getWebhookEndpoint", { bearer: token, path: { endpointId: endpoint.id } });
    return t.expect(answer, "the endpoint").body(200).webhookEndpoint;
  });
}

/** How long nothing must come that is not to come, after something else has shown that events go out. */
export const QUIET_MS = 700;

export interface Ticker {
  readonly endpoint: Endpoint;
  /** Makes an event that no other endpoint is told of, and waits for its delivery and a little more. */
  tick(): Promise<void>;
}

/**
 * An endpoint beside others that shows that events go out, so that it means something when the others hear nothing.
 * It is told of deleted links; those for so many beats are made now.
 */
export async function newTicker(t: T, token: string, wish: EndpointWish & { readonly beats: number }): Promise<Ticker> {
  const links: ProjectLink[] = [];
  for (let beat = 0; beat < wish.beats; beat += 1) links.push(await newLink(t, token, {}, wish));
  const hook = t.hook();
  const endpoint = await newEndpoint(t, token, hook, { ...wish, eventTypes: ["project_link.removed"] });
  return {
    endpoint,
    async tick() {
      const link = links.pop();
      if (link === undefined) throw new TypeError("there are more ticks than beats");
      await removeLink(t, token, link.id, wish);
      await arrival(t, hook, link);
      await sleep(QUIET_MS);
    },
  };
}

/** Milliseconds of this machine's time as the server saw them, unless its time was moved since. */
export function serverTime(t: T, milliseconds: number): number {
  return milliseconds + (t.now() - Date.now());
}

/** `valid`, or why the delivery is not to be trusted by a receiver whose time is this. */
export function trust({ bytes, headers }: Delivery, secret: string, at: number, tolerance: number): string {
  const header = headers.all("x-opentrain-signature");
  try {
    verifyWebhook({ payload: bytes, header, secret, now: new Date(at), tolerance });
    return "valid";
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
}
