/** Agents with one bad habit each, by the rule that it breaks. */
import { constants } from "../../../../generated/constants.ts";
import type { ClientRuleId } from "../../../../generated/party-rules.ts";
import { preClaimScopes } from "../../../../generated/scopes.ts";
import { type Broken, type Got, PlainAgent } from "./plain-agent.ts";

/** Polls on after this error, as if it were pending. */
function deafTo(...errors: readonly string[]): typeof PlainAgent {
  return class extends PlainAgent {
    override goesOn(error: string): boolean {
      return errors.includes(error) && !this.hasBroken;
    }
  };
}

export const badAgents: Readonly<Record<ClientRuleId, typeof PlainAgent>> = {
  "client.discovery": class extends PlainAgent {
    override async discover(): Promise<void> {}
  },
  "client.one-registration": class extends PlainAgent {
    override async discover(): Promise<void> {
      await super.discover();
      await this.register();
    }
  },
  "client.no-repeat": class extends PlainAgent {
    override async ask(...sent: Parameters<PlainAgent["ask"]>): Promise<Got> {
      return super.ask(...sent).catch(() => super.ask(...sent));
    }
  },
  "client.retry-after": class extends PlainAgent {
    override busy(): number {
      return 0.5;
    }
  },
  "client.unavailable": class extends PlainAgent {
    override busy({ status }: Got): number {
      return status === 503 ? this.giveUp("unavailable") : 60;
    }
  },
  "client.claim-url": class extends PlainAgent {
    override async work(): Promise<Got> {
      const got = await super.work();
      return got.status === 403 ? super.work() : got;
    }
  },
  "client.shows": class extends PlainAgent {
    override show(code: string): void {
      this.task.print(`Type ${code}.`);
    }
  },
  "client.form": class extends PlainAgent {
    override async poll(): Promise<Got> {
      const form = { grant_type: constants.claimGrantType, claim_token: this.claimToken };
      return this.call("pollClaimToken", { query: "?agent=plain", form });
    }
  },
  "client.interval": class extends PlainAgent {
    override pending(interval: number): number {
      // It knows better where the server has the usual interval.
      return interval === constants.pollIntervalSeconds ? 2 : interval;
    }
  },
  "client.slow-down": class extends PlainAgent {
    override slower(interval: number): { interval: number; pause: number } {
      return { interval: interval + 5, pause: interval };
    }
  },
  "client.slow-down-kept": class extends PlainAgent {
    override slower(interval: number): { interval: number; pause: number } {
      return { interval, pause: interval + 5 };
    }
  },
  "client.connection": class extends PlainAgent {
    override broken(error: Broken, interval: number): number {
      return error.when === "before" ? 0 : super.broken(error, interval);
    }
  },
  "client.access-denied": deafTo("access_denied"),
  "client.expired-token": deafTo("expired_token"),
  "client.invalid-grant": deafTo("invalid_grant"),
  "client.unknown-error": deafTo("claim_suspended"),
  "client.lapse": class extends PlainAgent {
    override async lapsed(): Promise<void> {
      this.giveUp("the code has lapsed");
    }
  },
  "client.delivered": class extends PlainAgent {
    override async take(token: string): Promise<void> {
      await super.take(token);
      await this.poll();
    }
  },
  "client.swap": class extends PlainAgent {
    override async take(): Promise<void> {}
  },
  "client.delivery-lost": class extends PlainAgent {
    override async run(): Promise<void> {
      await super.run().catch((error) => {
        if (!this.hasBroken) throw error;
      });
    }
  },
  "client.bearer": class extends PlainAgent {
    override async work(): Promise<Got> {
      const json = { email: "colleague@example.com" };
      return this.call("inviteTeamMember", { query: `?access_token=${this.token}`, token: this.token, json });
    }
  },
  "client.claim-token": class extends PlainAgent {
    override async discover(): Promise<void> {}
    override async register(): Promise<void> {
      await super.discover();
      await super.register();
      await this.call("getAuthMd", { token: this.claimToken });
    }
  },
  "client.origin": class extends PlainAgent {
    override redirect: "manual" | "follow" = "follow";
  },
  "client.newer": class extends PlainAgent {
    override look({ scopes }: Got["body"]): void {
      if (Array.isArray(scopes) && scopes.length !== preClaimScopes.length) this.giveUp("a scope that there is not");
    }
  },
  "client.silent": class extends PlainAgent {
    override async take(token: string): Promise<void> {
      await super.take(token);
      this.task.print(`The token is ${token}.`);
    }
  },
};
