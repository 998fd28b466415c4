export {
  boardCursor,
  type Found,
  findOpenJob,
  type OpenJob,
  searchOpenJobs,
  type Wanted,
} from "./board.ts";
export { closeJob } from "./close.ts";
export { type DraftChanges, updateDraft } from "./draft.ts";
export { findOwnJob, listOwnJobs, type OwnJobRow, type OwnJobView } from "./own.ts";
export { closeJobsOf, type OwnJob, publish, takeOffBoard } from "./publish.ts";
