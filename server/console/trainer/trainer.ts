import { isId } from "../../accounts/id.ts";
import { returnTo } from "../../accounts/return-to.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import {
  allCountries,
  countryName,
  displayName,
  findTrainer,
  saveTrainer,
  type Trainer,
} from "../../marketplace/trainers/index.ts";
import type { ConsoleContext, HumanContext } from "../pages/context.ts";
import type { FieldErrors } from "../pages/field-errors.ts";
import { next, returnQuery } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";
import { errorsOf, readTrainer, type TrainerTyped, trainerTyped, typedOf } from "./trainer-form.ts";

const DONE: ReadonlyMap<string, string> = new Map([["saved", "Your trainer profile is saved."]]);

type Asked = Pick<Req<"saveTrainerProfile">, "query">;

export async function showTrainerProfile(
  req: Req<"showTrainerProfile">,
  ctx: HumanContext,
): Promise<Res<"showTrainerProfile">> {
  const trainer = await findTrainer(ctx.db, ctx.human.userId);
  const shown = view(ctx, trainer, req, { done: DONE.get(req.query.done ?? "") });
  return ctx.show(200, "trainer", trainer ? "profile" : "none", shown);
}

export async function saveTrainerProfile(
  req: Req<"saveTrainerProfile">,
  ctx: HumanContext,
): Promise<Res<"saveTrainerProfile">> {
  const { first_name = "", last_name = "", country, title = "" } = req.body;
  const typed: TrainerTyped = { first_name, last_name, country, title };
  const { profile, errors } = readTrainer(typed);
  if (Object.keys(errors).length > 0) return invalid(typed, errors, req, ctx);
  await saveTrainer(ctx, { userId: ctx.human.userId, ...profile });
  const to = returnTo(req.query.return_to);
  return next(to === "/" ? "/settings/trainer?done=saved" : to);
}

export function saveTrainerProfileRefused(
  { fields, issues }: Refusal,
  req: Asked,
  ctx: HumanContext,
): Promise<Res<"saveTrainerProfile">> {
  const typed = typedOf(fields);
  return invalid(typed, { ...readTrainer(typed).errors, ...errorsOf(issues) }, req, ctx);
}

async function invalid(
  values: TrainerTyped,
  errors: FieldErrors,
  req: Asked,
  ctx: HumanContext,
): Promise<Extract<Res<"saveTrainerProfile">, { status: 400 }>> {
  const trainer = await findTrainer(ctx.db, ctx.human.userId);
  return ctx.show(400, "trainer", "invalid", view(ctx, trainer, req, { values, errors }));
}

function view(
  { config }: HumanContext,
  trainer: Trainer | undefined,
  { query }: Asked,
  own: Partial<Pick<Views["trainer"], "values" | "errors" | "done">>,
): Views["trainer"] {
  return {
    profile: trainer && {
      displayName: displayName(trainer),
      workEmail: trainer.workEmail,
      url: `${config.origin}/profile/${trainer.userId}`,
    },
    values: trainerTyped(trainer),
    errors: {},
    countries: allCountries(),
    query: returnQuery(query.return_to ?? "/"),
    done: undefined,
    ...own,
  };
}

/** What anybody may know, and no more: neither the names nor an address are in the page's view. */
export async function showProfile(req: Req<"showProfile">, ctx: ConsoleContext): Promise<Res<"showProfile">> {
  const { opentrainUserId: userId } = req.path;
  const trainer = isId(userId) ? await findTrainer(ctx.db, userId) : undefined;
  if (trainer === undefined) return ctx.show(404, "profile", "unknown", {});
  const { title, country: code } = trainer;
  return ctx.show(200, "profile", "shown", {
    trainer: { displayName: displayName(trainer), title, country: { code, name: countryName(code) } },
  });
}
