export type Unit = "times" | "percent" | "milliseconds" | "seconds" | "megabytes" | "perSecond";

export function inUnit(value: number, unit: Unit): string {
  switch (unit) {
    case "times":
      return value.toFixed(2);
    case "percent":
      return `${(value * 100).toFixed(0)} %`;
    case "milliseconds":
      return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    case "seconds":
      return `${value.toFixed(1)} s`;
    case "megabytes":
      return `${value.toFixed(0)} MB`;
    case "perSecond":
      return Math.round(value).toLocaleString("en");
  }
}
