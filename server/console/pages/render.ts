/** Pages from templates: Eta escapes whatever it is given. */
import { fileURLToPath } from "node:url";
import { Eta } from "eta";
import type { PageName, PageState } from "../../../generated/pages.ts";
import type { Csrf } from "../../accounts/csrf.ts";
import { returnable } from "../../accounts/return-to.ts";
import type { Human } from "../../accounts/sign-in.ts";
import type { Assets } from "./assets.ts";
import type { Kept } from "./kept.ts";
import { returnQuery } from "./redirect.ts";
import { afterRefusal, type ShownPage } from "./refused.ts";
import type { Views } from "./views.ts";

const eta = new Eta({ views: fileURLToPath(new URL("../views", import.meta.url)), cache: true });

export interface Visitor {
  readonly human: Human | undefined;
  readonly cookie: string | undefined;
  /** Path and query of the page that is shown, to come back to after signing in. */
  readonly here: string;
  /** Whether the page may say why a form on it was refused. */
  readonly again: boolean;
  /** How many approvals the human may decide on, as an owner; undefined for everybody else. */
  readonly toDecide: number | undefined;
}

export interface HtmlPage<Status extends number> {
  readonly status: Status;
  readonly headers: { readonly "Set-Cookie"?: readonly string[]; readonly "Retry-After"?: number };
  readonly body: string;
  /** What it shows. */
  readonly shown: ShownPage;
}

/** What a reply shows, if it is a page of this renderer's. */
export function shownPage(reply: object): ShownPage | undefined {
  // Only `HtmlPage` has this member.
  return "shown" in reply ? (reply.shown as ShownPage) : undefined;
}

/** A page in one of its declared states. */
export type Render = <P extends PageName, Status extends number>(
  status: Status,
  page: P,
  state: PageState<P> & string,
  view: Views[P],
) => HtmlPage<Status>;

/** Where a signed-out visitor finds forms; only there is a visitor cookie worth setting. */
const VISITOR_FORMS: readonly PageName[] = ["sign-in"];

export interface RenderParts {
  readonly assets: Assets;
  readonly csrf: Csrf;
  readonly kept: Kept;
  /** Whether mail can be read in the outbox of development. */
  readonly outbox: boolean;
}

export function renderer(parts: RenderParts, visitor: Visitor): Render {
  const { assets, csrf, kept, outbox } = parts;
  const { human, cookie, here, again, toDecide } = visitor;
  return (status, page, natural, seen) => {
    const wanted = human !== undefined || VISITOR_FORMS.includes(page);
    const form = wanted ? csrf.issue({ cookie, sessionId: human?.sessionId }) : { token: "", setCookie: [] };
    const refused = again ? kept.refused(cookie, form.token) : undefined;
    const isHere = refused !== undefined && refused.to === returnable(here);
    const own: ShownPage = { page, state: natural, view: seen };
    const after = isHere ? afterRefusal(own, refused) : undefined;
    const shown = after ?? own;
    const { state, view } = shown;
    const forget = isHere ? kept.forgetRefused(cookie) : undefined;
    const setCookie = forget === undefined ? form.setCookie : [...form.setCookie, forget];
    const { styles, icon, copyScript: script, onceScript } = assets;
    const frame = {
      page,
      state,
      human,
      toDecide,
      csrf: form.token,
      signInQuery: returnQuery(here),
      styles,
      script,
      once: form.token === "" ? undefined : onceScript,
      icon,
      outbox,
    };
    return {
      status,
      headers: {
        ...(setCookie.length > 0 ? { "Set-Cookie": setCookie } : {}),
        ...(after?.retryAfter === undefined ? {} : { "Retry-After": after.retryAfter }),
      },
      body: eta.render(page, { ...frame, ...view }),
      shown,
    };
  };
}
