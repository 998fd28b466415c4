// Copied from spec/generate/client/api-error.ts by `npm run generate`. Do not edit.

/** Whatever this client throws that is no mistake of its caller. */
export class OpenTrainError extends Error {
  override name = "OpenTrainError";
}

/** The answer did not come, or not to its end: whether the server has done what was asked is not known. */
export class ConnectionError extends OpenTrainError {
  override name = "ConnectionError";
}

/** The answer is none of this API: HTML, a redirect, a proxy's own error, JSON that does not end, a member that is missing. */
export class UnexpectedAnswerError extends OpenTrainError {
  override name = "UnexpectedAnswerError";
  /** 0 for a redirect in a browser, which does not say more. */
  readonly status: number;
  /** Seconds to wait before the next try, if the answer asks for that. */
  readonly retryAfter: number | undefined;

  constructor(
    words: string,
    { status, retryAfter }: { readonly status: number; readonly retryAfter?: number | undefined },
  ) {
    super(words);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What an error answer says, whichever of the two shapes it has. */
export interface ErrorAnswer {
  /** The operation that was called. */
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  /** `details.reason`, if there is one. */
  readonly reason: string | undefined;
  readonly message: string;
  /** Names the exchange in the server's log. */
  readonly requestId: string | undefined;
  /** Seconds to wait before the next try, if the server asks for that. */
  readonly retryAfter: number | undefined;
  /** The answer as it came, members that this version does not know included. */
  readonly body: unknown;
}

/** The server refused; subclasses tell by which `code` and `details.reason`, and one that is not known here is this class. */
export class ApiError extends OpenTrainError implements ErrorAnswer {
  override name = "ApiError";
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  readonly reason: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly body: unknown;

  constructor(answer: ErrorAnswer) {
    super(answer.message);
    this.operation = answer.operation;
    this.status = answer.status;
    this.code = answer.code;
    this.reason = answer.reason;
    this.requestId = answer.requestId;
    this.retryAfter = answer.retryAfter;
    this.body = answer.body;
  }
}
