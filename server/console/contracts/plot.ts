import type { UsageOfDays } from "../../marketplace/usage/index.ts";

/** A bar for each reported day, in units of a plot that is `PLOT_WIDTH` wide and `PLOT_HEIGHT` high. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly title: string;
  }[];
}

export const PLOTTED_DAYS = 31;

const SLOT = 10;
const BAR = 8;
const HEIGHT = 100;
const DAY = 86_400_000;

/** Each day has its place, whether anything was reported of it or not; the highest bar is as high as the plot. */
export function plotOf(
  { from, days }: Pick<UsageOfDays, "from" | "days">,
  measure: (day: UsageOfDays["days"][number]) => { readonly amount: number; readonly words: string },
): Plot {
  const measured = days.map((day) => ({ day: day.day, ...measure(day) }));
  const most = Math.max(0, ...measured.map(({ amount }) => amount));
  return {
    width: PLOTTED_DAYS * SLOT,
    height: HEIGHT,
    bars: measured.map(({ day, amount, words }) => {
      const height = most === 0 ? 0 : Math.round((amount / most) * HEIGHT * 10) / 10;
      const place = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
      return {
        x: place * SLOT + (SLOT - BAR) / 2,
        y: Math.round((HEIGHT - height) * 10) / 10,
        width: BAR,
        height,
        title: `${day}: ${words}`,
      };
    }),
  };
}
