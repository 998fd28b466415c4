/** What the suite is called in reports, databases and temporary folders. */
export const SUITE = "opentrain-conformance";
