import { readFileSync } from "node:fs";
import { constants } from "../../generated/constants.ts";
import { operations, surfaces } from "../../generated/operations.ts";
import { scopeCatalogues } from "../../generated/scopes.ts";
import { publishedDocument } from "../contract/documents.ts";
import type { Req, Res } from "../contract/types.ts";
import type { AgentAuthContext } from "./context.ts";

// A catalogue's keys are the scopes; Object.keys alone does not say so.
const publicScopes = Object.keys(scopeCatalogues["public-api"]) as (keyof (typeof scopeCatalogues)["public-api"])[];
const platformScopes = Object.keys(scopeCatalogues["platform-api"]);

export async function getProtectedResourceMetadata(
  _req: Req<"getProtectedResourceMetadata">,
  { config: { origin } }: AgentAuthContext,
): Promise<Res<"getProtectedResourceMetadata">> {
  return { status: 200, body: resource(origin, origin, "OpenTrain") };
}

export async function getPublicApiResourceMetadata(
  _req: Req<"getPublicApiResourceMetadata">,
  { config: { origin } }: AgentAuthContext,
): Promise<Res<"getPublicApiResourceMetadata">> {
  return { status: 200, body: resource(origin, origin + surfaces["public-api"].base, "OpenTrain Public API") };
}

/** No authorization server: a platform token comes from a customer's consent screen only. */
export async function getPlatformApiResourceMetadata(
  _req: Req<"getPlatformApiResourceMetadata">,
  { config: { origin } }: AgentAuthContext,
): Promise<Res<"getPlatformApiResourceMetadata">> {
  const { authorization_servers: _, ...own } = resource(
    origin,
    origin + surfaces["platform-api"].base,
    "OpenTrain Platform API",
  );
  return { status: 200, body: { ...own, scopes_supported: platformScopes } };
}

type Resource = Extract<Res<"getProtectedResourceMetadata">, { status: 200 }>["body"];

function resource(origin: string, url: string, name: string): Resource {
  return {
    resource: url,
    resource_name: name,
    authorization_servers: [origin],
    scopes_supported: publicScopes,
    bearer_methods_supported: ["header"],
    resource_documentation: `${origin}${operations.getAuthMd.path}`,
  };
}

export async function getAuthorizationServerMetadata(
  _req: Req<"getAuthorizationServerMetadata">,
  { config: { origin, anonymousRegistration } }: AgentAuthContext,
): Promise<Res<"getAuthorizationServerMetadata">> {
  const at = (operation: keyof typeof operations): string => origin + operations[operation].path;
  return {
    status: 200,
    body: {
      issuer: origin,
      token_endpoint: at("pollClaimToken"),
      revocation_endpoint: at("revokeToken"),
      grant_types_supported: [constants.claimGrantType],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ["none"],
      revocation_endpoint_auth_methods_supported: ["none"],
      scopes_supported: publicScopes,
      service_documentation: at("getAuthMd"),
      agent_auth: {
        skill: at("getAuthMd"),
        identity_endpoint: at("registerAgent"),
        claim_endpoint: at("startClaim"),
        grant_type: constants.claimGrantType,
        polling_interval: constants.pollIntervalSeconds,
        ...(anonymousRegistration ? { identity_types_supported: ["anonymous"] as const } : {}),
        register_uri: at("registerAgent"),
        claim_uri: at("startClaim"),
        revocation_uri: at("revokeToken"),
        anonymous: { credential_types_supported: ["api_key"] },
      },
    },
  };
}

const authMd = readFileSync(new URL("../../generated/auth.md", import.meta.url), "utf8");

export async function getAuthMd(_req: Req<"getAuthMd">, ctx: AgentAuthContext): Promise<Res<"getAuthMd">> {
  return { status: 200, body: authMd.replaceAll("{{origin}}", ctx.config.origin) };
}

const llmsTxt = readFileSync(new URL("../../generated/reference/llms.txt", import.meta.url), "utf8");

export async function getLlmsTxt(_req: Req<"getLlmsTxt">, ctx: AgentAuthContext): Promise<Res<"getLlmsTxt">> {
  return { status: 200, body: llmsTxt.replaceAll("{{origin}}", ctx.config.origin) };
}

export async function getAgentOpenApi(
  _req: Req<"getAgentOpenApi">,
  ctx: AgentAuthContext,
): Promise<Res<"getAgentOpenApi">> {
  return { status: 200, body: publishedDocument("agent-auth", ctx.config.origin) };
}
