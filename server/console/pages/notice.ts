import type { Mail } from "../../mail/mailer.ts";
import type { HumanContext } from "./context.ts";

/** Mails a notice of what was done; that stands whether or not the notice can be sent. */
export async function sendNotice(ctx: HumanContext, of: string, mail: Mail): Promise<void> {
  try {
    await ctx.mailer.send(mail);
  } catch (err) {
    ctx.log.error({ err, requestId: ctx.requestId }, `the notice of ${of} could not be mailed`);
  }
}
