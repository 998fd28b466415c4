/** Pages from templates: Eta escapes whatever it is given. */
import { fileURLToPath } from "node:url";
import { Eta } from "eta";
import type { PageName, PageState } from "../../generated/pages.ts";
import type { Csrf } from "../accounts/csrf.ts";
import type { Human } from "../accounts/sign-in.ts";
import type { Assets } from "./assets.ts";
import { returnQuery } from "./redirect.ts";
import type { Views } from "./views.ts";

const eta = new Eta({ views: fileURLToPath(new URL("views", import.meta.url)), cache: true });

export interface Visitor {
  readonly human: Human | undefined;
  readonly cookie: string | undefined;
  /** Path and query of the page that is shown, to come back to after signing in. */
  readonly here: string;
}

export interface HtmlPage<Status extends number> {
  readonly status: Status;
  readonly headers: { readonly "Set-Cookie"?: readonly string[] };
  readonly body: string;
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
  /** Whether mail can be read in the outbox of development. */
  readonly outbox: boolean;
}

export function renderer(parts: RenderParts, visitor: Visitor): Render {
  const { assets, csrf, outbox } = parts;
  const { human, cookie, here } = visitor;
  return (status, page, state, view) => {
    const wanted = human !== undefined || VISITOR_FORMS.includes(page);
    const form = wanted ? csrf.issue({ cookie, sessionId: human?.sessionId }) : { token: "", setCookie: [] };
    const { styles, icon, copyScript: script } = assets;
    const frame = {
      page,
      state,
      human,
      csrf: form.token,
      signInQuery: returnQuery(here),
      styles,
      script,
      icon,
      outbox,
    };
    return {
      status,
      headers: form.setCookie.length > 0 ? { "Set-Cookie": form.setCookie } : {},
      body: eta.render(page, { ...frame, ...view }),
    };
  };
}
