import { removeSomeWindows } from "../limits/index.ts";
import { deletedEndpoints, givenUpEndpoints } from "./endpoints.ts";
import { inParts, type Sweep } from "./sweep.ts";

/** All of them, by the names that metrics and log have for what they remove. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  given_up_deliveries: givenUpEndpoints,
  deliveries_of_deleted_endpoints: deletedEndpoints,
  rate_limits: inParts(({ clock, db }, most) => removeSomeWindows(db, clock.now(), most)),
};
