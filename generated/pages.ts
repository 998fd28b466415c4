// Generated from spec/ by `npm run generate`. Do not edit.

/** Every page: its path, and the states that its `data-state` may have, with their meaning. */
export const pages = {} as const;

export type PageName = keyof typeof pages;
export type PageState<P extends PageName> = keyof (typeof pages)[P]["states"];

/** Every form: where it posts, and its fields besides `csrf`. */
export const forms = {} as const;
