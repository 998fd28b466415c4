export { type OwnJob, publish, takeOffBoard } from "./publish.ts";
