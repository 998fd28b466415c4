/** Which floor may stand on which: imports run down only, those of types too, and never in a circle. */
const ground = "http|crypto|time|process|config|limits|storage|mail";
const above = "observability|world[.]ts";
const domain = "accounts|tokens|installs|webhooks|marketplace|retention";
const surfaces = "agent-auth|public-api|platform-api|console";
const tests = "[.]test[.]ts$|/testing/|/testing[.]ts$|/bench/|/endurance/|/integration/";

/** From a floor of server/ to those that it may import, itself included. */
const floor = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: `^server/(${from})(/|$)`, pathNot: tests },
  to: { path: "^server/", pathNot: `^server/(${to})(/|$)` },
});

/** From a floor of conformance/ to those that it may import, itself included; all but the kit know what is generated. */
const suiteFloor = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: `^conformance/(${from})`, pathNot: tests },
  to: { path: "^conformance/", pathNot: `^conformance/(${to})` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    floor("ground", ground, ground),
    floor("the-database-command-knows-no-feature", "database", `database|${ground}`),
    floor("contract-knows-no-feature", "contract", "contract"),
    floor("observability", above, `${above}|contract|${ground}`),
    floor("domain", domain, `${domain}|${above}|contract|${ground}`),
    floor("surfaces", surfaces, `${surfaces}|${domain}|${above}|contract|${ground}`),
    {
      name: "surfaces-side-by-side",
      severity: "error",
      from: { path: `^server/(${surfaces})/`, pathNot: tests },
      to: { path: `^server/(${surfaces})/`, pathNot: "^server/$1/" },
    },
    {
      name: "features-by-their-index",
      severity: "error",
      from: { path: "^server/marketplace/([^/]+)/" },
      to: { path: "^server/marketplace/[^/]+/", pathNot: "^server/marketplace/($1/|[^/]+/index[.]ts$)" },
    },
    {
      name: "features-by-their-index-from-outside",
      severity: "error",
      from: { path: "^server/", pathNot: `^server/marketplace/|${tests}` },
      to: { path: "^server/marketplace/[^/]+/(?!index[.]ts$)" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^(server|conformance|spec)/", pathNot: tests },
      to: { path: "[.]test[.]ts$|^server/(testing|integration)/|^conformance/(kit/)?testing/" },
    },
    {
      name: "the-suite-is-a-black-box",
      severity: "error",
      from: { path: "^conformance/" },
      to: { path: "^(server|spec)/" },
    },
    {
      name: "the-kit-knows-no-contract",
      severity: "error",
      from: { path: "^conformance/kit/", pathNot: tests },
      to: { path: "^(generated|conformance)/", pathNot: "^conformance/kit/" },
    },
    {
      // They may take a profile for an example.
      name: "the-tests-of-the-kit-know-no-contract",
      severity: "error",
      from: { path: "^conformance/kit/" },
      to: { path: "^(generated|conformance)/", pathNot: "^conformance/(kit|profiles|testing)/" },
    },
    suiteFloor("profiles-stand-on-the-kit", "profiles/", "profiles/|check[.]ts$|kit/"),
    suiteFloor("the-webhook-verifier-stands-alone", "webhooks/", "webhooks/"),
    suiteFloor("inputs", "inputs/", "inputs/|profiles/|check[.]ts$|kit/"),
    suiteFloor("flows", "flows/", "flows/|webhooks/|inputs/|profiles/|check[.]ts$|kit/"),
    suiteFloor("doctor", "doctor/", "doctor/|profiles/|check[.]ts$|kit/"),
    suiteFloor("partners", "partners/", "partners/|webhooks/|profiles/|check[.]ts$|kit/"),
    suiteFloor("checks", "checks/", "checks/|webhooks/|flows/|inputs/|profiles/|check[.]ts$|kit/"),
    suiteFloor("proof", "proof/", "proof/|checks/|webhooks/|flows/|inputs/|profiles/|check[.]ts$|kit/"),
    {
      name: "the-contract-comes-first",
      severity: "error",
      from: { path: "^spec/", pathNot: `^spec/generate/client/|${tests}` },
      to: { path: "^(server|conformance|generated)/" },
    },
    {
      // It is copied to generated/client/: what it imports has to be there, too.
      name: "the-client-stands-on-what-is-generated-for-it",
      severity: "error",
      from: { path: "^spec/generate/client/", pathNot: tests },
      to: {
        path: "^(server|conformance|spec|generated)/",
        pathNot: "^spec/generate/client/|^generated/(client|types)/|^generated/(constants|events)[.]ts$",
      },
    },
    {
      name: "the-client-is-for-partners",
      severity: "error",
      from: { path: "^(server|conformance|spec|generated)/", pathNot: `^(spec/generate|generated)/client/|${tests}` },
      to: { path: "^(spec/generate|generated)/client/" },
    },
    {
      name: "generated-stands-alone",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: "^(server|conformance|spec)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // What `npm run clients` installs and compiles there is none of ours.
    includeOnly: "^(server|conformance|spec|generated)/(?!clients/(node_modules|drivers)/)",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
