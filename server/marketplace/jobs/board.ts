import { type NumberCursor, numberCursor, pageOf } from "../../storage/cursor.ts";
import type { Db, PaymentType } from "../../storage/schema.ts";
import { hasWords, wordsKey, wordsOf } from "../../storage/words.ts";

/** A job as anybody may see it. */
export interface OpenJob {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The name of the organization: nothing else of it is for everybody. */
  readonly companyName: string;
  readonly paymentType: PaymentType | null;
  readonly rateCents: number | null;
  readonly publishedAt: number;
}

export interface Wanted {
  /** Each of its words is to be in the title or the description; without a word all jobs are found. */
  readonly text: string;
  readonly paymentType: PaymentType | undefined;
  /** How many at most. */
  readonly limit: number;
  /** Where the page before ended. */
  readonly after: number | undefined;
}

export interface Found {
  /** The last published first. */
  readonly jobs: readonly OpenJob[];
  /** Where this page ends, if there is another one. */
  readonly next: number | undefined;
}

/** The open jobs that are wanted. Publications are found by an index in their own order, then the jobs of one page are read. */
export async function searchOpenJobs(db: Db, wanted: Wanted): Promise<Found> {
  const words = wordsOf(wanted.text);
  // One more than is shown tells whether there is a next page.
  const found = await (words.length === 0 ? newest(db, wanted) : withWords(db, wanted, words))
    .limit(wanted.limit + 1)
    .execute();
  const { page, last } = pageOf(found, wanted.limit);
  const next = last?.number;
  if (page.length === 0) return { jobs: [], next };
  const numbers = page.map(({ number }) => number);
  const jobs = await openJobs(db).where("p.number", "in", numbers).orderBy("p.number", "desc").execute();
  return { jobs: jobs.map(asOpen), next };
}

function newest(db: Db, { paymentType, after }: Wanted) {
  let query = db.selectFrom("publications as p").select("p.number").orderBy("p.number", "desc");
  if (paymentType !== undefined) query = query.where("p.paymentType", "=", paymentType);
  if (after !== undefined) query = query.where("p.number", "<", after);
  return query;
}

function withWords(db: Db, { paymentType, after }: Wanted, words: readonly string[]) {
  const number = wordsKey(db);
  let query = db
    .selectFrom("jobWords")
    .innerJoin("publications as p", (join) => join.on("p.number", "=", number))
    .select(number.as("number"))
    .where(hasWords(db, words))
    .orderBy(number, "desc");
  if (paymentType !== undefined) query = query.where("p.paymentType", "=", paymentType);
  if (after !== undefined) query = query.where(number, "<", after);
  return query;
}

/** The job, if it is open. */
export async function findOpenJob(db: Db, jobId: string): Promise<OpenJob | undefined> {
  const found = await openJobs(db).where("j.id", "=", jobId).executeTakeFirst();
  return found && asOpen(found);
}

function openJobs(db: Db) {
  return db
    .selectFrom("publications as p")
    .innerJoin("jobs as j", "j.id", "p.jobId")
    .innerJoin("organizations as o", "o.id", "j.organizationId")
    .select(["j.id", "j.title", "j.description", "o.name as companyName"])
    .select(["j.paymentType", "j.rateCents", "j.publishedAt"]);
}

function asOpen({
  publishedAt,
  ...job
}: Omit<OpenJob, "publishedAt"> & { readonly publishedAt: number | null }): OpenJob {
  if (publishedAt === null) throw new Error("a job on the board was never published");
  return { ...job, publishedAt };
}

/** Where a page of the board ended, for whoever asks for the next one. */
export const boardCursor: NumberCursor = numberCursor("n");
