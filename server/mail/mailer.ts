export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Rejects, within 20 seconds, when the mail could not be handed over. */
  send(mail: Mail): Promise<void>;
}
