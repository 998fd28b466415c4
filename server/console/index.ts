import { Router } from "express";
import { createCsrf } from "../accounts/csrf.ts";
import { createSignIn } from "../accounts/sign-in.ts";
import { type Bound, bind } from "../contract/bind.ts";
import type { World } from "../world.ts";
import { decideApproval, showApproval, showApprovals } from "./approvals/approvals.ts";
import * as apps from "./apps/apps.ts";
import * as claim from "./claim/claim.ts";
import * as consent from "./consent/consent.ts";
import { showContract, showContracts } from "./contracts/contracts.ts";
import { showConversation, writeMessage, writeMessageRefused } from "./conversations/conversation.ts";
import * as integrations from "./integrations/integrations.ts";
import { showJob, showJobs } from "./jobs/jobs.ts";
import * as leave from "./organization/leave.ts";
import * as organization from "./organization/organization.ts";
import { loadAssets } from "./pages/assets.ts";
import { signedIn, whenRefused } from "./pages/context.ts";
import { securityHeaders } from "./pages/headers.ts";
import { showHome } from "./pages/home.ts";
import { answerProposal, showProposals } from "./proposals/proposals.ts";
import { proposeForJob, proposeForJobRefused } from "./proposals/propose.ts";
import { showWork } from "./proposals/work.ts";
import * as signIn from "./sign-in/sign-in.ts";
import { consoleSurface } from "./surface.ts";
import * as invitation from "./team/invitation.ts";
import * as members from "./team/members.ts";
import * as team from "./team/team.ts";
import * as tokens from "./tokens/tokens.ts";
import * as trainer from "./trainer/trainer.ts";

export interface ConsoleApp {
  /** What the pages are made of (`/assets/`), and the headers that every answer has for whatever is no operation. */
  readonly assets: Router;
  readonly bound: Bound;
  /** Loads what the first sign-in would otherwise wait for. */
  warmUp(): Promise<void>;
}

/** What humans do: pages and forms behind a session. */
export function consoleApp(world: World): ConsoleApp {
  const assets = loadAssets();
  const human = createSignIn(world);
  const surface = consoleSurface({ world, assets, csrf: createCsrf(world), signIn: human });
  const bound = bind(
    "console",
    surface,
    {
      showHome,
      showSignIn: signIn.showSignIn,
      requestSignInCode: signIn.requestSignInCode,
      showSignInCode: signIn.showSignInCode,
      signIn: signIn.signIn,
      signOut: signIn.signOut,
      showClaim: claim.showClaim,
      confirmClaim: signedIn(claim.confirmClaim),
      declineClaim: signedIn(claim.declineClaim),
      showOrganization: signedIn(organization.showOrganization),
      createOrganization: signedIn(organization.createOrganization),
      renameOrganization: signedIn(organization.renameOrganization),
      showLeave: signedIn(leave.showLeave),
      leaveOrganization: signedIn(leave.leaveOrganization),
      showPersonalTokens: signedIn(tokens.showPersonalTokens),
      createPersonalToken: signedIn(tokens.createPersonalToken),
      revokePersonalToken: signedIn(tokens.revokePersonalToken),
      showTeam: signedIn(team.showTeam),
      inviteMember: signedIn(team.inviteMember),
      showRemoveMember: signedIn(members.showRemoveMember),
      removeMember: signedIn(members.removeMember),
      showWithdrawInvitation: signedIn(invitation.showWithdrawInvitation),
      withdrawInvitation: signedIn(invitation.withdrawInvitation),
      showInvitation: invitation.showInvitation,
      acceptInvitation: signedIn(invitation.acceptInvitation),
      showJobs,
      showJob,
      proposeForJob: signedIn(proposeForJob),
      showProposals: signedIn(showProposals),
      answerProposal: signedIn(answerProposal),
      showWork: signedIn(showWork),
      showConversation: signedIn(showConversation),
      writeMessage: signedIn(writeMessage),
      showApprovals: signedIn(showApprovals),
      showApproval: signedIn(showApproval),
      decideApproval: signedIn(decideApproval),
      showContracts: signedIn(showContracts),
      showContract: signedIn(showContract),
      showTrainerProfile: signedIn(trainer.showTrainerProfile),
      saveTrainerProfile: signedIn(trainer.saveTrainerProfile),
      showProfile: trainer.showProfile,
      showApps: signedIn(apps.showApps),
      createApp: signedIn(apps.createApp),
      showApp: signedIn(apps.showApp),
      updateApp: signedIn(apps.updateApp),
      deactivateApp: signedIn(apps.deactivateApp),
      reactivateApp: signedIn(apps.reactivateApp),
      showConsent: consent.showConsent,
      decideConsent: signedIn(consent.decideConsent),
      showIntegrations: signedIn(integrations.showIntegrations),
      showDisconnect: signedIn(integrations.showDisconnect),
      disconnectInstall: signedIn(integrations.disconnectInstall),
    },
    {
      requestSignInCode: signIn.requestSignInCodeRefused,
      signIn: signIn.signInRefused,
      confirmClaim: whenRefused(claim.confirmClaimRefused),
      declineClaim: whenRefused(claim.declineClaimRefused),
      createOrganization: whenRefused(organization.createOrganizationRefused),
      renameOrganization: whenRefused(organization.renameOrganizationRefused),
      createPersonalToken: whenRefused(tokens.createPersonalTokenRefused),
      inviteMember: whenRefused(team.inviteMemberRefused),
      proposeForJob: whenRefused(proposeForJobRefused),
      writeMessage: whenRefused(writeMessageRefused),
      saveTrainerProfile: whenRefused(trainer.saveTrainerProfileRefused),
      createApp: whenRefused(apps.createAppRefused),
      updateApp: whenRefused(apps.updateAppRefused),
      showConsent: consent.showConsentRefused,
      decideConsent: whenRefused(consent.decideConsentRefused),
    },
  );
  const router = Router();
  router.use((_req, res, next) => {
    res.set(securityHeaders);
    next();
  }, assets.router);
  return { assets: router, bound, warmUp: human.warmUp };
}
