import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";

/** Gives the function that judges by a schema; compiled when it is first asked for, since a run needs a part of them. */
export type Validator = () => ValidateFunction;

/** @throws {Error} when it is first asked for and the reference leads nowhere, or what is there does not compile */
export function validatorAt(ajv: Ajv2020, reference: string): Validator {
  let compiled: ValidateFunction | undefined;
  return () => {
    compiled ??= ajv.getSchema(reference);
    if (compiled === undefined) throw new Error(`the contract has no schema at ${reference}`);
    return compiled;
  };
}
