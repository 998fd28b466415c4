import type { DoctorCheck } from "../finding.ts";
import { checks as agents } from "./agents.ts";
import { checks as clients } from "./clients.ts";
import { checks as connection } from "./connection.ts";
import { checks as metadata } from "./metadata.ts";
import { checks as reading } from "./reading.ts";

/** All that the doctor looks at. */
export const checks: readonly DoctorCheck[] = [...connection, ...metadata, ...agents, ...reading, ...clients];
