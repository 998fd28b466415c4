import { operations } from "../../generated/operations.ts";
import { type BearerRefusals, bearerRefusals } from "../contract/bearer-refusals.ts";

const refusals = bearerRefusals(operations.getPlatformApiResourceMetadata.path);
export const unauthorized: BearerRefusals["unauthorized"] = refusals.unauthorized;
export const scopeChallenge: BearerRefusals["scopeChallenge"] = refusals.scopeChallenge;
export const resourceMetadata: BearerRefusals["resourceMetadata"] = refusals.resourceMetadata;
