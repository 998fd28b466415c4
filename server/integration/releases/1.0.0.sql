-- migrations: 0001-agent-auth 0002-sign-in 0003-claim-polls 0003-platform 0004-polls 0005-invitations 0006-failed-deliveries 0007-sign-in-codes 0008-team 0009-marketplace 0010-event-log 0010-recorded-events 0011-conversations 0012-job-words 0013-contracts
-- secrets: {"token":"ot_pat_b55ba08ceb36257b_mdPKoG2iizfTniOsSioTzDmUT7qc4QIUavn_VoJ0opo","platformToken":"ot_ptk_501b9707f40d5218_bJJ8302U3Tti5Jf3i9Wte2UPm9h-ykBnEeyXbZ_XXHg","unclaimedToken":"ot_pat_77aa85e37521d8de_v34J737ytH8QA-ZfqwKgUc0UAWFQ5JsLYeV1YhrJAxU","claimToken":"ot_clm_54e843679a396ddc_KCICsxUIx9YHR-OgL3zPGe7ZMuq6HSD2Q7jd0wr-PWw","userCode":"797673","link":"http://localhost:4019/claim?token=ot_cat_ecf7dc519ba5106c_SNFHW41X9Vaqlz_3iUppUY6pKvH5EcJxZIhJdADiJH8"}
insert into "organizations" ("claimedAt", "createdAt", "id", "name", "ownerUserId") values
(1796221740153, 1796221739341, '01a23728a14df7eba8ed044f7595448b', 'Example Robotics', '01a23728a3f1e2c17861f5012adeeaaf'),
(1796221740055, 1796221740055, '01a23728a4179c075af5d076160e6284', 'Example Labels', '01a23728a349603b9a1fc490f3fa9834'),
(null, 1796221749615, '01a23728c96ff06d9486a127b713a51f', 'Waiting agent', null);
insert into "apps" ("clientId", "createdAt", "description", "disabledAt", "id", "name", "organizationId", "redirectUris", "scopes", "slug", "updatedAt", "websiteUrl") values
('ptnapp_01a23728a4edb42cc67824f2fc414588', 1796221740269, 'Boxes, masks and transcripts, with their time per day.', null, '01a23728a4edbcdb59858f4d2174b4af', 'Label Studio of Example Labels', '01a23728a4179c075af5d076160e6284', '["https://labels.example.com/opentrain/callback"]', '["project-links:read","project-links:write","contracts:read","participants:read","participants:email","usage:write","webhooks:manage"]', 'example-labels', 1796221740269, 'https://labels.example.com');
insert into "auditEntries" ("action", "appId", "createdAt", "id", "organizationId", "scopes", "userId") values
('granted', '01a23728a4edbcdb59858f4d2174b4af', 1796221742730, '01a23728ae9e10a2ded2418fd64b6b6e', '01a23728a14df7eba8ed044f7595448b', '["project-links:read","project-links:write","contracts:read","participants:read","participants:email","usage:write","webhooks:manage"]', '01a23728a3f1e2c17861f5012adeeaaf');
insert into "installs" ("appId", "createdAt", "grantedAt", "grantedByUserId", "id", "lastUsedAt", "organizationId", "piiConsentAt", "revokedAt", "scopes") values
('01a23728a4edbcdb59858f4d2174b4af', 1796221742730, 1796221742730, '01a23728a3f1e2c17861f5012adeeaaf', '01a23728ae9d047bd487b01919f17233', 1796221742755, '01a23728a14df7eba8ed044f7595448b', 1796221742730, null, '["project-links:read","project-links:write","contracts:read","participants:read","participants:email","usage:write","webhooks:manage"]');
insert into "events" ("createdAt", "data", "id", "installId", "jobId", "organizationId", "resourceId", "scope", "type") values
(1796221743808, '{"proposalId":"01a23728b2bfa6b64c6590206595b3bb","jobId":"01a23728a69aa6bf3e4777866fb84d95"}', 1, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728b2bfa6b64c6590206595b3bb', 'proposals:read', 'proposal.received'),
(1796221744650, '{"proposalId":"01a23728b609a206e0cf9051b6593de7","jobId":"01a23728acbf5e69440e0a761119bec0"}', 2, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728b609a206e0cf9051b6593de7', 'proposals:read', 'proposal.received'),
(1796221744891, '{"proposalId":"01a23728b6fa3b36370ff96ef49494b2","jobId":"01a23728ac8625d68fda9b5e7eb97f0b"}', 3, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728b6fa3b36370ff96ef49494b2', 'proposals:read', 'proposal.received'),
(1796221745006, '{"proposalId":"01a23728b76e39999328d6b546205fb4","jobId":"01a23728ac8625d68fda9b5e7eb97f0b"}', 4, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728b76e39999328d6b546205fb4', 'proposals:read', 'proposal.received'),
(1796221745032, '{"proposalId":"01a23728b7880c512c42ad87958dfe22","jobId":"01a23728ac8625d68fda9b5e7eb97f0b"}', 5, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728b7880c512c42ad87958dfe22', 'proposals:read', 'proposal.received'),
(1796221745220, '{"proposalId":"01a23728b76e39999328d6b546205fb4","status":"SHORTLISTED"}', 6, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728b76e39999328d6b546205fb4', 'proposals:read', 'proposal.status_changed'),
(1796221745276, '{"proposalId":"01a23728b7880c512c42ad87958dfe22","status":"DECLINED"}', 7, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728b7880c512c42ad87958dfe22', 'proposals:read', 'proposal.status_changed'),
(1796221746154, '{"conversationId":"01a23728b8bdb49ee2dc4bc9c44bf90f","messageId":"01a23728bbeadad4b3e99d90af50cf8f"}', 8, null, '01a23728ac8625d68fda9b5e7eb97f0b', '01a23728a14df7eba8ed044f7595448b', '01a23728bbeadad4b3e99d90af50cf8f', 'messages:read', 'message.received'),
(1796221747003, '{"contractId":"01a23728bf0f18fa190ea9fa6af8d152","jobId":"01a23728a69aa6bf3e4777866fb84d95","proposalId":"01a23728b2bfa6b64c6590206595b3bb"}', 9, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728bf0f18fa190ea9fa6af8d152', 'payments:read', 'contract.created'),
(1796221747003, '{"milestoneId":"01a23728bf0ffbf99f57171337307368","contractId":"01a23728bf0f18fa190ea9fa6af8d152","status":"ACTIVE_FUNDED"}', 10, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728bf0ffbf99f57171337307368', 'payments:read', 'milestone.status_changed'),
(1796221747040, '{"proposalId":"01a23728b2bfa6b64c6590206595b3bb","status":"HIRED"}', 11, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728b2bfa6b64c6590206595b3bb', 'proposals:read', 'proposal.status_changed'),
(1796221747041, '{"approvalId":"01a23728bd1eda17ec2fa57d7a4ab810","status":"confirmed"}', 12, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728bd1eda17ec2fa57d7a4ab810', 'payments:read', 'approval.confirmed'),
(1796221747587, '{"contractId":"01a23728c1836f07ba21581260e4ae42","jobId":"01a23728acbf5e69440e0a761119bec0","proposalId":"01a23728b609a206e0cf9051b6593de7"}', 13, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728c1836f07ba21581260e4ae42', 'payments:read', 'contract.created'),
(1796221747587, '{"milestoneId":"01a23728c183ef65496dcb3ed9f2d347","contractId":"01a23728c1836f07ba21581260e4ae42","status":"ACTIVE_FUNDED"}', 14, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728c183ef65496dcb3ed9f2d347', 'payments:read', 'milestone.status_changed'),
(1796221747588, '{"proposalId":"01a23728b609a206e0cf9051b6593de7","status":"HIRED"}', 15, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728b609a206e0cf9051b6593de7', 'proposals:read', 'proposal.status_changed'),
(1796221747588, '{"approvalId":"01a23728c122da3dd925184f301b4d9e","status":"confirmed"}', 16, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728c122da3dd925184f301b4d9e', 'payments:read', 'approval.confirmed'),
(1796221748895, '{"milestoneId":"01a23728c183ef65496dcb3ed9f2d347","contractId":"01a23728c1836f07ba21581260e4ae42","status":"CANCELLED"}', 17, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728c183ef65496dcb3ed9f2d347', 'payments:read', 'milestone.status_changed'),
(1796221748898, '{"approvalId":"01a23728c561ef6e76d2830d76b0e350","status":"confirmed"}', 18, null, '01a23728acbf5e69440e0a761119bec0', '01a23728a14df7eba8ed044f7595448b', '01a23728c561ef6e76d2830d76b0e350', 'payments:read', 'approval.confirmed'),
(1796221749520, '{"milestoneId":"01a23728c726cee8844490dd3caef54a","contractId":"01a23728bf0f18fa190ea9fa6af8d152"}', 19, null, '01a23728a69aa6bf3e4777866fb84d95', '01a23728a14df7eba8ed044f7595448b', '01a23728c726cee8844490dd3caef54a', 'payments:read', 'payment.pending');
-- number on: events id
insert into "jobs" ("archivedAt", "createdAt", "description", "id", "idempotencyKey", "organizationId", "paymentType", "publishedAt", "rateCents", "title", "updatedAt") values
(null, 1796221740698, 'Box every car and bicycle in 2,000 street images', '01a23728a69aa6bf3e4777866fb84d95', null, '01a23728a14df7eba8ed044f7595448b', 'PAY_PER_HOUR', 1796221742164, 2000, 'Box every car and bicycle in 2,000 street images', 1796221742164),
(null, 1796221742213, 'Judge 500 product reviews: fair, unfair, or no review', '01a23728ac8625d68fda9b5e7eb97f0b', null, '01a23728a14df7eba8ed044f7595448b', 'PAY_PER_LABEL', 1796221742249, 12, 'Judge 500 product reviews: fair, unfair, or no review', 1796221742249),
(null, 1796221742271, 'Transcribe 40 short recordings of Portuguese speech', '01a23728acbf5e69440e0a761119bec0', null, '01a23728a14df7eba8ed044f7595448b', 'FIXED_PRICE', 1796221742305, 30000, 'Transcribe 40 short recordings of Portuguese speech', 1796221742305),
(1796221742370, 1796221742313, 'Mark the lane lines in 100 night images', '01a23728ace9f79ead5bf0c3e620880c', null, '01a23728a14df7eba8ed044f7595448b', 'PAY_PER_HOUR', 1796221742319, 1800, 'Mark the lane lines in 100 night images', 1796221742370),
(null, 1796221742482, 'Sort 1,000 chest X-rays by quality. Not yet decided: the pay.', '01a23728ad936436849ad4ef9cb5ee9c', null, '01a23728a14df7eba8ed044f7595448b', null, null, null, 'Sort 1,000 chest X-rays by quality. Not yet decided: the pay.', 1796221742482);
insert into "memberships" ("joinedAt", "organizationId", "role", "userId") values
(1796221740055, '01a23728a4179c075af5d076160e6284', 'OWNER', '01a23728a349603b9a1fc490f3fa9834'),
(1796221740153, '01a23728a14df7eba8ed044f7595448b', 'OWNER', '01a23728a3f1e2c17861f5012adeeaaf');
insert into "platformTokens" ("createdAt", "id", "installId", "name", "revokedAt", "scopes", "secretHash") values
(1796221742730, '501b9707f40d5218', '01a23728ae9d047bd487b01919f17233', 'Label Studio of Example Labels connection', null, '["project-links:read","project-links:write","contracts:read","participants:read","participants:email","usage:write","webhooks:manage"]', 'fff456720e4a29eaec54d43e69728ea1f7679ea7d1f4d9a4f0cb2f1967cc4f62');
insert into "projectLinks" ("createdAt", "externalProjectId", "externalProjectName", "externalProjectUrl", "id", "installId", "jobId", "provisioningMode") values
(1796221743049, 'street-scenes', 'Street scenes', null, '01a23728afc9b27f873dc8d0d8a20365', '01a23728ae9d047bd487b01919f17233', '01a23728a69aa6bf3e4777866fb84d95', 'PARTNER_WEBHOOK'),
(1796221743346, 'speech', 'Speech', null, '01a23728b0f2cb443f757810a97d94c3', '01a23728ae9d047bd487b01919f17233', '01a23728acbf5e69440e0a761119bec0', 'PARTNER_WEBHOOK');
insert into "publications" ("jobId", "number", "paymentType") values
('01a23728a69aa6bf3e4777866fb84d95', 1, 'PAY_PER_HOUR'),
('01a23728ac8625d68fda9b5e7eb97f0b', 2, 'PAY_PER_LABEL'),
('01a23728acbf5e69440e0a761119bec0', 3, 'FIXED_PRICE');
-- number on: publications number
-- number on: recordedEvents id
insert into "registrations" ("agentName", "agentUserId", "claimRevokedAt", "claimTokenHash", "claimTokenPublicId", "claimedAt", "createdAt", "deliveredAt", "id", "organizationId", "organizationName", "wrongCodes") values
('Labelling agent', '01a23728a14de0694e7ccb887d09a157', null, '955a296bb7335a9c7e72f9783cc13ec63928a9a57529f63e33aff1fdc491e2b4', '1356c03690d93f7a', 1796221740153, 1796221739341, 1796221740342, '01a23728a14d9ac515e420dc495e4bea', '01a23728a14df7eba8ed044f7595448b', 'Example Robotics', 0),
('Waiting agent', '01a23728c96fae32543f08a1a1bbbf1c', null, 'ebd747cea09d1b4513d0adf4ea0577a3d5d9187af0946ae55d4d7be14075cb7b', '54e843679a396ddc', null, 1796221749615, null, '01a23728c96f6e919e74e9c8c695a872', '01a23728c96ff06d9486a127b713a51f', null, 0);
insert into "claimAttempts" ("confirmedAt", "createdAt", "declinedAt", "email", "id", "publicId", "registrationId", "supersededAt", "tokenHash", "userCodeHmac", "wrongCodes") values
(1796221740153, 1796221739667, null, 'owner@example.com', '01a23728a29385fe6eecf4dec0848705', 'fe61fd38520884bd', '01a23728a14d9ac515e420dc495e4bea', null, '6b80ffb8d1af992b6ea094a5dba2a96a7a3591950efc809538ccc2a3a3e5933a', '6dd993c4b603e3f7e638853f488b045ee4b4f32148f18dc30521f0939f80c991', 0),
(null, 1796221749633, null, 'late@example.com', '01a23728c981bf72e4faf9756bbfe2d6', 'ecf7dc519ba5106c', '01a23728c96f6e919e74e9c8c695a872', null, '3cdd4622d68dd79d1c37c494e011d7ee7bcb74201b4f78f29a18005c8bb594a6', '28abffcb8f46f9288f56c870c69640343f59cbfbfb45c4f881698b48c4dacaeb', 0);
insert into "signInCodes" ("codeHmac", "email", "sentAt", "tries", "usedAt") values
('8c007905257c26bed9f0d9c31aa56b857d165ac24eddb53a1cb85139c594b285', 'ana@example.com', 1796221739155, 1, 1796221739787),
('50e6697d9b7353bfae5ecfd3181a16e7bc1c10f77debc1efe0f2f945b5474139', 'maria@example.com', 1796221738989, 1, 1796221739758),
('306ac22a1942176ca9a34e917560e525d170d9a43f1493ad7d2c3c049ce694f6', 'owner@example.com', 1796221739822, 1, 1796221740016),
('141c77cfc289eac201ce9acfadd6d55e245a30a34cce6a82bf9756e728a652a9', 'partner@example.com', 1796221739599, 1, 1796221739846),
('b551f3370b6ea9a8a0efb7e898d03bf86079f8174cb1f9d5fdc3e51fc2012e9a', 'zoe@example.com', 1796221739710, 1, 1796221739969);
insert into "tokens" ("createdAt", "expiresAt", "id", "lastUsedAt", "name", "organizationId", "revokedAt", "scopes", "secretHash", "userId") values
(1796221739341, null, '2c11592e18b749e1', null, 'Registration token', '01a23728a14df7eba8ed044f7595448b', 1796221740153, '["jobs:read","jobs:write","proposals:read","messages:read","payments:read","team:read"]', '2d1a0404254e3133e79b260d3d7d52a790c63e62735696300aeaf9e12a3ad7d5', '01a23728a14de0694e7ccb887d09a157'),
(1796221740342, null, '53dcd37fc55ab2e2', 1796221742482, 'Labelling agent', '01a23728a14df7eba8ed044f7595448b', null, '["jobs:read","jobs:write","proposals:read","messages:read","payments:read","team:read","proposals:write","messages:write","team:write"]', '2e498267c3f6987d4d2576aaa1fc8893e7a1f3da771269b0563bda7661527532', '01a23728a3f1e2c17861f5012adeeaaf'),
(1796221749615, null, '77aa85e37521d8de', null, 'Registration token', '01a23728c96ff06d9486a127b713a51f', null, '["jobs:read","jobs:write","proposals:read","messages:read","payments:read","team:read"]', '4dbad475bb07b0fe00e8874c821605d96b8de0d9b4a4d7e829eb07157dae6b27', '01a23728c96fae32543f08a1a1bbbf1c'),
(1796221740446, null, 'b55ba08ceb36257b', 1796221740460, 'Demo', '01a23728a14df7eba8ed044f7595448b', null, '["jobs:read","jobs:write","proposals:read","proposals:write","messages:read","messages:write","payments:read","payments:write","team:read","team:write","webhooks:manage"]', 'fd244a3989a27306c06b1be08859048d189f8dfc201aefc0017e63ebf8ecc3f3', '01a23728a3f1e2c17861f5012adeeaaf');
insert into "trainers" ("country", "createdAt", "firstName", "lastName", "title", "updatedAt", "userId", "workEmail") values
('PT', 1796221740039, 'Maria', 'Silva', 'Annotator of street scenes', 1796221740039, '01a23728a2f371df1853c08d4782cc6c', 'maria.93336947@opentrain.work'),
('HR', 1796221740045, 'Ana', 'Kovač', 'Linguist', 1796221740045, '01a23728a30c8620af67840a3f78b754', 'ana.16475992@opentrain.work'),
('FR', 1796221740134, 'Zoé', 'Martin', null, 1796221740134, '01a23728a3c27da3dae0ee9426bd8a7f', 'zoe.43189966@opentrain.work');
insert into "proposals" ("amountCents", "coverLetter", "createdAt", "declinedAt", "hiredAt", "id", "jobId", "shortlistedAt", "trainerUserId", "unit", "updatedAt") values
(1950, 'I have boxed street scenes for two years.', 1796221743807, null, 1796221747040, '01a23728b2bfa6b64c6590206595b3bb', '01a23728a69aa6bf3e4777866fb84d95', null, '01a23728a2f371df1853c08d4782cc6c', 'PER_HOUR', 1796221747040),
(28000, 'Portuguese is my second language, and I type fast.', 1796221744649, null, 1796221747588, '01a23728b609a206e0cf9051b6593de7', '01a23728acbf5e69440e0a761119bec0', null, '01a23728a30c8620af67840a3f78b754', 'FIXED', 1796221747588),
(10, 'I can begin on Monday.', 1796221744890, null, null, '01a23728b6fa3b36370ff96ef49494b2', '01a23728ac8625d68fda9b5e7eb97f0b', null, '01a23728a3c27da3dae0ee9426bd8a7f', 'PER_LABEL', 1796221744890),
(12, 'I have judged reviews in three languages.', 1796221745006, null, null, '01a23728b76e39999328d6b546205fb4', '01a23728ac8625d68fda9b5e7eb97f0b', 1796221745220, '01a23728a30c8620af67840a3f78b754', 'PER_LABEL', 1796221745220),
(50, 'Reviews are slow work.', 1796221745032, 1796221745276, null, '01a23728b7880c512c42ad87958dfe22', '01a23728ac8625d68fda9b5e7eb97f0b', null, '01a23728a2f371df1853c08d4782cc6c', 'PER_LABEL', 1796221745276);
insert into "contracts" ("createdAt", "endedAt", "id", "jobId", "lastMilestoneNumber", "lastUsageAt", "organizationId", "paymentType", "proposalId", "rateCents", "trainerUserId", "updatedAt", "usedLabels", "usedSeconds", "usedTasks") values
(1796221746959, null, '01a23728bf0f18fa190ea9fa6af8d152', '01a23728a69aa6bf3e4777866fb84d95', 2, 1796221748135, '01a23728a14df7eba8ed044f7595448b', 'PAY_PER_HOUR', '01a23728b2bfa6b64c6590206595b3bb', 1950, '01a23728a2f371df1853c08d4782cc6c', 1796221749030, 0, 28440, 1580),
(1796221747587, 1796221748894, '01a23728c1836f07ba21581260e4ae42', '01a23728acbf5e69440e0a761119bec0', 1, null, '01a23728a14df7eba8ed044f7595448b', 'FIXED_PRICE', '01a23728b609a206e0cf9051b6593de7', 28000, '01a23728a30c8620af67840a3f78b754', 1796221748894, 0, 0, 0);
insert into "conversations" ("createdAt", "id", "jobId", "lastNumber", "organizationId", "proposalId", "readNumber", "trainerUserId", "updatedAt") values
(1796221745341, '01a23728b8bdb49ee2dc4bc9c44bf90f', '01a23728ac8625d68fda9b5e7eb97f0b', 2, '01a23728a14df7eba8ed044f7595448b', '01a23728b76e39999328d6b546205fb4', 0, '01a23728a30c8620af67840a3f78b754', 1796221746154);
insert into "messages" ("content", "conversationId", "createdAt", "id", "number", "senderUserId", "side") values
('Thank you! Would you label ten reviews with us first?', '01a23728b8bdb49ee2dc4bc9c44bf90f', 1796221745602, '01a23728b9c29b2cd568deb445b67d43', 1, '01a23728a3f1e2c17861f5012adeeaaf', 'EMPLOYER'),
('Gladly. Where do I find them?', '01a23728b8bdb49ee2dc4bc9c44bf90f', 1796221746154, '01a23728bbeadad4b3e99d90af50cf8f', 2, '01a23728a30c8620af67840a3f78b754', 'TRAINER');
insert into "milestones" ("amountCents", "cancelledAt", "completedAt", "contractId", "createdAt", "description", "dueDate", "fundedAt", "id", "name", "number", "volumeHundredths") values
(19500, null, null, '01a23728bf0f18fa190ea9fa6af8d152', 1796221746959, null, null, 1796221746959, '01a23728bf0ffbf99f57171337307368', 'First 2,000 images', 1, 1000),
(28000, 1796221748894, null, '01a23728c1836f07ba21581260e4ae42', 1796221747587, null, null, 1796221747587, '01a23728c183ef65496dcb3ed9f2d347', 'All recordings', 1, null),
(19500, null, null, '01a23728bf0f18fa190ea9fa6af8d152', 1796221749030, null, null, null, '01a23728c726cee8844490dd3caef54a', 'Next 2,000 images', 2, 1000);
insert into "approvals" ("confirmedAt", "contractId", "createdAt", "declinedAt", "expiredAt", "expiresAt", "id", "jobId", "milestoneId", "organizationId", "proposalId", "subjectId", "terms", "type") values
(1796221746958, '01a23728bf0f18fa190ea9fa6af8d152', 1796221746462, null, null, 1796480946462, '01a23728bd1eda17ec2fa57d7a4ab810', '01a23728a69aa6bf3e4777866fb84d95', null, '01a23728a14df7eba8ed044f7595448b', '01a23728b2bfa6b64c6590206595b3bb', '01a23728b2bfa6b64c6590206595b3bb', '{"name":"First 2,000 images","description":null,"amountCents":19500,"volumeHundredths":1000,"dueDate":null}', 'proposal_hire'),
(1796221747587, '01a23728c1836f07ba21581260e4ae42', 1796221747490, null, null, 1796480947490, '01a23728c122da3dd925184f301b4d9e', '01a23728acbf5e69440e0a761119bec0', null, '01a23728a14df7eba8ed044f7595448b', '01a23728b609a206e0cf9051b6593de7', '01a23728b609a206e0cf9051b6593de7', '{"name":"All recordings","description":null,"amountCents":28000,"volumeHundredths":null,"dueDate":null}', 'proposal_hire'),
(1796221748894, '01a23728c1836f07ba21581260e4ae42', 1796221748577, null, null, 1796480948577, '01a23728c561ef6e76d2830d76b0e350', '01a23728acbf5e69440e0a761119bec0', null, '01a23728a14df7eba8ed044f7595448b', '01a23728b609a206e0cf9051b6593de7', '01a23728c1836f07ba21581260e4ae42', null, 'contract_end'),
(null, '01a23728bf0f18fa190ea9fa6af8d152', 1796221749520, null, null, 1796480949520, '01a23728c910d2d34e988870480d5b25', '01a23728a69aa6bf3e4777866fb84d95', '01a23728c726cee8844490dd3caef54a', '01a23728a14df7eba8ed044f7595448b', '01a23728b2bfa6b64c6590206595b3bb', '01a23728c726cee8844490dd3caef54a', null, 'milestone_fund');
insert into "ledgerEntries" ("account", "amountCents", "contractId", "createdAt", "id", "milestoneId", "step") values
('EMPLOYER', -19500, '01a23728bf0f18fa190ea9fa6af8d152', 1796221747002, 1, '01a23728bf0ffbf99f57171337307368', 'FUNDING'),
('MILESTONE', 19500, '01a23728bf0f18fa190ea9fa6af8d152', 1796221747002, 2, '01a23728bf0ffbf99f57171337307368', 'FUNDING'),
('EMPLOYER', -28000, '01a23728c1836f07ba21581260e4ae42', 1796221747587, 3, '01a23728c183ef65496dcb3ed9f2d347', 'FUNDING'),
('MILESTONE', 28000, '01a23728c1836f07ba21581260e4ae42', 1796221747587, 4, '01a23728c183ef65496dcb3ed9f2d347', 'FUNDING'),
('MILESTONE', -28000, '01a23728c1836f07ba21581260e4ae42', 1796221748894, 5, '01a23728c183ef65496dcb3ed9f2d347', 'SETTLEMENT'),
('EMPLOYER', 28000, '01a23728c1836f07ba21581260e4ae42', 1796221748894, 6, '01a23728c183ef65496dcb3ed9f2d347', 'SETTLEMENT');
-- number on: ledgerEntries id
insert into "usageTotals" ("contractId", "externalReportId", "installId", "labels", "seconds", "tasks", "updatedAt", "workDate", "workerUserId") values
('01a23728bf0f18fa190ea9fa6af8d152', null, '01a23728ae9d047bd487b01919f17233', 0, 28440, 1580, 1796221748135, '2026-12-02', '01a23728a2f371df1853c08d4782cc6c');
insert into "usedForms" ("id", "usedAt") values
('3c43a5c05aaf4e3c66ecd959f0fd8b7757e6e16003b1da41b1f9a30e45210087', 1796221742730);
insert into "user" ("createdAt", "email", "emailVerified", "id", "image", "name", "updatedAt") values
('2026-12-02T14:28:59.759Z', 'maria@example.com', '1', '01a23728a2f371df1853c08d4782cc6c', null, '', '2026-12-02T14:28:59.759Z'),
('2026-12-02T14:28:59.788Z', 'ana@example.com', '1', '01a23728a30c8620af67840a3f78b754', null, '', '2026-12-02T14:28:59.788Z'),
('2026-12-02T14:28:59.848Z', 'partner@example.com', '1', '01a23728a349603b9a1fc490f3fa9834', null, '', '2026-12-02T14:28:59.848Z'),
('2026-12-02T14:28:59.969Z', 'zoe@example.com', '1', '01a23728a3c27da3dae0ee9426bd8a7f', null, '', '2026-12-02T14:28:59.969Z'),
('2026-12-02T14:29:00.016Z', 'owner@example.com', '1', '01a23728a3f1e2c17861f5012adeeaaf', null, '', '2026-12-02T14:29:00.016Z');
insert into "session" ("createdAt", "expiresAt", "id", "ipAddress", "token", "updatedAt", "userAgent", "userId") values
('2026-12-02T14:28:59.759Z', '2026-12-09T14:28:59.759Z', '01a23728a2f63801152e9681a3edfd8f', '', '9a24300d5c9868bb8c5877fba308497eafb360becfea96fac71ea8f6754a39d3', '2026-12-02T14:28:59.759Z', '', '01a23728a2f371df1853c08d4782cc6c'),
('2026-12-02T14:28:59.788Z', '2026-12-09T14:28:59.788Z', '01a23728a30c5e769991cbf0d1750fde', '', '8b1275d5611b6f06ed5ab165bb231a0c49fc723e3795e4ddecc2bf05e47b1180', '2026-12-02T14:28:59.788Z', '', '01a23728a30c8620af67840a3f78b754'),
('2026-12-02T14:28:59.848Z', '2026-12-09T14:28:59.848Z', '01a23728a34cbdfdc3c7d9a2ef8a6ccf', '', '2c3e34d3622cd36f3ae01d6fceef122a224b874bd0404df0ef759170152eade4', '2026-12-02T14:28:59.848Z', '', '01a23728a349603b9a1fc490f3fa9834'),
('2026-12-02T14:28:59.969Z', '2026-12-09T14:28:59.969Z', '01a23728a3c23048c36b9dfe2af11bdd', '', 'e4db710da1abfefceda6371e8b378c8a2d957527a9056c656f6c0b8f2ae35141', '2026-12-02T14:28:59.969Z', '', '01a23728a3c27da3dae0ee9426bd8a7f'),
('2026-12-02T14:29:00.016Z', '2026-12-09T14:29:00.016Z', '01a23728a3f258489d6b4f4036b80632', '', '7e55b75646959a6b355198b6dac8d039b594f43e4caf59ecfb012e28612d5732', '2026-12-02T14:29:00.016Z', '', '01a23728a3f1e2c17861f5012adeeaaf');
