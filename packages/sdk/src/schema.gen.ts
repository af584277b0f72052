// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the platform's audit
         * @description Newest first, over all organizations.
         */
        get: operations["adminListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List gateway nodes */
        get: operations["listGateways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gateways/{id}:drain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the gateway node.
                 * @example gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drain a gateway node
         * @description It takes no new sessions and hands its own over.
         */
        post: operations["drainGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gateways/{id}:resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the gateway node.
                 * @example gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a gateway node */
        post: operations["resumeGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the admin number
         * @description Its session and, while it is being linked, the codes. 404 when none is configured.
         */
        get: operations["getAdminNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number:pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the admin number by code */
        post: operations["startAdminNumberPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number:qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the admin number by QR */
        post: operations["startAdminNumberQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions of all organizations
         * @description With the gateway node that holds each.
         */
        get: operations["adminListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}:backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read contacts and groups again
         * @description In the background.
         */
        post: operations["adminStartSessionBackfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /** See how reading stands */
        get: operations["adminSessionBackfillStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account's role
         * @description Not one's own, and not the last super admin's.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{id}:ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban an account
         * @description At once: tokens, keys' streams and open streams of the account end. Not one's own.
         */
        post: operations["banUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}:impersonate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as somebody else
         * @description For 30 minutes at most, and with a reason. Never a super admin, a banned account, oneself, or from within an impersonation. While it lasts there are no keys, secrets, embed tokens, roles, members, linking or deleting.
         */
        post: operations["impersonateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}:unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a ban */
        post: operations["unbanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Without their secrets, newest first.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is told once, in this answer. A key cannot do more than its creator, and keys cannot create keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key.
                 * @example key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description At once: requests are refused and its open streams are closed.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organization's audit
         * @description Newest first.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List embed tokens
         * @description Those that have not expired, newest first, without the tokens themselves.
         */
        get: operations["listEmbedTokens"];
        put?: never;
        /**
         * Mint an embed token
         * @description For one user of a host, the components on its page, their sessions and the page's exact origins. What it grants cannot exceed what its minter holds; it dies with it.
         */
        post: operations["createEmbedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the embed token.
                 * @example emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["embedToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an embed token
         * @description At once, open streams included.
         */
        delete: operations["revokeEmbedToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow events
         * @description Server-Sent Events. Envelopes (`GatewayEvent`) come under the default event name, with the cursor as `id`. Named frames (`StreamFrames`): `ready` first, after `reset` where the cursor cannot be continued; `bookmark` at most 60 s apart; `token-expiring` 60 s before the token ends; `reconnect` and `revoked` before the server closes. A comment every 15 s keeps the connection alive. The server ends a stream after 8 to 12 minutes, or 25 s after its token expired: come back with a new token and the last cursor. In scope `firehose` an event whose payload is content or a code comes as `RedactedEvent`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impersonation:stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop acting as somebody else
         * @description Takes the impersonation's own token, which is void afterwards.
         */
        post: operations["stopImpersonation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}:accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invitation.
                 * @example inv_4t6w2x
                 */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description For the account whose address was invited; everybody else gets 404.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is calling
         * @description For which organization, with which capabilities, and what this gateway serves beyond the deployed contract. `features` is a list of words: organizations, api-keys, embed-tokens, session-reasons, session-update, events-sse, events-websocket, event-cursors, webhook-deliveries, webhook-secrets, message-details, chat-last-message, list-queries, admin-users, admin-gateways, admin-number, audit, impersonation. A 404 means a gateway without extensions.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my organizations
         * @description Those that the account is a member of, by name, with its role in each.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Whoever creates it becomes its owner.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /** Get an organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Owners only. Refused while it has sessions. Its keys, tokens and webhooks are void at once.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /**
         * Rename an organization
         * @description Owners only.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organizations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /**
         * List invitations
         * @description Owners only.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description Owners only. The link is told once, and also sent by mail where the gateway has a mailer.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
                /**
                 * @description Id of the invitation.
                 * @example inv_4t6w2x
                 */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Owners only.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /** List members */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                userId: components["parameters"]["member"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Owners only. The last owner cannot be removed. Tokens and streams of the member end at once.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member's role
         * @description Owners only. The last owner cannot be made anything else.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a WebSocket ticket
         * @description For one connection within 30 s, from the page that asked. The first frame is `RealtimeConnectedFrame`, then come `RealtimePingFrame`, events (`GatewayEvent`, with a `cursor` to resume from beside its fields) and, before the server closes, `RealtimeErrorFrame`. The server ends a connection after 8 to 12 minutes, or 25 s after the credential expired.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Of the organization, oldest first.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description With `start` linking begins at once: read the QR code or ask for a pairing code.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /** Get a session */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Unlinks the phone as well as it can within five seconds, then removes the session with its chats and messages.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** Change a session's settings */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/api/v1/sessions/{session}:logout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a session out
         * @description Unlinks the phone: the status becomes `logged_out`.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a session
         * @description Stops and starts it.
         */
        post: operations["restartSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description A linked one connects. One without a phone begins linking: its status becomes `scan_qr_code`.
         */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a session
         * @description The link is kept. While linking, it cancels: the status becomes `stopped` with reason `pairing_cancelled`.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /** See how the import stands */
        get: operations["backupStatus"];
        put?: never;
        /**
         * Import a backup
         * @description Takes the file and its key, and goes on in the background. 501 where the gateway does not offer it.
         */
        post: operations["importBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a channel */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow a channel */
        post: operations["followChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mute a channel */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop following a channel */
        post: operations["unfollowChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        /**
         * List messages of a channel
         * @description Newest first.
         */
        get: operations["listChannelMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * List chats
         * @description The one with the newest message first.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        /** Get a chat */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Delete a chat
         * @description On the phone as well.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /** Archive, pin or mute a chat */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        /**
         * List messages of a chat
         * @description Newest first. Attachments are described, not downloaded.
         */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        /**
         * See what the other side is doing
         * @description Subscribes to it first.
         */
        get: operations["getChatPresence"];
        /** Show typing */
        put: operations["setChatPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as read
         * @description Sends read receipts.
         */
        post: operations["readChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * List people
         * @description That the session has seen, by name. Groups are in their own list.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * Look a number up
         * @description Whether it is on WhatsApp.
         */
        get: operations["checkContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/about": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        /** Get a person's "about" */
        get: operations["getContactAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Block a person */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        /** Get a person's picture */
        get: operations["getContactPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unblock a person */
        post: operations["unblockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{lid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded: the LID, or any other JID of the same person.
                 * @example 900000000000001@lid
                 */
                lid: components["parameters"]["lid"];
            };
            cookie?: never;
        };
        /**
         * Get a person
         * @description With the direct chat, the shared groups and the name used in each.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * List groups
         * @description That the session is in.
         */
        get: operations["listGroups"];
        put?: never;
        /** Create a group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups:join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group
         * @description By invite link.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        /** Get a group */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a group */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}:leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a group */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        /** Get the invite link */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Replace the invite link
         * @description The former one no longer works.
         */
        delete: operations["revokeGroupInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        /** List members of a group */
        get: operations["listGroupMembers"];
        put?: never;
        /** Add members */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members:approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept requests to join */
        post: operations["approveGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take admin rights away */
        post: operations["demoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a member an admin */
        post: operations["promoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /** Get the session's number */
        get: operations["sessionMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Waits until WhatsApp accepted it, unless `async` is set: then the message goes to the outbox, leaves as soon as the session's limits and connection allow, in the order of its chat, and survives a restart of the gateway. Above the limits 429 answers everything else. Give an `Idempotency-Key` to be able to repeat it safely. While the session is not connected: 501 with reason `session_not_connected`; a session that comes back by itself still takes `async` messages.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message for everyone
         * @description One's own, or as an admin of the group; 403 with reason `not_yours` otherwise.
         */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description One's own text, for 15 minutes; 403 with reason `not_yours` or `too_late` otherwise.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a message
         * @description It goes on as it is, marked as forwarded. It counts towards the session's limits.
         */
        post: operations["forwardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Replaces an earlier reaction.
         */
        post: operations["addReaction"];
        /** Take a reaction back */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote in a poll
         * @description Replaces an earlier vote. The poll must have come while the session was linked; its key came with it.
         */
        post: operations["voteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a pairing code
         * @description For linking by typing eight characters on the phone. Independent of the QR codes: both can be offered at once.
         */
        post: operations["sessionPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        /** Show the number as online or offline */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * Get the QR code
         * @description The one to show now. On a session that is not linked and idle this begins linking, and answers 404 until a code exists. The first code lives 60 s, the next ones 20 s each, normally six; each is an `auth.qr` event too. On a linked session: 409.
         */
        get: operations["sessionQR"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post a status */
        post: operations["postStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the first super admin
         * @description Takes the one-time link that the gateway printed when it first started. A wrong, used or expired token is answered 404.
         */
        post: operations["completeSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a login token
         * @description Exchanges the sign-in cookie for a token of five minutes, for one organization: two tabs can work in two. With `impersonation` it renews the token of a running impersonation of one's own. Only from the same origin.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description It receives events from now on.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        /** Get a webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description What is still to be sent is dropped.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description A field that is absent stays as it is; the secret too.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}:enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a webhook on again
         * @description After the gateway switched it off. What failed meanwhile is not sent: see recover.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what failed again
         * @description Everything since a moment, at most 14 days back.
         */
        post: operations["recoverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret
         * @description Told once. For 24 h deliveries carry signatures of both.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description A sample of the type, to this webhook alone.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Newest first, without payloads. Kept for 14 days.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
                /**
                 * @description Id of the delivery.
                 * @example dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description With its payload and every attempt, secrets replaced.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}:replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
                /**
                 * @description Id of the delivery.
                 * @example dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same event id, as a new delivery.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics
         * @description For Prometheus. Served on loopback or to the addresses that the operator lists.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does it take requests */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any event
         * @description What every webhook receives: one POST for each event. At least once, in no promised order: dedupe on the event id.
         */
        post: operations["event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pairing code, or the phone accepted
         * @description With a code: only to webhooks that name it, and never kept past its expiry.
         */
        post: operations["onAuthCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new QR code
         * @description Only to webhooks that name it, and never kept past the code's expiry.
         */
        post: operations["onAuthQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody calls */
        post: operations["onCallIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A chat was changed */
        post: operations["onChatUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Something new about a person */
        post: operations["onContactUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People came to a group or went */
        post: operations["onGroupParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group was changed */
        post: operations["onGroupUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message arrived */
        post: operations["onMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message was edited */
        post: operations["onMessageEdited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.from_me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The number itself sent a message
         * @description Through the gateway, or on the phone.
         */
        post: operations["onMessageFromMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody reacted */
        post: operations["onMessageReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message was deleted for everyone */
        post: operations["onMessageRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Messages were delivered, read or played */
        post: operations["onMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "newsletter.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A channel was joined, left or muted */
        post: operations["onNewsletterUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.recap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A poll ended */
        post: operations["onPollRecap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody voted */
        post: operations["onPollVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "presence.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody came online or is typing */
        post: operations["onPresenceUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The status of a session changed */
        post: operations["onSessionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "resource.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something that GET answers has changed
         * @description An extension: only to webhooks that name it.
         */
        post: operations["onResourceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook was switched off
         * @description An extension: only to webhooks that name it.
         */
        post: operations["onWebhookDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody did something worth recording
         * @description An extension: only to webhooks of the platform's own organization that name it.
         */
        post: operations["onAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Any event, told apart by `event`. Types that this document lacks may be added: ignore them.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "message",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "waMessageId": "3EB0C431C26A1916E07A",
         *         "chatJid": "15550111@s.whatsapp.net",
         *         "fromMe": false,
         *         "type": "text",
         *         "hasMedia": false,
         *         "media": {},
         *         "timestamp": 1767225600000,
         *         "body": "Please keep two for me",
         *         "senderJid": "15550111@s.whatsapp.net",
         *         "senderLid": "900000000000001@lid",
         *         "pushName": "Ana Prado",
         *         "senderName": "Ana Prado",
         *         "id": "msg_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "status": "delivered",
         *         "createdAt": 1767225600000
         *       }
         *     }
         */
        GatewayEvent: components["schemas"]["MessageEvent"] | components["schemas"]["PollRecapEvent"] | components["schemas"]["MessageStatusEvent"] | components["schemas"]["SessionStatusEvent"] | components["schemas"]["AuthQREvent"] | components["schemas"]["AuthCodeEvent"] | components["schemas"]["PresenceEvent"] | components["schemas"]["GroupEvent"] | components["schemas"]["ChatUpdateEvent"] | components["schemas"]["ContactUpdateEvent"] | components["schemas"]["CallEvent"] | components["schemas"]["NewsletterEvent"] | components["schemas"]["ResourceChangedEvent"] | components["schemas"]["WebhookDisabledEvent"] | components["schemas"]["AuditEvent"];
        /**
         * @description First frame of a WebSocket.
         * @example {
         *       "event": "connected",
         *       "heartbeatSeconds": 15,
         *       "timestamp": 1767225600000,
         *       "cursor": "3f9c1a7be024.0000000000000042"
         *     }
         */
        RealtimeConnectedFrame: {
            /**
             * @description Name of the frame.
             * @constant
             */
            event: "connected";
            /**
             * Format: int64
             * @description How often `ping` is sent.
             */
            heartbeatSeconds: number;
            /**
             * Format: int64
             * @description The gateway's clock.
             */
            timestamp: number;
            /** @description Where the connection stands. */
            cursor?: string;
            /**
             * @description Why it could not continue where you asked: load everything again, then go on from the cursor.
             * @enum {string}
             */
            reset?: "expired" | "unknown" | "epoch" | "too_many";
        };
        /**
         * @description The WebSocket is about to be closed: `unauthorized` when its credential ended, `gateway_unavailable` to connect again, after `details.retryMs` milliseconds.
         * @example {
         *       "event": "error",
         *       "error": {
         *         "code": "unauthorized",
         *         "message": "The credential is no longer valid."
         *       },
         *       "timestamp": 1767225600000
         *     }
         */
        RealtimeErrorFrame: {
            /**
             * @description Name of the frame.
             * @constant
             */
            event: "error";
            error?: components["schemas"]["ErrorDetail"];
            /**
             * Format: int64
             * @description The gateway's clock.
             */
            timestamp?: number;
        };
        /**
         * @description Heartbeat of a WebSocket.
         * @example {
         *       "event": "ping",
         *       "timestamp": 1767225600000
         *     }
         */
        RealtimePingFrame: {
            /**
             * @description Name of the frame.
             * @constant
             */
            event: "ping";
            /**
             * Format: int64
             * @description The gateway's clock.
             */
            timestamp?: number;
            /** @description Where the connection stands, where the log has moved on without you. */
            cursor?: string;
            /**
             * Format: int64
             * @description The credential ends then; connect again with a new ticket before.
             */
            tokenExpiresAt?: number;
        };
        /**
         * @description What the firehose shows of an event whose payload is content or a code: that it happened.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "message",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "redacted": true
         *       }
         *     }
         */
        RedactedEvent: {
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description Type of the event. */
            event: components["schemas"]["EventType"];
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Nothing but the word. */
            payload: {
                /**
                 * @description The payload was left out.
                 * @constant
                 */
                redacted: true;
            };
            /** @description The session that it is about. */
            session?: string;
            /** @description The organization that it belongs to. */
            organization?: string;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Why a session is in its status. Reasons that this document does not list may be added: show the status alone for them.
         * @enum {string}
         */
        SessionReason: "linking" | "syncing" | "reconnecting" | "service_unavailable" | "qr_timeout" | "pairing_rejected" | "pairing_cancelled" | "pairing_rate_limited" | "passkey_required" | "replaced" | "unlinked" | "locked" | "banned" | "temporarily_banned" | "restricted" | "client_outdated" | "bad_user_agent" | "not_multi_device" | "bad_session" | "untrusted_server" | "stopped_by_user" | "node_drained";
        /**
         * @description The named frames of a stream. Names that this list lacks are to be ignored.
         * @example {
         *       "ready": {
         *         "cursor": "3f9c1a7be024.0000000000000042",
         *         "heartbeatSeconds": 15,
         *         "serverTime": 1767225600000
         *       },
         *       "bookmark": {
         *         "cursor": "3f9c1a7be024.0000000000000057"
         *       },
         *       "reset": {
         *         "reason": "expired",
         *         "cursor": "3f9c1a7be024.0000000000000042"
         *       },
         *       "token-expiring": {
         *         "expiresAt": 1767225660000
         *       },
         *       "reconnect": {
         *         "reason": "rotation",
         *         "retryMs": 400
         *       },
         *       "revoked": {
         *         "reason": "banned"
         *       }
         *     }
         */
        StreamFrames: {
            ready: components["schemas"]["ReadyFrame"];
            bookmark: components["schemas"]["BookmarkFrame"];
            reset: components["schemas"]["ResetFrame"];
            "token-expiring": components["schemas"]["TokenExpiringFrame"];
            reconnect: components["schemas"]["ReconnectFrame"];
            revoked: components["schemas"]["RevokedFrame"];
        };
        /**
         * @description What went wrong. Branch on `code`; `message` is for people.
         * @example {
         *       "code": "validation_error",
         *       "message": "The request is not valid.",
         *       "details": {
         *         "errors": [
         *           "body.phone: must match ^[1-9][0-9]{6,14}$"
         *         ]
         *       }
         *     }
         */
        ErrorDetail: {
            /**
             * @description Stable word for the kind of failure.
             * @enum {string}
             */
            code: "rate_limited" | "not_found" | "unauthorized" | "forbidden" | "validation_error" | "conflict" | "not_implemented" | "gateway_unavailable" | "internal";
            /** @description One sentence for people, in English. Its wording may change. */
            message: string;
            /** @description What a program may want to know: `errors` (what is not valid), `retryAfterSeconds`, `reason`, `capability`. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The envelope of every failure.
         * @example {
         *       "error": {
         *         "code": "validation_error",
         *         "message": "The request is not valid.",
         *         "details": {
         *           "errors": [
         *             "body.phone: must match ^[1-9][0-9]{6,14}$"
         *           ]
         *         }
         *       }
         *     }
         */
        ApiError: {
            error: components["schemas"]["ErrorDetail"];
        };
        /**
         * @description Who did it.
         * @example {
         *       "kind": "user",
         *       "id": "usr_1a2b3c",
         *       "name": "Sam Adeyemi"
         *     }
         */
        AuditActor: {
            /**
             * @description What kind of actor.
             * @enum {string}
             */
            kind: "user" | "api_key" | "embed_token" | "system";
            /** @description Id of the account, key or token. */
            id?: string;
            /** @description Name at that time. */
            name?: string;
        };
        /**
         * @description An account, as much of it as others of the organization may know.
         * @example {
         *       "id": "usr_7h3k9d",
         *       "name": "Olivia Ortega",
         *       "email": "olivia@lantern.example"
         *     }
         */
        PersonRef: {
            /** @description Id of the account. */
            id: string;
            /** @description Name that the person chose. */
            name: string;
            /** @description E-mail address. */
            email?: string;
        };
        /**
         * @description What it was done to.
         * @example {
         *       "kind": "user",
         *       "id": "usr_7h3k9d",
         *       "name": "Olivia Ortega"
         *     }
         */
        AuditTarget: {
            /** @description Noun of the contract: `session`, `webhook`, `user` … */
            kind: string;
            /** @description Its id. */
            id: string;
            /** @description Name at that time. */
            name?: string;
        };
        /**
         * @description One action, who did it, and as whom.
         * @example {
         *       "id": "aud_01JZ8Q4M6T",
         *       "at": 1767225600000,
         *       "action": "user.ban",
         *       "actor": {
         *         "kind": "user",
         *         "id": "usr_1a2b3c",
         *         "name": "Sam Adeyemi"
         *       },
         *       "target": {
         *         "kind": "user",
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "address": "192.0.2.7",
         *       "requestId": "01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "details": {
         *         "reason": "Sent advertising to strangers"
         *       }
         *     }
         */
        AuditEntry: {
            /** @description Id of the entry. */
            id: string;
            /**
             * Format: int64
             * @description When.
             */
            at: number;
            /** @description `noun.verb`: `session.start`, `user.ban`. */
            action: string;
            actor: components["schemas"]["AuditActor"];
            /** @description The account that the actor was impersonating. */
            actingAs?: components["schemas"]["PersonRef"];
            /** @description The organization concerned. Absent for the platform itself. */
            organizationId?: string;
            target?: components["schemas"]["AuditTarget"];
            /** @description Network address of the caller. */
            address?: string;
            /** @description Id of the request. */
            requestId?: string;
            /** @description What else is worth knowing. Never a secret, never content. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description One page of audit entries, newest first.
         * @example {
         *       "data": [
         *         {
         *           "id": "aud_01JZ8Q4M6T",
         *           "at": 1767225600000,
         *           "action": "user.ban",
         *           "actor": {
         *             "kind": "user",
         *             "id": "usr_1a2b3c",
         *             "name": "Sam Adeyemi"
         *           },
         *           "target": {
         *             "kind": "user",
         *             "id": "usr_7h3k9d",
         *             "name": "Olivia Ortega"
         *           },
         *           "address": "192.0.2.7",
         *           "requestId": "01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "details": {
         *             "reason": "Sent advertising to strangers"
         *           }
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListAuditEntry: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["AuditEntry"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description A gateway node: the process that holds the connections of sessions.
         * @example {
         *       "id": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "name": "node-a",
         *       "state": "active",
         *       "version": "1.0.0",
         *       "sessions": 3,
         *       "startedAt": 1766966400000,
         *       "lastSeenAt": 1767225600000
         *     }
         */
        Gateway: {
            /** @description Id of the node. */
            id: string;
            /**
             * @description `draining` moves its sessions elsewhere, `drained` holds none, `lost` stopped answering.
             * @enum {string}
             */
            state: "active" | "draining" | "drained" | "lost";
            /** @description Version of the software. */
            version: string;
            /**
             * Format: int64
             * @description Sessions that it holds.
             */
            sessions: number;
            /**
             * Format: int64
             * @description When it started.
             */
            startedAt: number;
            /**
             * Format: int64
             * @description When it was last heard of.
             */
            lastSeenAt: number;
            /** @description Name that the operator gave it. */
            name?: string;
        };
        /**
         * @description One page of gateway nodes.
         * @example {
         *       "data": [
         *         {
         *           "id": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "name": "node-a",
         *           "state": "active",
         *           "version": "1.0.0",
         *           "sessions": 3,
         *           "startedAt": 1766966400000,
         *           "lastSeenAt": 1767225600000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListGateway: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Gateway"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description State of a session. `reason` says why it is in it.
         * @enum {string}
         */
        SessionStatus: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
        /**
         * @description How well a session works, apart from its status. Counted since the gateway node took the session over.
         * @example {
         *       "reconnects": 1,
         *       "decryptFailures": 0,
         *       "lastInboundAt": 1767225600000,
         *       "lastOutboundAt": 1767225540000,
         *       "latencyMs": 48
         *     }
         */
        SessionHealth: {
            /**
             * Format: int64
             * @description Connections lost and opened again.
             */
            reconnects: number;
            /**
             * Format: int64
             * @description Messages that arrived and could not be decrypted.
             */
            decryptFailures: number;
            /**
             * Format: int64
             * @description When the last message arrived.
             */
            lastInboundAt?: number;
            /**
             * Format: int64
             * @description When the last message was accepted by WhatsApp.
             */
            lastOutboundAt?: number;
            /**
             * Format: int64
             * @description Round trip of the last keep-alive in milliseconds.
             */
            latencyMs?: number;
        };
        /**
         * @description A WhatsApp number that the gateway holds or held, or is about to.
         * @example {
         *       "id": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "gatewayId": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "status": "working",
         *       "isAdminSession": false,
         *       "autoRead": false,
         *       "presenceTyping": true,
         *       "ratePerMin": 20,
         *       "ratePerHour": 500,
         *       "createdAt": 1764633600000,
         *       "updatedAt": 1767225600000,
         *       "createdByUserId": "usr_7h3k9d",
         *       "label": "Front desk",
         *       "lastConnectedAt": 1767220200000,
         *       "phoneNumber": "15550100",
         *       "waJid": "15550100@s.whatsapp.net",
         *       "waLid": "900000000000100@lid",
         *       "since": 1767220200000,
         *       "health": {
         *         "reconnects": 1,
         *         "decryptFailures": 0,
         *         "lastInboundAt": 1767225600000,
         *         "lastOutboundAt": 1767225540000,
         *         "latencyMs": 48
         *       }
         *     }
         */
        WASession: {
            /** @description Id of the session. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description The gateway node that holds its connection. */
            gatewayId: string;
            status: components["schemas"]["SessionStatus"];
            /** @description Whether it is the deployment's own number. */
            isAdminSession: boolean;
            /** @description Whether incoming messages are marked as read. */
            autoRead: boolean;
            /** @description Whether `typing` is shown to the other side before a message is sent. */
            presenceTyping: boolean;
            /**
             * Format: int64
             * @description Messages that may be sent in a minute.
             */
            ratePerMin: number;
            /**
             * Format: int64
             * @description Messages that may be sent in an hour.
             */
            ratePerHour: number;
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            /** @description Account that created it. */
            createdByUserId?: string;
            /** @description Name shown to people. */
            label?: string;
            /**
             * Format: int64
             * @description When it was last connected.
             */
            lastConnectedAt?: number;
            /** @description Linked number, digits only. Absent: no phone is linked. */
            phoneNumber?: string;
            /** @description JID of the linked number. */
            waJid?: string;
            /** @description LID of the linked number. */
            waLid?: string;
            reason?: components["schemas"]["SessionReason"];
            /**
             * Format: int64
             * @description Since when status and reason are what they are.
             */
            since?: number;
            /**
             * Format: int64
             * @description When the gateway tries again by itself.
             */
            nextRetryAt?: number;
            /**
             * Format: int64
             * @description When a restriction of the number ends.
             */
            restrictedUntil?: number;
            /**
             * Format: int64
             * @description How much of the history is read, in percent. Only while the reason is `syncing`, and once the phone said so.
             */
            progress?: number;
            health?: components["schemas"]["SessionHealth"];
            /** @description Name of the organization. Only where sessions of all organizations are listed. */
            organizationName?: string;
        };
        /**
         * @description The code to draw now. Treat it like a password: whoever scans it links a phone.
         * @example {
         *       "code": "https://wa.me/settings/linked_devices#2@EXAMPLE,EXAMPLE,EXAMPLE,EXAMPLE,1",
         *       "expiresAt": 1767225660000,
         *       "number": 1,
         *       "total": 6
         *     }
         */
        QR: {
            /** @description Text to draw as a QR code, dark on light. */
            code: string;
            /**
             * Format: int64
             * @description When the next code replaces it.
             */
            expiresAt?: number;
            /**
             * Format: int64
             * @description Which code of the batch this is.
             */
            number?: number;
            /**
             * Format: int64
             * @description How many codes the batch has.
             */
            total?: number;
        };
        /**
         * @description The code to type on the phone, under Linked devices, "Link with phone number instead".
         * @example {
         *       "code": "7KQ2-M4XD",
         *       "expiresAt": 1767225760000
         *     }
         */
        PairingCodeOutputBody: {
            /** @description Eight characters, shown as XXXX-XXXX. */
            code: string;
            /**
             * Format: int64
             * @description When the code expires.
             */
            expiresAt?: number;
        };
        /**
         * @description The deployment's own number and, while it is being linked, its codes.
         * @example {
         *       "session": {
         *         "id": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "organizationId": "org_k2m8p4",
         *         "gatewayId": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "status": "scan_qr_code",
         *         "isAdminSession": true,
         *         "autoRead": false,
         *         "presenceTyping": true,
         *         "ratePerMin": 20,
         *         "ratePerHour": 500,
         *         "createdAt": 1764633600000,
         *         "updatedAt": 1767225600000,
         *         "createdByUserId": "usr_7h3k9d",
         *         "label": "Admin number",
         *         "since": 1767220200000
         *       },
         *       "qr": {
         *         "code": "https://wa.me/settings/linked_devices#2@EXAMPLE,EXAMPLE,EXAMPLE,EXAMPLE,1",
         *         "expiresAt": 1767225660000,
         *         "number": 1,
         *         "total": 6
         *       },
         *       "pairingCode": {
         *         "code": "7KQ2-M4XD",
         *         "expiresAt": 1767225760000
         *       }
         *     }
         */
        AdminNumber: {
            session: components["schemas"]["WASession"];
            qr?: components["schemas"]["QR"];
            pairingCode?: components["schemas"]["PairingCodeOutputBody"];
        };
        /**
         * @description The number to link.
         * @example {
         *       "phone": "15550190"
         *     }
         */
        AdminPairingCodeBody: {
            /** @description Country code and number, digits only. Absent: the number of the configuration. */
            phone?: string;
        };
        /**
         * @description One page of sessions.
         * @example {
         *       "data": [
         *         {
         *           "id": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "organizationId": "org_k2m8p4",
         *           "gatewayId": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "status": "working",
         *           "isAdminSession": false,
         *           "autoRead": false,
         *           "presenceTyping": true,
         *           "ratePerMin": 20,
         *           "ratePerHour": 500,
         *           "createdAt": 1764633600000,
         *           "updatedAt": 1767225600000,
         *           "createdByUserId": "usr_7h3k9d",
         *           "label": "Front desk",
         *           "lastConnectedAt": 1767220200000,
         *           "phoneNumber": "15550100",
         *           "waJid": "15550100@s.whatsapp.net",
         *           "waLid": "900000000000100@lid",
         *           "since": 1767220200000,
         *           "health": {
         *             "reconnects": 1,
         *             "decryptFailures": 0,
         *             "lastInboundAt": 1767225600000,
         *             "lastOutboundAt": 1767225540000,
         *             "latencyMs": 48
         *           }
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListWASession: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["WASession"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description A run that reads contacts and groups of a session again.
         * @example {
         *       "id": "job_1",
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "status": "succeeded",
         *       "contacts": 57,
         *       "groups": 4,
         *       "groupMembers": 91,
         *       "startedAt": 1767225600000,
         *       "finishedAt": 1767225604200
         *     }
         */
        BackfillJob: {
            /** @description Id of the run. */
            id: string;
            /** @description The session. */
            sessionId: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed";
            /**
             * Format: int64
             * @description Contacts read.
             */
            contacts: number;
            /**
             * Format: int64
             * @description Groups read.
             */
            groups: number;
            /**
             * Format: int64
             * @description Group members read.
             */
            groupMembers: number;
            /**
             * Format: int64
             * @description When it began.
             */
            startedAt: number;
            /** @description Why it failed. */
            error?: string;
            /**
             * Format: int64
             * @description When it ended.
             */
            finishedAt?: number;
        };
        /**
         * @description Role on the whole platform.
         * @enum {string}
         */
        PlatformRole: "user" | "super_admin";
        /**
         * @description Role inside one organization.
         * @enum {string}
         */
        OrganizationRole: "owner" | "admin" | "member";
        /**
         * @description An organization that an account belongs to.
         * @example {
         *       "id": "org_k2m8p4",
         *       "name": "Lantern Bakery",
         *       "role": "owner"
         *     }
         */
        UserOrganization: {
            /** @description Id of the organization. */
            id: string;
            /** @description Its name. */
            name: string;
            role: components["schemas"]["OrganizationRole"];
        };
        /**
         * @description An account of the platform.
         * @example {
         *       "id": "usr_7h3k9d",
         *       "name": "Olivia Ortega",
         *       "email": "olivia@lantern.example",
         *       "role": "user",
         *       "banned": false,
         *       "organizations": [
         *         {
         *           "id": "org_k2m8p4",
         *           "name": "Lantern Bakery",
         *           "role": "owner"
         *         }
         *       ],
         *       "createdAt": 1764633600000,
         *       "updatedAt": 1767139200000,
         *       "lastSignInAt": 1767225600000
         *     }
         */
        User: {
            /** @description Id of the account. */
            id: string;
            /** @description Name that the person chose. */
            name: string;
            /** @description E-mail address. */
            email: string;
            role: components["schemas"]["PlatformRole"];
            /** @description Whether it is banned. */
            banned: boolean;
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            /** @description Why. */
            banReason?: string;
            /**
             * Format: int64
             * @description When the ban ends. Absent: never.
             */
            banExpiresAt?: number;
            /** @description The organizations that it belongs to. */
            organizations?: components["schemas"]["UserOrganization"][];
            /**
             * Format: int64
             * @description When it last signed in. Absent: never.
             */
            lastSignInAt?: number;
        };
        /**
         * @description One page of accounts.
         * @example {
         *       "data": [
         *         {
         *           "id": "usr_7h3k9d",
         *           "name": "Olivia Ortega",
         *           "email": "olivia@lantern.example",
         *           "role": "user",
         *           "banned": false,
         *           "organizations": [
         *             {
         *               "id": "org_k2m8p4",
         *               "name": "Lantern Bakery",
         *               "role": "owner"
         *             }
         *           ],
         *           "createdAt": 1764633600000,
         *           "updatedAt": 1767139200000,
         *           "lastSignInAt": 1767225600000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListUser: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["User"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The new role.
         * @example {
         *       "role": "super_admin"
         *     }
         */
        UpdateUserBody: {
            role: components["schemas"]["PlatformRole"];
        };
        /**
         * @description Why, and until when.
         * @example {
         *       "reason": "Sent advertising to strangers"
         *     }
         */
        BanUserBody: {
            /** @description Shown to super admins and in the audit. */
            reason: string;
            /**
             * Format: int64
             * @description When the ban ends. Absent: never.
             */
            until?: number;
        };
        /**
         * @description Why.
         * @example {
         *       "reason": "Ticket 4711"
         *     }
         */
        ImpersonateUserBody: {
            /** @description Shown in the banner and in the audit. */
            reason: string;
        };
        /**
         * @description A token that acts as somebody else.
         * @example {
         *       "id": "imp_9w2e4r",
         *       "token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJleGFtcGxlIn0.EXAMPLE",
         *       "expiresAt": 1767225900000,
         *       "endsAt": 1767227400000,
         *       "user": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega",
         *         "email": "olivia@lantern.example",
         *         "role": "user",
         *         "banned": false,
         *         "organizations": [
         *           {
         *             "id": "org_k2m8p4",
         *             "name": "Lantern Bakery",
         *             "role": "owner"
         *           }
         *         ],
         *         "createdAt": 1764633600000,
         *         "updatedAt": 1767139200000,
         *         "lastSignInAt": 1767225600000
         *       }
         *     }
         */
        ImpersonationGrant: {
            /** @description Id of the impersonation; renews the token through `POST /api/v1/tokens`. */
            id: string;
            /** @description Login token of the account. Keep it in memory only. */
            token: string;
            /**
             * Format: int64
             * @description When the token expires.
             */
            expiresAt: number;
            /**
             * Format: int64
             * @description When the impersonation ends at the latest.
             */
            endsAt: number;
            user: components["schemas"]["User"];
        };
        /**
         * @description What a credential may do: `read` sees sessions, chats, messages, contacts and groups; `send` writes messages, presence, statuses, group and contact actions; `manage` creates, controls and links sessions and owns webhooks and keys; `events` opens streams.
         * @enum {string}
         */
        Capability: "read" | "send" | "manage" | "events";
        /**
         * @description A key with which a program calls the gateway. The secret itself is not kept.
         * @example {
         *       "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "name": "Order system",
         *       "prefix": "wa_FAKE",
         *       "lastFour": "x7Qp",
         *       "capabilities": [
         *         "read",
         *         "send"
         *       ],
         *       "createdBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1765497600000,
         *       "lastUsedAt": 1767225600000
         *     }
         */
        ApiKey: {
            /** @description Id of the key. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description Name that tells people what it is for. */
            name: string;
            /** @description First characters of the secret. */
            prefix: string;
            /** @description Last four characters of the secret. */
            lastFour: string;
            /** @description What it may do. */
            capabilities: components["schemas"]["Capability"][];
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /** @description Who created it. */
            createdBy?: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it expires. Absent: never.
             */
            expiresAt?: number;
            /**
             * Format: int64
             * @description When it was last used, to the minute. Absent: never.
             */
            lastUsedAt?: number;
        };
        /**
         * @description One page of API keys.
         * @example {
         *       "data": [
         *         {
         *           "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "organizationId": "org_k2m8p4",
         *           "name": "Order system",
         *           "prefix": "wa_FAKE",
         *           "lastFour": "x7Qp",
         *           "capabilities": [
         *             "read",
         *             "send"
         *           ],
         *           "createdBy": {
         *             "id": "usr_7h3k9d",
         *             "name": "Olivia Ortega"
         *           },
         *           "createdAt": 1765497600000,
         *           "lastUsedAt": 1767225600000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListApiKey: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["ApiKey"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The key to create. Its capabilities cannot exceed those of its creator.
         * @example {
         *       "name": "Order system",
         *       "capabilities": [
         *         "read",
         *         "send"
         *       ]
         *     }
         */
        CreateApiKeyBody: {
            /** @description Name that tells people what it is for. */
            name: string;
            /** @description What it may do. */
            capabilities: components["schemas"]["Capability"][];
            /**
             * Format: int64
             * @description When it shall expire. Absent: never.
             */
            expiresAt?: number;
        };
        /**
         * @description The key with its secret, which is told once.
         * @example {
         *       "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "name": "Order system",
         *       "prefix": "wa_FAKE",
         *       "lastFour": "x7Qp",
         *       "capabilities": [
         *         "read",
         *         "send"
         *       ],
         *       "createdBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1765497600000,
         *       "lastUsedAt": 1767225600000,
         *       "secret": "wa_EXAMPLEexampleEXAMPLEexampleEXAMPLEexx7Qp"
         *     }
         */
        ApiKeyCreated: {
            /** @description Id of the key. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description Name that tells people what it is for. */
            name: string;
            /** @description First characters of the secret. */
            prefix: string;
            /** @description Last four characters of the secret. */
            lastFour: string;
            /** @description What it may do. */
            capabilities: components["schemas"]["Capability"][];
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /** @description The key itself. Shown once, never again. */
            secret: string;
            /** @description Who created it. */
            createdBy?: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it expires. Absent: never.
             */
            expiresAt?: number;
            /**
             * Format: int64
             * @description When it was last used. Absent: never.
             */
            lastUsedAt?: number;
        };
        /**
         * @description The host's user that the token is for. Shown in the audit.
         * @example {
         *       "id": "customer-42",
         *       "name": "Ana Prado"
         *     }
         */
        EmbedSubject: {
            /** @description The host's id of the user. */
            id: string;
            /** @description Name to show in the audit. */
            name?: string;
        };
        /**
         * @description What one component may see.
         * @example {
         *       "sessions": [
         *         "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *       ],
         *       "redact": "numbers"
         *     }
         */
        EmbedGrant: {
            /** @description The sessions that it may see. Absent: all of the organization, except for `session-pairing`, which always needs a list. */
            sessions?: string[];
            /**
             * @description `numbers`: phone numbers are left out of every answer and event.
             * @enum {string}
             */
            redact?: "none" | "numbers";
        };
        /**
         * @description The components that the token is for. What is not listed is denied.
         * @example {
         *       "session-pairing": {
         *         "sessions": [
         *           "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *         ]
         *       },
         *       "viewer": {
         *         "sessions": [
         *           "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *         ],
         *         "redact": "numbers"
         *       }
         *     }
         */
        EmbedComponents: {
            sessions?: components["schemas"]["EmbedGrant"];
            "session-card"?: components["schemas"]["EmbedGrant"];
            "session-pairing"?: components["schemas"]["EmbedGrant"];
            viewer?: components["schemas"]["EmbedGrant"];
            contacts?: components["schemas"]["EmbedGrant"];
        };
        /**
         * @description A short-lived token with which a page of another company shows components.
         * @example {
         *       "id": "emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "subject": {
         *         "id": "customer-42",
         *         "name": "Ana Prado"
         *       },
         *       "components": {
         *         "session-pairing": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ]
         *         },
         *         "viewer": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ],
         *           "redact": "numbers"
         *         }
         *       },
         *       "allowedOrigins": [
         *         "https://app.partner.example"
         *       ],
         *       "createdBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1767225600000,
         *       "expiresAt": 1767226200000
         *     }
         */
        EmbedToken: {
            /** @description Id of the token. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            subject: components["schemas"]["EmbedSubject"];
            components: components["schemas"]["EmbedComponents"];
            /** @description Exact origins of the pages that may use it. */
            allowedOrigins: string[];
            /**
             * Format: int64
             * @description When it was minted.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
            /** @description Who minted it. */
            createdBy?: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it was last used. Absent: never.
             */
            lastUsedAt?: number;
        };
        /**
         * @description One page of embed tokens.
         * @example {
         *       "data": [
         *         {
         *           "id": "emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "organizationId": "org_k2m8p4",
         *           "subject": {
         *             "id": "customer-42",
         *             "name": "Ana Prado"
         *           },
         *           "components": {
         *             "session-pairing": {
         *               "sessions": [
         *                 "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *               ]
         *             },
         *             "viewer": {
         *               "sessions": [
         *                 "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *               ],
         *               "redact": "numbers"
         *             }
         *           },
         *           "allowedOrigins": [
         *             "https://app.partner.example"
         *           ],
         *           "createdBy": {
         *             "id": "usr_7h3k9d",
         *             "name": "Olivia Ortega"
         *           },
         *           "createdAt": 1767225600000,
         *           "expiresAt": 1767226200000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListEmbedToken: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["EmbedToken"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The token to mint.
         * @example {
         *       "subject": {
         *         "id": "customer-42",
         *         "name": "Ana Prado"
         *       },
         *       "components": {
         *         "session-pairing": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ]
         *         },
         *         "viewer": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ],
         *           "redact": "numbers"
         *         }
         *       },
         *       "allowedOrigins": [
         *         "https://app.partner.example"
         *       ],
         *       "expiresInSeconds": 600
         *     }
         */
        CreateEmbedTokenBody: {
            subject: components["schemas"]["EmbedSubject"];
            components: components["schemas"]["EmbedComponents"];
            /** @description Exact origins of the pages that may use it. */
            allowedOrigins: string[];
            /**
             * Format: int64
             * @description Life of the token.
             * @default 600
             */
            expiresInSeconds?: number;
        };
        /**
         * @description The token, which is told once, with its description.
         * @example {
         *       "id": "emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "subject": {
         *         "id": "customer-42",
         *         "name": "Ana Prado"
         *       },
         *       "components": {
         *         "session-pairing": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ]
         *         },
         *         "viewer": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ],
         *           "redact": "numbers"
         *         }
         *       },
         *       "allowedOrigins": [
         *         "https://app.partner.example"
         *       ],
         *       "createdBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1767225600000,
         *       "expiresAt": 1767226200000,
         *       "token": "wge_EXAMPLEexampleEXAMPLEexample"
         *     }
         */
        EmbedTokenCreated: {
            /** @description Id of the token. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            subject: components["schemas"]["EmbedSubject"];
            components: components["schemas"]["EmbedComponents"];
            /** @description Exact origins of the pages that may use it. */
            allowedOrigins: string[];
            /**
             * Format: int64
             * @description When it was minted.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
            /** @description The token itself. Told once. */
            token: string;
            /** @description Who minted it. */
            createdBy?: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it was last used. Absent: never.
             */
            lastUsedAt?: number;
        };
        /**
         * @description A group of people that owns sessions, keys and webhooks.
         * @example {
         *       "id": "org_k2m8p4",
         *       "name": "Lantern Bakery",
         *       "role": "owner",
         *       "memberCount": 2,
         *       "sessionCount": 3,
         *       "createdAt": 1764633600000,
         *       "updatedAt": 1767139200000
         *     }
         */
        Organization: {
            /** @description Id of the organization. */
            id: string;
            /** @description Name shown to people. */
            name: string;
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            role?: components["schemas"]["OrganizationRole"];
            /**
             * Format: int64
             * @description Members.
             */
            memberCount?: number;
            /**
             * Format: int64
             * @description Sessions.
             */
            sessionCount?: number;
        };
        /**
         * @description An API key, as much of it as identifies it.
         * @example {
         *       "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "name": "Order system",
         *       "lastFour": "x7Qp"
         *     }
         */
        ApiKeyRef: {
            /** @description Id of the key. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Last four characters of the secret. */
            lastFour: string;
        };
        /**
         * @description An embed token, as much of it as its holder may know.
         * @example {
         *       "id": "emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "subject": {
         *         "id": "customer-42",
         *         "name": "Ana Prado"
         *       },
         *       "components": {
         *         "session-pairing": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ]
         *         },
         *         "viewer": {
         *           "sessions": [
         *             "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F"
         *           ],
         *           "redact": "numbers"
         *         }
         *       }
         *     }
         */
        EmbedTokenRef: {
            /** @description Id of the token. */
            id: string;
            subject: components["schemas"]["EmbedSubject"];
            components: components["schemas"]["EmbedComponents"];
        };
        /**
         * @description An organization, as much of it as a label needs.
         * @example {
         *       "id": "org_k2m8p4",
         *       "name": "Lantern Bakery"
         *     }
         */
        OrganizationRef: {
            /** @description Id of the organization. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /**
         * @description A super admin acting as somebody else.
         * @example {
         *       "id": "imp_9w2e4r",
         *       "actor": {
         *         "id": "usr_1a2b3c",
         *         "name": "Sam Adeyemi"
         *       },
         *       "reason": "Ticket 4711",
         *       "endsAt": 1767227400000
         *     }
         */
        Impersonation: {
            /** @description Id of the impersonation. */
            id: string;
            /** @description The super admin. */
            actor: components["schemas"]["PersonRef"];
            /** @description The reason that was given. */
            reason: string;
            /**
             * Format: int64
             * @description When it ends at the latest.
             */
            endsAt: number;
        };
        /**
         * @description Who is calling, for which organization, and what the gateway can do. Ask once per client: a 404 here means a gateway without our extensions.
         * @example {
         *       "kind": "user",
         *       "user": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega",
         *         "email": "olivia@lantern.example"
         *       },
         *       "organization": {
         *         "id": "org_k2m8p4",
         *         "name": "Lantern Bakery"
         *       },
         *       "orgRole": "owner",
         *       "role": "user",
         *       "capabilities": [
         *         "read",
         *         "send",
         *         "manage",
         *         "events"
         *       ],
         *       "features": [
         *         "organizations",
         *         "api-keys",
         *         "events-sse",
         *         "event-cursors",
         *         "session-reasons"
         *       ],
         *       "serverTime": 1767225600000
         *     }
         */
        Principal: {
            /**
             * @description What kind of credential it is.
             * @enum {string}
             */
            kind: "user" | "api_key" | "embed_token";
            role: components["schemas"]["PlatformRole"];
            /** @description What the credential may do in its organization. */
            capabilities: components["schemas"]["Capability"][];
            /** @description Extensions that this gateway serves, see the description of the operation. */
            features: string[];
            /**
             * Format: int64
             * @description The gateway's clock, to correct the client's.
             */
            serverTime: number;
            /** @description The account; while impersonating, the account that is looked at. */
            user?: components["schemas"]["PersonRef"];
            /** @description The key. */
            apiKey?: components["schemas"]["ApiKeyRef"];
            /** @description The embed token. */
            embedToken?: components["schemas"]["EmbedTokenRef"];
            /** @description The organization that the credential is for. Absent when none was chosen. */
            organization?: components["schemas"]["OrganizationRef"];
            orgRole?: components["schemas"]["OrganizationRole"];
            /** @description Present while a super admin acts as `user`. */
            impersonation?: components["schemas"]["Impersonation"];
        };
        /**
         * @description One page of organizations.
         * @example {
         *       "data": [
         *         {
         *           "id": "org_k2m8p4",
         *           "name": "Lantern Bakery",
         *           "role": "owner",
         *           "memberCount": 2,
         *           "sessionCount": 3,
         *           "createdAt": 1764633600000,
         *           "updatedAt": 1767139200000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListOrganization: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Organization"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The organization to create.
         * @example {
         *       "name": "Lantern Bakery"
         *     }
         */
        CreateOrganizationBody: {
            /** @description Name shown to people. */
            name: string;
        };
        /**
         * @description What to change.
         * @example {
         *       "name": "Lantern Bakery & Café"
         *     }
         */
        UpdateOrganizationBody: {
            /** @description Name shown to people. */
            name: string;
        };
        /**
         * @description An invitation to join an organization.
         * @example {
         *       "id": "inv_4t6w2x",
         *       "organizationId": "org_k2m8p4",
         *       "email": "nora@lantern.example",
         *       "role": "member",
         *       "state": "pending",
         *       "invitedBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1767225600000,
         *       "expiresAt": 1767830400000
         *     }
         */
        Invitation: {
            /** @description Id of the invitation. */
            id: string;
            /** @description The organization. */
            organizationId: string;
            /** @description Address that it was sent to. Only an account with this address can accept it. */
            email: string;
            role: components["schemas"]["OrganizationRole"];
            /**
             * @description Where it stands.
             * @enum {string}
             */
            state: "pending" | "accepted" | "revoked" | "expired";
            /** @description Who invited. */
            invitedBy: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
        };
        /**
         * @description One page of invitations.
         * @example {
         *       "data": [
         *         {
         *           "id": "inv_4t6w2x",
         *           "organizationId": "org_k2m8p4",
         *           "email": "nora@lantern.example",
         *           "role": "member",
         *           "state": "pending",
         *           "invitedBy": {
         *             "id": "usr_7h3k9d",
         *             "name": "Olivia Ortega"
         *           },
         *           "createdAt": 1767225600000,
         *           "expiresAt": 1767830400000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListInvitation: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Invitation"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description Whom to invite, and as what.
         * @example {
         *       "email": "nora@lantern.example",
         *       "role": "member"
         *     }
         */
        CreateInvitationBody: {
            /**
             * Format: email
             * @description Address of the person.
             */
            email: string;
            role: components["schemas"]["OrganizationRole"];
        };
        /**
         * @description The invitation and its link, which is told once.
         * @example {
         *       "id": "inv_4t6w2x",
         *       "organizationId": "org_k2m8p4",
         *       "email": "nora@lantern.example",
         *       "role": "member",
         *       "state": "pending",
         *       "invitedBy": {
         *         "id": "usr_7h3k9d",
         *         "name": "Olivia Ortega"
         *       },
         *       "createdAt": 1767225600000,
         *       "expiresAt": 1767830400000,
         *       "url": "https://gateway.example/invitations/inv_4t6w2x"
         *     }
         */
        InvitationCreated: {
            /** @description Id of the invitation. */
            id: string;
            /** @description The organization. */
            organizationId: string;
            /** @description Address that it was sent to. */
            email: string;
            role: components["schemas"]["OrganizationRole"];
            /**
             * @description Where it stands.
             * @enum {string}
             */
            state: "pending" | "accepted" | "revoked" | "expired";
            /** @description Who invited. */
            invitedBy: components["schemas"]["PersonRef"];
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
            /** @description The link to pass on. */
            url: string;
        };
        /**
         * @description An account's place in an organization.
         * @example {
         *       "userId": "usr_7h3k9d",
         *       "name": "Milo Brandt",
         *       "email": "milo@lantern.example",
         *       "role": "member",
         *       "joinedAt": 1765497600000
         *     }
         */
        Member: {
            /** @description Id of the account. */
            userId: string;
            /** @description Name that the person chose. */
            name: string;
            /** @description E-mail address. */
            email: string;
            role: components["schemas"]["OrganizationRole"];
            /**
             * Format: int64
             * @description When the person joined.
             */
            joinedAt: number;
        };
        /**
         * @description One page of members.
         * @example {
         *       "data": [
         *         {
         *           "userId": "usr_7h3k9d",
         *           "name": "Milo Brandt",
         *           "email": "milo@lantern.example",
         *           "role": "member",
         *           "joinedAt": 1765497600000
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListMember: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Member"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The new role.
         * @example {
         *       "role": "admin"
         *     }
         */
        UpdateMemberBody: {
            role: components["schemas"]["OrganizationRole"];
        };
        /**
         * @description What the WebSocket shall follow.
         * @example {
         *       "scope": "organization",
         *       "events": [
         *         "message",
         *         "session.status"
         *       ]
         *     }
         */
        RealtimeTicketRequest: {
            /**
             * @description One session, the organization of the credential, or everything on the platform (super admins).
             * @enum {string}
             */
            scope?: "session" | "organization" | "firehose";
            /** @description With scope `session`: which one. */
            session?: string;
            /** @description Only these types. Absent or empty: all. */
            events?: string[];
            /** @description Id of the last event that was seen, or a cursor; what happened since is replayed, 1,000 events at most. */
            since?: string;
        };
        /**
         * @description A ticket for one WebSocket, good for one connection within 30 s.
         * @example {
         *       "ticket": "tkt_EXAMPLE",
         *       "expiresInSeconds": 30,
         *       "url": "wss://gateway.example/api/v1/realtime?ticket=tkt_EXAMPLE"
         *     }
         */
        RealtimeTicket: {
            /** @description The ticket. Treat it like a password. */
            ticket: string;
            /** @description How long it can be used. */
            expiresInSeconds: number;
            /** @description Address to connect to, the ticket included. */
            url: string;
        };
        /**
         * @description Settings of the new session. All optional.
         * @example {
         *       "label": "Front desk",
         *       "start": true
         *     }
         */
        CreateSessionInputBody: {
            /** @description Whether incoming messages are marked as read. Default: no. */
            autoRead?: boolean;
            /** @description Name shown to people. */
            label?: string;
            /** @description Whether `typing` is shown to the other side before a message is sent. Default: no. */
            presenceTyping?: boolean;
            /** @description Whether linking begins at once. */
            start?: boolean;
        };
        /**
         * @description The settings to change. A field that is absent stays as it is.
         * @example {
         *       "label": "Front desk",
         *       "autoRead": true
         *     }
         */
        UpdateSessionBody: {
            /** @description Name shown to people. */
            label?: string;
            /** @description Whether incoming messages are marked as read. */
            autoRead?: boolean;
            /** @description Whether "typing" is shown to the other side before a message is sent. */
            presenceTyping?: boolean;
            /**
             * Format: int64
             * @description Messages that may be sent in a minute.
             */
            ratePerMin?: number;
            /**
             * Format: int64
             * @description Messages that may be sent in an hour.
             */
            ratePerHour?: number;
        };
        /**
         * @description Import of a backup file into a session.
         * @example {
         *       "id": "imp_1",
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "source": "android",
         *       "status": "running",
         *       "chats": 12,
         *       "messages": 4031,
         *       "identities": 57,
         *       "groups": 4,
         *       "groupMembers": 91,
         *       "createdAt": 1767225600000
         *     }
         */
        BackfillImport: {
            /** @description Id of the import. */
            id: string;
            /** @description The session. */
            sessionId: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description Where the backup came from. */
            source: string;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed";
            /**
             * Format: int64
             * @description Chats imported.
             */
            chats: number;
            /**
             * Format: int64
             * @description Messages imported.
             */
            messages: number;
            /**
             * Format: int64
             * @description People imported.
             */
            identities: number;
            /**
             * Format: int64
             * @description Groups imported.
             */
            groups: number;
            /**
             * Format: int64
             * @description Group members imported.
             */
            groupMembers: number;
            /**
             * Format: int64
             * @description When it was asked for.
             */
            createdAt: number;
            /** @description Why it failed. */
            error?: string;
            /**
             * Format: int64
             * @description When it ended.
             */
            finishedAt?: number;
            /** @description Which form of backup it was. */
            schemaFingerprint?: string;
        };
        /**
         * @description The channel to create.
         * @example {
         *       "name": "Lantern Bakery",
         *       "description": "What comes out of the oven"
         *     }
         */
        CreateChannelInputBody: {
            /** @description Its name. */
            name: string;
            /** @description What it is about. */
            description?: string;
        };
        /**
         * @description The channel that was created.
         * @example {
         *       "jid": "120363000000000009@newsletter"
         *     }
         */
        CreateChannelOutputBody: {
            /** @description Its JID. */
            jid: string;
        };
        /**
         * @description Whether to mute.
         * @example {
         *       "mute": true
         *     }
         */
        MuteChannelInputBody: {
            /** @description Muted or not. */
            mute: boolean;
        };
        /**
         * @description What is known of an attachment without downloading it.
         * @example {
         *       "filename": "invoice-1042.pdf",
         *       "mimetype": "application/pdf",
         *       "size": 84210,
         *       "pages": 2
         *     }
         */
        MediaMeta: {
            /** @description Name that the sender gave it. A stranger's text. */
            filename?: string;
            /** @description Media type that the sender gave it. */
            mimetype?: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size?: number;
            /**
             * Format: int64
             * @description Length of a recording or video.
             */
            seconds?: number;
            /**
             * Format: int64
             * @description Pages of a document.
             */
            pages?: number;
        };
        /**
         * @description How far a message has come. It only ever moves forward, in this order; `failed` ends it. `unknown`: it was handed to WhatsApp and the answer was lost with the connection. It is not sent again; a receipt that comes later resolves it.
         * @enum {string}
         */
        MessageStatus: "pending" | "unknown" | "sent" | "delivered" | "read" | "played" | "failed";
        /**
         * @description One person's reaction to a message.
         * @example {
         *       "emoji": "👍",
         *       "senderJid": "15550111@s.whatsapp.net",
         *       "senderName": "Ana Prado",
         *       "fromMe": false,
         *       "timestamp": 1767225600000
         *     }
         */
        Reaction: {
            /** @description The emoji. A reaction that was taken back is absent from the list. */
            emoji: string;
            /** @description Who reacted. */
            senderJid: string;
            /** @description Whether the session itself reacted. */
            fromMe: boolean;
            /**
             * Format: int64
             * @description When.
             */
            timestamp: number;
            /** @description Name of who reacted, where one is known. */
            senderName?: string;
        };
        /**
         * @description The message that another one answers, as the answer carried it: the original may not be in the store.
         * @example {
         *       "waMessageId": "3EB0A0A1B2C3D4E5F607",
         *       "senderJid": "15550111@s.whatsapp.net",
         *       "senderName": "Ana Prado",
         *       "fromMe": false,
         *       "type": "text",
         *       "body": "Do you have rye bread today?"
         *     }
         */
        QuotedMessage: {
            /** @description WhatsApp's id of the quoted message. */
            waMessageId: string;
            /** @description Who wrote it. */
            senderJid?: string;
            /** @description Name of who wrote it, where one is known. */
            senderName?: string;
            /** @description Whether the session wrote it. */
            fromMe?: boolean;
            /** @description Type of the quoted message, as in `Message.type`. */
            type?: string;
            /** @description Its text or caption. */
            body?: string;
        };
        /**
         * @description One option of a poll.
         * @example {
         *       "option": "Saturday",
         *       "votes": 3,
         *       "byMe": false
         *     }
         */
        PollTallyOption: {
            /** @description Text of the option. */
            option: string;
            /**
             * Format: int64
             * @description Votes for it.
             */
            votes: number;
            /** @description Whether the session voted for it. */
            byMe: boolean;
        };
        /**
         * @description A poll and its votes so far.
         * @example {
         *       "name": "When?",
         *       "options": [
         *         {
         *           "option": "Saturday",
         *           "votes": 3,
         *           "byMe": false
         *         },
         *         {
         *           "option": "Sunday",
         *           "votes": 1,
         *           "byMe": true
         *         }
         *       ],
         *       "selectableCount": 1,
         *       "totalVoters": 4
         *     }
         */
        PollTally: {
            /** @description The question. */
            name: string;
            /** @description The options in the order of the poll. */
            options: components["schemas"]["PollTallyOption"][];
            /**
             * Format: int64
             * @description How many options one person may choose; 0 means any number.
             */
            selectableCount: number;
            /**
             * Format: int64
             * @description People who have voted.
             */
            totalVoters: number;
            /**
             * Format: int64
             * @description When voting ends.
             */
            endTime?: number;
            /** @description Whether votes are hidden until the end. */
            hideVotes?: boolean;
        };
        /**
         * @description A place.
         * @example {
         *       "latitude": 52.5163,
         *       "longitude": 13.3777,
         *       "name": "Market square"
         *     }
         */
        LocationData: {
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: number;
            /** @description Its address, as the sender gave it. */
            address?: string;
            /** @description Its name, as the sender gave it. */
            name?: string;
            /** @description Whether the place moves with the sender. */
            live?: boolean;
        };
        /**
         * @description A contact card of a message. Its content is a stranger's.
         * @example {
         *       "displayName": "Ben Okafor",
         *       "vcard": "BEGIN:VCARD\nVERSION:3.0\nFN:Ben Okafor\nEND:VCARD"
         *     }
         */
        ContactData: {
            /** @description Name on the card. */
            displayName?: string;
            /** @description The card itself, as it came. */
            vcard?: string;
        };
        /**
         * @description A date to which people are invited.
         * @example {
         *       "name": "Harvest supper",
         *       "description": "Bring bread",
         *       "startsAt": 1767225600000,
         *       "going": 3,
         *       "maybe": 1,
         *       "notGoing": 0
         *     }
         */
        EventInvitation: {
            /** @description What it is. A stranger's text. */
            name: string;
            /** @description More about it. */
            description?: string;
            /**
             * Format: int64
             * @description When it begins.
             */
            startsAt?: number;
            /**
             * Format: int64
             * @description When it ends, where known.
             */
            endsAt?: number;
            /** @description Address of a call that belongs to it. A stranger's text: check it before it becomes a link. */
            joinLink?: string;
            /** @description Whether it was called off. */
            canceled?: boolean;
            /**
             * Format: int64
             * @description How many said that they come.
             */
            going?: number;
            /**
             * Format: int64
             * @description How many said that they may come.
             */
            maybe?: number;
            /**
             * Format: int64
             * @description How many said that they do not come.
             */
            notGoing?: number;
        };
        /**
         * @description A person in a system row.
         * @example {
         *       "jid": "15550111@s.whatsapp.net",
         *       "name": "Ana Prado"
         *     }
         */
        SystemTarget: {
            /** @description The person. */
            jid: string;
            /** @description Name, where one is known. */
            name?: string;
        };
        /**
         * @description What a row that nobody wrote tells: a change of the group, a missed call, a message that could not be decrypted yet.
         * @example {
         *       "kind": "members_added",
         *       "actorJid": "15550112@s.whatsapp.net",
         *       "actorName": "Ben Okafor",
         *       "targets": [
         *         {
         *           "jid": "15550111@s.whatsapp.net",
         *           "name": "Ana Prado"
         *         }
         *       ]
         *     }
         */
        SystemNotice: {
            /**
             * @description What happened. `other` for what this gateway has no word for; `text` then helps.
             * @enum {string}
             */
            kind: "group_created" | "subject_changed" | "description_changed" | "icon_changed" | "invite_link_reset" | "announce_changed" | "restrict_changed" | "members_added" | "members_removed" | "member_left" | "member_joined" | "member_promoted" | "member_demoted" | "join_requested" | "number_changed" | "identity_changed" | "encrypted" | "disappearing_changed" | "blocked" | "unblocked" | "message_pinned" | "message_unpinned" | "missed_call" | "waiting_for_message" | "other";
            /** @description Who did it. */
            actorJid?: string;
            /** @description Name of who did it, where one is known. */
            actorName?: string;
            /** @description Whom it was done to. */
            targets?: components["schemas"]["SystemTarget"][];
            /** @description The new value: subject, description, number, seconds of the disappearing timer. */
            value?: string;
            /** @description A plain English sentence, for readers without words of their own. */
            text?: string;
        };
        /**
         * @description Place of a message in an album: the row that opens it says how much is coming, each part names that row.
         * @example {
         *       "parentId": "3EB0C431C26A1916E07A",
         *       "expected": 3
         *     }
         */
        AlbumPart: {
            /** @description On a part: WhatsApp's id of the message that opened the album. */
            parentId?: string;
            /**
             * Format: int64
             * @description On the opening row: pictures announced.
             */
            images?: number;
            /**
             * Format: int64
             * @description On the opening row: videos announced.
             */
            videos?: number;
            /**
             * Format: int64
             * @description On a part: pictures and videos announced together, where known.
             */
            expected?: number;
        };
        /**
         * @description A message of a chat, or a row about one. Its identity is `(chatJid, waMessageId, fromMe, sender)`.
         * @example {
         *       "id": "msg_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "waMessageId": "3EB0C431C26A1916E07A",
         *       "chatJid": "15550111@s.whatsapp.net",
         *       "fromMe": false,
         *       "direction": "in",
         *       "type": "text",
         *       "hasMedia": false,
         *       "edited": false,
         *       "deleted": false,
         *       "timestamp": 1767225600000,
         *       "createdAt": 1767225600000,
         *       "body": "Please keep two for me",
         *       "senderJid": "15550111@s.whatsapp.net",
         *       "senderLid": "900000000000001@lid",
         *       "senderName": "Ana Prado",
         *       "status": "delivered",
         *       "quotedMessageId": "3EB0A0A1B2C3D4E5F607",
         *       "quoted": {
         *         "waMessageId": "3EB0A0A1B2C3D4E5F607",
         *         "senderJid": "15550111@s.whatsapp.net",
         *         "senderName": "Ana Prado",
         *         "fromMe": false,
         *         "type": "text",
         *         "body": "Do you have rye bread today?"
         *       },
         *       "reactions": [
         *         {
         *           "emoji": "👍",
         *           "senderJid": "15550111@s.whatsapp.net",
         *           "senderName": "Ana Prado",
         *           "fromMe": false,
         *           "timestamp": 1767225600000
         *         }
         *       ]
         *     }
         */
        Message: {
            /** @description The gateway's id of the message. */
            id: string;
            /** @description The session. */
            sessionId: string;
            /** @description WhatsApp's id. Not unique over chats. */
            waMessageId: string;
            /** @description JID of the chat. */
            chatJid: string;
            /** @description Whether the session's own number wrote it, here or on the phone. */
            fromMe: boolean;
            /**
             * @description In or out, the same as `fromMe` in other words.
             * @enum {string}
             */
            direction: "in" | "out";
            /** @description What kind of message it is, one of: text, image, video, gif, video_note, voice, audio, document, sticker, sticker_pack, album, location, live_location, contact, contacts, poll, poll_result, event, buttons, buttons_reply, list, list_reply, template, template_reply, interactive, interactive_reply, product, order, invoice, payment, group_invite, channel_invite, call, waiting, system, unknown. Types may be added: show them like `unknown`, never drop the row. */
            type: string;
            /** @description Whether it has an attachment. */
            hasMedia: boolean;
            /** @description Whether it was edited. */
            edited: boolean;
            /** @description Whether it was deleted for everyone. Its content is gone then. */
            deleted: boolean;
            /**
             * Format: int64
             * @description When it was sent.
             */
            timestamp: number;
            /**
             * Format: int64
             * @description When the gateway stored it.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Orders the messages of one second as WhatsApp handed them over: greater is later. Nothing else follows from it.
             */
            sequence?: number;
            /**
             * Format: int64
             * @description WhatsApp's number for `status`.
             */
            ackLevel?: number;
            /** @description Text or caption. A stranger's text. */
            body?: string;
            /** @description Why it was not sent. */
            error?: string;
            media?: components["schemas"]["MediaMeta"];
            /** @description Names of the people mentioned, by JID. */
            mentionNames?: {
                [key: string]: string;
            };
            /** @description Whom the text mentions, in the form of the deployed gateway. */
            mentions?: unknown;
            /** @description WhatsApp's id of the message that it answers. */
            quotedMessageId?: string;
            /** @description JID of who wrote it. Absent: the session itself. */
            senderJid?: string;
            /** @description LID of who wrote it, where it is known. */
            senderLid?: string;
            /** @description Name of who wrote it, where one is known. */
            senderName?: string;
            status?: components["schemas"]["MessageStatus"];
            /** @description Reactions to it, oldest first. */
            reactions?: components["schemas"]["Reaction"][];
            quoted?: components["schemas"]["QuotedMessage"];
            poll?: components["schemas"]["PollTally"];
            location?: components["schemas"]["LocationData"];
            /** @description Contact cards that it carries. */
            contacts?: components["schemas"]["ContactData"][];
            event?: components["schemas"]["EventInvitation"];
            system?: components["schemas"]["SystemNotice"];
            /**
             * Format: int64
             * @description When it was last edited.
             */
            editedAt?: number;
            /** @description JID of who deleted it for everyone. */
            revokedBy?: string;
            album?: components["schemas"]["AlbumPart"];
            /** @description Whether it can be opened once, on the phone only. */
            viewOnce?: boolean;
            /** @description Whether it was forwarded. */
            forwarded?: boolean;
        };
        /**
         * @description One page of messages, newest first.
         * @example {
         *       "data": [
         *         {
         *           "id": "msg_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "waMessageId": "3EB0C431C26A1916E07A",
         *           "chatJid": "15550111@s.whatsapp.net",
         *           "fromMe": false,
         *           "direction": "in",
         *           "type": "text",
         *           "hasMedia": false,
         *           "edited": false,
         *           "deleted": false,
         *           "timestamp": 1767225600000,
         *           "createdAt": 1767225600000,
         *           "body": "Please keep two for me",
         *           "senderJid": "15550111@s.whatsapp.net",
         *           "senderLid": "900000000000001@lid",
         *           "senderName": "Ana Prado",
         *           "status": "delivered",
         *           "quotedMessageId": "3EB0A0A1B2C3D4E5F607",
         *           "quoted": {
         *             "waMessageId": "3EB0A0A1B2C3D4E5F607",
         *             "senderJid": "15550111@s.whatsapp.net",
         *             "senderName": "Ana Prado",
         *             "fromMe": false,
         *             "type": "text",
         *             "body": "Do you have rye bread today?"
         *           },
         *           "reactions": [
         *             {
         *               "emoji": "👍",
         *               "senderJid": "15550111@s.whatsapp.net",
         *               "senderName": "Ana Prado",
         *               "fromMe": false,
         *               "timestamp": 1767225600000
         *             }
         *           ]
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListMessage: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["Message"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The newest message of a chat, as much of it as a list shows.
         * @example {
         *       "waMessageId": "3EB0C431C26A1916E07A",
         *       "type": "text",
         *       "body": "Please keep two for me",
         *       "fromMe": false,
         *       "senderJid": "15550111@s.whatsapp.net",
         *       "senderName": "Ana Prado",
         *       "status": "delivered",
         *       "timestamp": 1767225600000
         *     }
         */
        LastMessage: {
            /** @description WhatsApp's id of the message. */
            waMessageId: string;
            /** @description As in `Message.type`. */
            type: string;
            /** @description Whether the session wrote it. */
            fromMe: boolean;
            /**
             * Format: int64
             * @description When it was sent.
             */
            timestamp: number;
            /** @description Text or caption, at most 200 characters. */
            body?: string;
            /** @description Who wrote it. */
            senderJid?: string;
            /** @description Name of who wrote it, where one is known. */
            senderName?: string;
            status?: components["schemas"]["MessageStatus"];
            /** @description Whether it was deleted for everyone. */
            deleted?: boolean;
        };
        /**
         * @description A conversation with a person or a group, a channel or a broadcast.
         * @example {
         *       "id": 1,
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "jid": "15550111@s.whatsapp.net",
         *       "type": "dm",
         *       "unreadCount": 1,
         *       "archived": false,
         *       "pinned": false,
         *       "aliases": [
         *         "900000000000001@lid"
         *       ],
         *       "lastMessageAt": 1767225600000,
         *       "name": "Ana Prado",
         *       "lastMessage": {
         *         "waMessageId": "3EB0C431C26A1916E07A",
         *         "type": "text",
         *         "body": "Please keep two for me",
         *         "fromMe": false,
         *         "senderJid": "15550111@s.whatsapp.net",
         *         "senderName": "Ana Prado",
         *         "status": "delivered",
         *         "timestamp": 1767225600000
         *       }
         *     }
         */
        Chat: {
            /**
             * Format: int64
             * @description Number of the chat in this gateway. Use `jid` as its key.
             */
            id: number;
            /** @description The session. */
            sessionId: string;
            /** @description Canonical JID of the chat. */
            jid: string;
            /**
             * @description What kind of chat it is.
             * @enum {string}
             */
            type: "dm" | "group" | "newsletter" | "broadcast" | "status";
            /**
             * Format: int64
             * @description Messages that were not read; a negative number means "marked as unread".
             */
            unreadCount: number;
            /** @description Whether it is archived. */
            archived: boolean;
            /** @description Whether it is pinned. */
            pinned: boolean;
            /** @description Other JIDs that lead to this chat. */
            aliases?: string[] | null;
            /**
             * Format: int64
             * @description When its newest message was sent.
             */
            lastMessageAt?: number;
            /**
             * Format: int64
             * @description Until when it is muted. Absent: it is not.
             */
            mutedUntil?: number;
            /** @description Name of the person or subject of the group, where one is known. */
            name?: string;
            lastMessage?: components["schemas"]["LastMessage"];
        };
        /**
         * @description One page of chats, the newest message first.
         * @example {
         *       "data": [
         *         {
         *           "id": 1,
         *           "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "jid": "15550111@s.whatsapp.net",
         *           "type": "dm",
         *           "unreadCount": 1,
         *           "archived": false,
         *           "pinned": false,
         *           "aliases": [
         *             "900000000000001@lid"
         *           ],
         *           "lastMessageAt": 1767225600000,
         *           "name": "Ana Prado",
         *           "lastMessage": {
         *             "waMessageId": "3EB0C431C26A1916E07A",
         *             "type": "text",
         *             "body": "Please keep two for me",
         *             "fromMe": false,
         *             "senderJid": "15550111@s.whatsapp.net",
         *             "senderName": "Ana Prado",
         *             "status": "delivered",
         *             "timestamp": 1767225600000
         *           }
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListChat: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["Chat"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description What to change. A field that is absent stays as it is.
         * @example {
         *       "pinned": true,
         *       "mutedUntil": 1767312000000
         *     }
         */
        UpdateChatInputBody: {
            /** @description Whether to archive it. */
            archived?: boolean;
            /**
             * Format: int64
             * @description Until when to mute it.
             */
            mutedUntil?: number;
            /** @description Whether to pin it. */
            pinned?: boolean;
            /** @description True ends muting. */
            unmute?: boolean;
        };
        /**
         * @description What somebody is doing, as far as they let others know.
         * @example {
         *       "from": "15550111@s.whatsapp.net",
         *       "state": "composing",
         *       "chatJid": "15550111@s.whatsapp.net",
         *       "media": "text"
         *     }
         */
        PresenceStatus: {
            /** @description JID of the person. */
            from: string;
            /**
             * @description What the person is doing.
             * @enum {string}
             */
            state: "unknown" | "available" | "unavailable" | "composing" | "paused";
            /** @description JID of the chat. */
            chatJid?: string;
            /**
             * Format: int64
             * @description When the person was last online.
             */
            lastSeen?: number;
            /**
             * @description What is being composed: text or a voice message.
             * @enum {string}
             */
            media?: "text" | "audio";
            /** @description Whether the person is away. */
            unavailable?: boolean;
        };
        /**
         * @description What to show to the other side.
         * @example {
         *       "state": "composing"
         *     }
         */
        ChatPresenceInputBody: {
            /**
             * @description Typing, paused, or recording a voice message.
             * @enum {string}
             */
            state: "composing" | "paused" | "recording";
        };
        /**
         * @description A person that the session has seen.
         * @example {
         *       "lid": "900000000000001@lid",
         *       "source": "dm",
         *       "name": "Ana Prado",
         *       "phoneNumber": "15550111"
         *     }
         */
        Contact: {
            /** @description LID of the person: the stable id, never a phone number. */
            lid: string;
            /**
             * @description Whether the person is known from a direct chat or only from groups.
             * @enum {string}
             */
            source: "dm" | "group";
            /** @description Name of the business, where it is one. */
            businessName?: string;
            /** @description Saved name, or the name that the person chose. */
            name?: string;
            /** @description Number, digits only. Absent: hidden. */
            phoneNumber?: string;
            /** @description Whether the owner does not want to hear from the person. */
            blocked?: boolean;
        };
        /**
         * @description One page of people.
         * @example {
         *       "data": [
         *         {
         *           "lid": "900000000000001@lid",
         *           "source": "dm",
         *           "name": "Ana Prado",
         *           "phoneNumber": "15550111"
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListContact: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["Contact"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description Whether a number is on WhatsApp.
         * @example {
         *       "query": "15550111",
         *       "isOnWhatsApp": true,
         *       "jid": "15550111@s.whatsapp.net"
         *     }
         */
        OnWhatsApp: {
            /** @description The number that was asked about. */
            query: string;
            /** @description Whether it is. */
            isOnWhatsApp: boolean;
            /** @description Its JID, if it is. */
            jid?: string;
        };
        /**
         * @description The `about` line of a person.
         * @example {
         *       "about": "At the market"
         *     }
         */
        ContactAboutOutputBody: {
            /** @description The line. Empty when the person shows none. */
            about: string;
        };
        /**
         * @description Picture of a person. Both fields are absent when there is none or it is hidden.
         * @example {
         *       "id": "1767225600",
         *       "url": "https://pps.whatsapp.net/v/example.jpg"
         *     }
         */
        ProfilePicture: {
            /** @description Id of the picture; another id, another picture. */
            id?: string;
            /** @description WhatsApp's address of it. Expires. */
            url?: string;
        };
        /**
         * @description A group that a person is in.
         * @example {
         *       "jid": "120363000000000001@g.us",
         *       "role": "member",
         *       "lastSeen": 1767225600000,
         *       "name": "Bakers",
         *       "tag": "Ana P."
         *     }
         */
        ContactGroup: {
            /** @description JID of the group. */
            jid: string;
            /** @description What the person is there. */
            role: string;
            /**
             * Format: int64
             * @description When the person was last seen there.
             */
            lastSeen: number;
            /** @description Subject of the group. */
            name?: string;
            /** @description The name that the person uses in this group. */
            tag?: string;
        };
        /**
         * @description The ids and names of one person, joined.
         * @example {
         *       "id": 1,
         *       "lid": "900000000000001@lid",
         *       "firstSeenAt": 1767139200000,
         *       "updatedAt": 1767225600000,
         *       "name": "Ana Prado",
         *       "phoneJid": "15550111@s.whatsapp.net",
         *       "phoneNumber": "15550111"
         *     }
         */
        Identity: {
            /**
             * Format: int64
             * @description Number of the person in this gateway. Use `lid` as the key.
             */
            id: number;
            /** @description LID of the person. */
            lid: string;
            /**
             * Format: int64
             * @description When the session first saw the person.
             */
            firstSeenAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            /** @description Name of the business, where it is one. */
            businessName?: string;
            /** @description Saved name, or the name that the person chose. */
            name?: string;
            /** @description JID by phone number. Absent: hidden. */
            phoneJid?: string;
            /** @description Number, digits only. Absent: hidden. */
            phoneNumber?: string;
        };
        /**
         * @description A person, the direct chat, and the groups shared with them.
         * @example {
         *       "dm": true,
         *       "groups": [
         *         {
         *           "jid": "120363000000000001@g.us",
         *           "role": "member",
         *           "lastSeen": 1767225600000,
         *           "name": "Bakers",
         *           "tag": "Ana P."
         *         }
         *       ],
         *       "identity": {
         *         "id": 1,
         *         "lid": "900000000000001@lid",
         *         "firstSeenAt": 1767139200000,
         *         "updatedAt": 1767225600000,
         *         "name": "Ana Prado",
         *         "phoneJid": "15550111@s.whatsapp.net",
         *         "phoneNumber": "15550111"
         *       }
         *     }
         */
        ContactDetail: {
            /** @description Whether there is a direct chat. */
            dm: boolean;
            /** @description Whether the owner does not want to hear from the person. */
            blocked?: boolean;
            /** @description Groups that both are in. */
            groups: components["schemas"]["ContactGroup"][] | null;
            identity?: components["schemas"]["Identity"];
        };
        /**
         * @description A group that the session is or was in.
         * @example {
         *       "id": 1,
         *       "groupJid": "120363000000000001@g.us",
         *       "firstSeenAt": 1767139200000,
         *       "updatedAt": 1767225600000,
         *       "subject": "Bakers",
         *       "description": "Who bakes what, and when",
         *       "isAnnounce": false,
         *       "isLocked": false,
         *       "ownerJid": "15550100@s.whatsapp.net",
         *       "participantCount": 3
         *     }
         */
        Group: {
            /**
             * Format: int64
             * @description Number of the group in this gateway. Use `groupJid` as its key.
             */
            id: number;
            /** @description JID of the group. */
            groupJid: string;
            /**
             * Format: int64
             * @description When the session first saw it.
             */
            firstSeenAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            /**
             * Format: int64
             * @description When it was created at WhatsApp.
             */
            createdAtWa?: number;
            /** @description What it is about. */
            description?: string;
            /** @description Whether only admins can write. */
            isAnnounce?: boolean;
            /** @description Whether only admins can change its settings. */
            isLocked?: boolean;
            /** @description JID of who created it. */
            ownerJid?: string;
            /**
             * Format: int64
             * @description People in it.
             */
            participantCount?: number;
            /** @description Its name. */
            subject?: string;
        };
        /**
         * @description One page of groups.
         * @example {
         *       "data": [
         *         {
         *           "id": 1,
         *           "groupJid": "120363000000000001@g.us",
         *           "firstSeenAt": 1767139200000,
         *           "updatedAt": 1767225600000,
         *           "subject": "Bakers",
         *           "description": "Who bakes what, and when",
         *           "isAnnounce": false,
         *           "isLocked": false,
         *           "ownerJid": "15550100@s.whatsapp.net",
         *           "participantCount": 3
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListGroup: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["Group"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The group to create.
         * @example {
         *       "name": "Bakers",
         *       "participants": [
         *         "15550111",
         *         "15550112"
         *       ]
         *     }
         */
        CreateGroupInputBody: {
            /** @description Its subject. */
            name: string;
            /** @description JIDs or numbers of its first members. */
            participants?: string[];
        };
        /**
         * @description A group that was just created.
         * @example {
         *       "groupJid": "120363000000000001@g.us",
         *       "subject": "Bakers",
         *       "participants": 3
         *     }
         */
        GroupInfo: {
            /** @description JID of the group. */
            groupJid: string;
            /** @description What it is about. */
            description?: string;
            /** @description Whether only admins can write. */
            isAnnounce?: boolean;
            /** @description Whether only admins can change its settings. */
            isLocked?: boolean;
            /** @description JID of who created it. */
            ownerJid?: string;
            /**
             * Format: int64
             * @description People in it.
             */
            participants?: number;
            /** @description Its name. */
            subject?: string;
        };
        /**
         * @description The invitation to follow.
         * @example {
         *       "invite": "https://chat.whatsapp.com/EXAMPLEEXAMPLE00000000"
         *     }
         */
        JoinGroupInputBody: {
            /** @description Invite link or its code. */
            invite: string;
        };
        /**
         * @description The group that was joined.
         * @example {
         *       "groupJid": "120363000000000001@g.us"
         *     }
         */
        JoinGroupOutputBody: {
            /** @description JID of the group. */
            groupJid: string;
        };
        /**
         * @description What to change. A field that is absent stays as it is.
         * @example {
         *       "subject": "Bakers and friends"
         *     }
         */
        UpdateGroupInputBody: {
            /** @description Whether only admins can write. */
            announce?: boolean;
            /** @description What it is about. */
            description?: string;
            /** @description Whether only admins can change its settings. */
            locked?: boolean;
            /** @description Its name. */
            subject?: string;
        };
        /**
         * @description The invite link of a group.
         * @example {
         *       "invite": "https://chat.whatsapp.com/EXAMPLEEXAMPLE00000000"
         *     }
         */
        InviteOutputBody: {
            /** @description The link. */
            invite: string;
        };
        /**
         * @description A person in a group.
         * @example {
         *       "id": 2,
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "groupJid": "120363000000000001@g.us",
         *       "lid": "900000000000001@lid",
         *       "role": "member",
         *       "firstSeenAt": 1767139200000,
         *       "lastSeenAt": 1767225600000,
         *       "tag": "Ana P.",
         *       "name": "Ana Prado",
         *       "phoneNumber": "15550111"
         *     }
         */
        GroupMember: {
            /**
             * Format: int64
             * @description Number of the membership in this gateway.
             */
            id: number;
            /** @description The session. */
            sessionId: string;
            /** @description JID of the group. */
            groupJid: string;
            /** @description LID of the person. */
            lid: string;
            /**
             * @description What the person is there.
             * @enum {string}
             */
            role: "member" | "admin" | "superadmin";
            /**
             * Format: int64
             * @description When the person was first seen there.
             */
            firstSeenAt: number;
            /**
             * Format: int64
             * @description When the person was last seen there.
             */
            lastSeenAt: number;
            /** @description The name that the person uses in this group. */
            tag?: string;
            /** @description Name of the person, where one is known. */
            name?: string;
            /** @description Number, digits only. Absent: hidden. */
            phoneNumber?: string;
        };
        /**
         * @description One page of members.
         * @example {
         *       "data": [
         *         {
         *           "id": 2,
         *           "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "groupJid": "120363000000000001@g.us",
         *           "lid": "900000000000001@lid",
         *           "role": "member",
         *           "firstSeenAt": 1767139200000,
         *           "lastSeenAt": 1767225600000,
         *           "tag": "Ana P.",
         *           "name": "Ana Prado",
         *           "phoneNumber": "15550111"
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListGroupMember: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["GroupMember"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description Whom to add.
         * @example {
         *       "participants": [
         *         "15550112"
         *       ]
         *     }
         */
        AddGroupMembersInputBody: {
            /** @description JIDs or numbers. */
            participants: string[];
        };
        /**
         * @description Whose requests to join to accept.
         * @example {
         *       "participants": [
         *         "15550111@s.whatsapp.net"
         *       ]
         *     }
         */
        ApproveGroupMembersInputBody: {
            /** @description JIDs of the people who asked. */
            participants: string[];
        };
        /**
         * @description The number of a session.
         * @example {
         *       "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "status": "working",
         *       "connected": true,
         *       "phoneNumber": "15550100",
         *       "waJid": "15550100@s.whatsapp.net",
         *       "waLid": "900000000000100@lid"
         *     }
         */
        Me: {
            /** @description The session. */
            sessionId: string;
            /** @description Status of the session, as in `WASession.status`. */
            status: string;
            /** @description Whether it is connected right now. */
            connected: boolean;
            /** @description Linked number, digits only. */
            phoneNumber?: string;
            /** @description JID of the number. */
            waJid?: string;
            /** @description LID of the number. */
            waLid?: string;
        };
        /**
         * @description A contact card to send.
         * @example {
         *       "name": "Ben Okafor",
         *       "phone": "15550112"
         *     }
         */
        ContactCard: {
            /** @description Name on the card. */
            name?: string;
            /** @description Number on the card, digits only. */
            phone?: string;
            /** @description The whole card; stronger than the other two. */
            vcard?: string;
        };
        /**
         * @description The file to send: by address, or inline. At most 16 MiB; its bytes must be what its media type says. An address must be public, https, and answer within 15 seconds without redirecting. The gateway forgets the file once WhatsApp has it.
         * @example {
         *       "url": "https://files.lantern.example/invoice-1042.pdf",
         *       "mimetype": "application/pdf",
         *       "filename": "invoice-1042.pdf",
         *       "caption": "Your invoice"
         *     }
         */
        MediaPayload: {
            /** @description Text under it. */
            caption?: string;
            /** @description The file in base64. Either this or `url`. */
            data?: string;
            /** @description Name that the receiver sees. */
            filename?: string;
            /** @description Media type of the file. */
            mimetype?: string;
            /** @description Where the gateway fetches the file from. Either this or `data`. */
            url?: string;
        };
        /**
         * @description One picture or video of an album: by address, or inline.
         * @example {
         *       "type": "image",
         *       "url": "https://files.lantern.example/rye.jpg",
         *       "mimetype": "image/jpeg"
         *     }
         */
        AlbumMediaPayload: {
            /** @description The file in base64. Either this or `url`. */
            data?: string;
            /** @description Media type of the file. */
            mimetype?: string;
            /**
             * @description Whether it is a picture or a video.
             * @enum {string}
             */
            type?: "image" | "video";
            /** @description Where the gateway fetches the file from. Either this or `data`. */
            url?: string;
        };
        /**
         * @description The message. Each type needs its own fields: `text` text; `poll` name and options; `location` latitude and longitude; `contact` contact; `album` medias; every other type media.
         * @example {
         *       "type": "text",
         *       "to": "15550111",
         *       "text": "Your order is ready"
         *     }
         */
        SendRequest: {
            /**
             * @description What to send.
             * @enum {string}
             */
            type: "text" | "poll" | "location" | "contact" | "image" | "video" | "audio" | "document" | "sticker" | "album";
            /** @description JID, or number in digits. */
            to: string;
            /** @description Text under an attachment. */
            caption?: string;
            contact?: components["schemas"]["ContactCard"];
            /**
             * Format: double
             * @description Of a location, degrees north.
             */
            latitude?: number;
            /**
             * Format: double
             * @description Of a location, degrees east.
             */
            longitude?: number;
            media?: components["schemas"]["MediaPayload"];
            /** @description Pictures and videos of an album. */
            medias?: components["schemas"]["AlbumMediaPayload"][];
            /** @description JIDs that the text mentions. */
            mentions?: string[];
            /** @description Question of a poll; name of a location. */
            name?: string;
            /** @description Options of a poll. */
            options?: string[];
            /**
             * Format: int64
             * @description When voting ends.
             */
            pollEndTime?: number;
            /** @description Whether votes are hidden until the end. */
            pollHideVotes?: boolean;
            /** @description WhatsApp's id of the message to answer. */
            replyTo?: string;
            /**
             * Format: int64
             * @description How many options one person may choose; 0 means any number.
             */
            selectableCount?: number;
            /** @description Text of the message. */
            text?: string;
        };
        /**
         * @description What became of it.
         * @example {
         *       "mode": "sync",
         *       "status": "sent",
         *       "waMessageId": "3EB0C431C26A1916E07A",
         *       "timestamp": 1767225600000
         *     }
         */
        SendResult: {
            /** @description `sync`: WhatsApp accepted it. `queued`: it waits in the outbox. */
            mode: string;
            /** @description Place in the outbox, when it is queued. */
            outboxId?: string;
            /** @description Whether this is the answer to an earlier request with the same `Idempotency-Key`. */
            replayed?: boolean;
            /** @description Status of the message, as in `Message.status`. */
            status?: string;
            /**
             * Format: int64
             * @description When WhatsApp accepted it.
             */
            timestamp?: number;
            /** @description WhatsApp's id of the message. */
            waMessageId?: string;
        };
        /**
         * @description Which message, where its id is not enough.
         * @example {
         *       "chat": "15550111@s.whatsapp.net"
         *     }
         */
        RevokeMessageInputBody: {
            /** @description JID of the chat that the message is in. */
            chat?: string;
            /** @description JID of who wrote it, when an admin of a group deletes it. */
            sender?: string;
        };
        /**
         * @description The new text.
         * @example {
         *       "text": "Yes, eleven loaves left",
         *       "chat": "15550111@s.whatsapp.net"
         *     }
         */
        EditMessageInputBody: {
            /** @description The text that replaces the old one. */
            text: string;
            /** @description JID of the chat; needed when `mid` is WhatsApp's id and is not unique. */
            chat?: string;
        };
        /**
         * @description Where to forward it to.
         * @example {
         *       "to": "15550112",
         *       "chat": "15550111@s.whatsapp.net"
         *     }
         */
        ForwardInputBody: {
            /** @description JID or number of the receiver. */
            to: string;
            /** @description JID of the chat that the message is in. */
            chat?: string;
            /** @description JID of who wrote it, in a group. */
            sender?: string;
        };
        /**
         * @description The reaction. Without an emoji only where it is taken back.
         * @example {
         *       "emoji": "👍",
         *       "chat": "15550111@s.whatsapp.net"
         *     }
         */
        ReactionInputBody: {
            /** @description JID of the chat that the message is in. */
            chat?: string;
            /** @description One emoji. */
            emoji?: string;
            /** @description JID of who wrote the message, in a group. */
            sender?: string;
        };
        /**
         * @description The vote. It replaces an earlier one.
         * @example {
         *       "options": [
         *         "Saturday"
         *       ],
         *       "chat": "120363000000000001@g.us"
         *     }
         */
        VoteInputBody: {
            /** @description Options to choose; an empty list takes the vote back. */
            options: string[];
            /** @description JID of the chat that the poll is in. */
            chat?: string;
            /** @description JID of who asked, in a group. */
            sender?: string;
        };
        /**
         * @description The number to link.
         * @example {
         *       "phone": "15550100"
         *     }
         */
        PairingCodeInputBody: {
            /** @description Country code and number, digits only, without +. */
            phone: string;
        };
        /**
         * @description What the number shows to everybody.
         * @example {
         *       "state": "online"
         *     }
         */
        SetPresenceInputBody: {
            /**
             * @description Online or offline.
             * @enum {string}
             */
            state: "online" | "offline";
        };
        /**
         * @description The status to post. It disappears after 24 hours.
         * @example {
         *       "type": "text",
         *       "text": "Fresh rye from six"
         *     }
         */
        PostStatusInputBody: {
            /**
             * @description Kind of status.
             * @enum {string}
             */
            type: "text" | "image" | "video";
            /** @description Its text; under a picture or video, where it may be empty. */
            text: string;
            /** @description The picture or video. */
            media?: components["schemas"]["MediaPayload"];
        };
        /**
         * @description The status that was posted.
         * @example {
         *       "messageId": "3EB0C431C26A1916E07A"
         *     }
         */
        PostStatusOutputBody: {
            /** @description WhatsApp's id of it. */
            messageId: string;
        };
        /**
         * @description The one-time link's token and the account to finish.
         * @example {
         *       "token": "EXAMPLE-EXAMPLE-EXAMPLE",
         *       "name": "Sam Adeyemi",
         *       "password": "a long and private sentence"
         *     }
         */
        CompleteSetupBody: {
            /** @description From the link that the gateway printed. */
            token: string;
            /** @description Name to show. */
            name: string;
            /** @description Password to sign in with. */
            password: string;
        };
        /**
         * @description What the login token shall be for.
         * @example {
         *       "organizationId": "org_k2m8p4"
         *     }
         */
        CreateTokenBody: {
            /** @description The organization to work in; `null` for none. Absent: the one used last, or none. */
            organizationId?: string | null;
            /** @description Id of a running impersonation, to renew its token. */
            impersonation?: string;
        };
        /**
         * @description A login token. Keep it in memory only.
         * @example {
         *       "token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJleGFtcGxlIn0.EXAMPLE",
         *       "expiresAt": 1767225900000,
         *       "serverTime": 1767225600000
         *     }
         */
        Token: {
            /** @description EdDSA JWT, five minutes. */
            token: string;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
            /**
             * Format: int64
             * @description The gateway's clock, to correct the client's.
             */
            serverTime: number;
        };
        /**
         * @description How often and how far apart an event is tried again.
         * @example {
         *       "policy": "exponential",
         *       "delaySeconds": 5,
         *       "attempts": 10
         *     }
         */
        RetryPolicy: {
            /** @description `constant`, `linear` or `exponential`. */
            policy: string;
            /**
             * Format: int64
             * @description Seconds before the first try again.
             */
            delaySeconds: number;
            /**
             * Format: int64
             * @description Tries altogether.
             */
            attempts: number;
        };
        /**
         * @description An address of yours that is told of events.
         * @example {
         *       "id": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organizationId": "org_k2m8p4",
         *       "url": "https://orders.lantern.example/whatsapp",
         *       "events": [
         *         "message",
         *         "session.status"
         *       ],
         *       "retryPolicy": {
         *         "policy": "exponential",
         *         "delaySeconds": 5,
         *         "attempts": 10
         *       },
         *       "active": true,
         *       "createdAt": 1765497600000,
         *       "updatedAt": 1767139200000,
         *       "secretSet": true
         *     }
         */
        Webhook: {
            /** @description Id of the webhook. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description Where events are sent. */
            url: string;
            /** @description Types to send, or `*` for all of the deployed ones. Extensions and codes are sent only when they are named. */
            events: string[] | null;
            retryPolicy: components["schemas"]["RetryPolicy"];
            /** @description Whether events are sent. */
            active: boolean;
            /**
             * Format: int64
             * @description When it was created.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description When it was last changed.
             */
            updatedAt: number;
            /** @description Headers added to every delivery. They cannot replace those of the gateway. */
            customHeaders?: {
                [key: string]: string;
            };
            /** @description Only events of this session. */
            sessionId?: string;
            /** @description Whether deliveries are signed. */
            secretSet?: boolean;
            /**
             * Format: int64
             * @description Since when nothing but failures came back.
             */
            failingSince?: number;
            /** @description Why the gateway switched it off. */
            disabledReason?: string;
        };
        /**
         * @description One page of webhooks.
         * @example {
         *       "data": [
         *         {
         *           "id": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "organizationId": "org_k2m8p4",
         *           "url": "https://orders.lantern.example/whatsapp",
         *           "events": [
         *             "message",
         *             "session.status"
         *           ],
         *           "retryPolicy": {
         *             "policy": "exponential",
         *             "delaySeconds": 5,
         *             "attempts": 10
         *           },
         *           "active": true,
         *           "createdAt": 1765497600000,
         *           "updatedAt": 1767139200000,
         *           "secretSet": true
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListWebhook: {
            /** @description The page, in the order of the list. `null` from a deployed gateway means that it is empty. */
            data: components["schemas"]["Webhook"][] | null;
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description Settings of a webhook. In a change, a field that is absent stays as it is.
         * @example {
         *       "url": "https://orders.lantern.example/whatsapp",
         *       "events": [
         *         "message",
         *         "session.status"
         *       ],
         *       "secret": "at-least-sixteen-characters"
         *     }
         */
        WebhookBody: {
            /** @description Whether events are sent. */
            active?: boolean;
            /** @description Headers added to every delivery. They cannot replace those of the gateway. */
            customHeaders?: {
                [key: string]: string;
            };
            /** @description Types to send, or `*` alone. */
            events?: string[];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Signs every delivery. It can be set, never read. */
            secret?: string;
            /** @description Only events of this session. */
            sessionId?: string;
            /** @description Where events are sent. Private and loopback addresses are refused unless the operator lists them. */
            url?: string;
        };
        /**
         * @description The webhook to create.
         * @example {
         *       "url": "https://orders.lantern.example/whatsapp",
         *       "events": [
         *         "message",
         *         "session.status"
         *       ],
         *       "secret": "at-least-sixteen-characters"
         *     }
         */
        CreateWebhookBody: WithRequired<components["schemas"]["WebhookBody"], "url" | "events">;
        /**
         * @description From when on to send again.
         * @example {
         *       "since": 1767139200000
         *     }
         */
        RecoverWebhookBody: {
            /**
             * Format: int64
             * @description Everything that failed after this moment is queued again; at most 14 days back.
             */
            since: number;
        };
        /**
         * @description How much was queued.
         * @example {
         *       "count": 17
         *     }
         */
        RecoverResult: {
            /**
             * Format: int64
             * @description Deliveries queued.
             */
            count: number;
        };
        /**
         * @description The new secret, which is told once.
         * @example {
         *       "secret": "whsec_EXAMPLE",
         *       "previousValidUntil": 1767312000000
         *     }
         */
        WebhookSecret: {
            /** @description Signs every delivery from now on. */
            secret: string;
            /**
             * Format: int64
             * @description Until when deliveries carry a signature of the former secret as well.
             */
            previousValidUntil?: number;
        };
        /**
         * @description Type of an event.
         * @enum {string}
         */
        EventType: "session.status" | "auth.qr" | "auth.code" | "message" | "message.from_me" | "message.status" | "message.reaction" | "message.edited" | "message.revoked" | "poll.vote" | "poll.recap" | "presence.update" | "group.update" | "group.participant" | "chat.update" | "contact.update" | "call.incoming" | "newsletter.update" | "resource.changed" | "webhook.disabled" | "audit";
        /**
         * @description What to send.
         * @example {
         *       "event": "message"
         *     }
         */
        TestWebhookBody: {
            /** @description Type of the sample event. Absent: `session.status`. */
            event?: components["schemas"]["EventType"];
        };
        /**
         * @description `pending` waits for its first attempt, `failed` for the next one, `dead` has none left, `skipped` was never sent and says why in `reason`.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed" | "dead" | "skipped";
        /**
         * @description One attempt to deliver an event.
         * @example {
         *       "at": 1767225600000,
         *       "latencyMs": 42,
         *       "status": 200,
         *       "requestHeaders": {
         *         "content-type": "application/json",
         *         "webhook-id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "webhook-signature": "v1,***"
         *       },
         *       "responseExcerpt": "ok"
         *     }
         */
        DeliveryAttempt: {
            /**
             * Format: int64
             * @description When it started.
             */
            at: number;
            /**
             * Format: int64
             * @description How long it took, in milliseconds.
             */
            latencyMs: number;
            /** @description Headers as sent, secrets replaced. */
            requestHeaders: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description HTTP status of the answer. Absent when there was none.
             */
            status?: number;
            /** @description What went wrong before an answer came. */
            error?: string;
            /** @description Beginning of the answer's body as text, at most 64 KiB. */
            responseExcerpt?: string;
        };
        /**
         * @description One event on its way to one webhook.
         * @example {
         *       "id": "dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "webhookId": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "eventId": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "message",
         *       "state": "delivered",
         *       "createdAt": 1767225600000,
         *       "attempts": [
         *         {
         *           "at": 1767225600000,
         *           "latencyMs": 42,
         *           "status": 200,
         *           "requestHeaders": {
         *             "content-type": "application/json",
         *             "webhook-id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *             "webhook-signature": "v1,***"
         *           },
         *           "responseExcerpt": "ok"
         *         }
         *       ]
         *     }
         */
        Delivery: {
            /** @description Id of the delivery. */
            id: string;
            /** @description The webhook. */
            webhookId: string;
            /** @description Id of the event. A replay keeps it. */
            eventId: string;
            /** @description Type of the event. */
            event: string;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int64
             * @description When it was queued.
             */
            createdAt: number;
            /** @description What was tried, oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description Why it was skipped or given up. */
            reason?: string;
            /**
             * Format: int64
             * @description When it will be tried next.
             */
            nextAttemptAt?: number;
            /** @description The envelope as sent, codes and secrets replaced. Only in the answer for one delivery. */
            payload?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description One page of deliveries, newest first.
         * @example {
         *       "data": [
         *         {
         *           "id": "dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "webhookId": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "eventId": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "event": "message",
         *           "state": "delivered",
         *           "createdAt": 1767225600000,
         *           "attempts": [
         *             {
         *               "at": 1767225600000,
         *               "latencyMs": 42,
         *               "status": 200,
         *               "requestHeaders": {
         *                 "content-type": "application/json",
         *                 "webhook-id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *                 "webhook-signature": "v1,***"
         *               },
         *               "responseExcerpt": "ok"
         *             }
         *           ]
         *         }
         *       ],
         *       "nextCursor": "eyJhZnRlciI6MX0"
         *     }
         */
        ListDelivery: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Delivery"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description The process is alive.
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description Always the same.
             * @constant
             */
            status: "ok";
        };
        /**
         * @description Whether the process takes requests.
         * @example {
         *       "status": "ready",
         *       "checks": {
         *         "storage": true
         *       }
         *     }
         */
        Readiness: {
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "ready" | "starting" | "draining";
            /** @description What was looked at, and whether it is well. */
            checks?: {
                [key: string]: boolean;
            };
        };
        /**
         * @description A pairing code was issued.
         * @example {
         *       "code": "7KQ2-M4XD",
         *       "phone": "15550100",
         *       "expiresAt": 1767225760000
         *     }
         */
        PairingCodeIssued: {
            /** @description The code, `XXXX-XXXX`. */
            code: string;
            /** @description The number that it is for, digits only. */
            phone?: string;
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt?: number;
        };
        /**
         * @description The phone accepted: the session now finishes linking.
         * @example {
         *       "jid": "15550100@s.whatsapp.net",
         *       "lid": "900000000000100@lid",
         *       "platform": "android"
         *     }
         */
        PairingSucceeded: {
            /** @description Name of the business account, if it is one. */
            businessName?: string;
            /** @description JID of the linked number. */
            jid?: string;
            /** @description LID of the linked number. */
            lid?: string;
            /** @description System of the phone. */
            platform?: string;
        };
        /**
         * @description Either a code to type, or word that the phone accepted: accept both.
         * @example {
         *       "jid": "15550100@s.whatsapp.net",
         *       "lid": "900000000000100@lid",
         *       "platform": "android"
         *     }
         */
        AuthCodePayload: components["schemas"]["PairingCodeIssued"] | components["schemas"]["PairingSucceeded"];
        /**
         * @description A pairing code was issued, or the phone accepted.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "auth.code",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "jid": "15550100@s.whatsapp.net",
         *         "lid": "900000000000100@lid",
         *         "platform": "android"
         *       }
         *     }
         */
        AuthCodeEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "auth.code";
            payload: components["schemas"]["AuthCodePayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description The code to draw. Treat it like a password: whoever scans it links a phone.
         * @example {
         *       "code": "https://wa.me/settings/linked_devices#2@EXAMPLE,EXAMPLE,EXAMPLE,EXAMPLE,1",
         *       "expiresAt": 1767225660000,
         *       "number": 1,
         *       "total": 6
         *     }
         */
        AuthQRPayload: {
            /** @description Text to draw as a QR code. */
            code: string;
            /**
             * Format: int64
             * @description When the code expires.
             */
            expiresAt?: number;
            /**
             * Format: int64
             * @description Which code of the batch this is.
             */
            number?: number;
            /**
             * Format: int64
             * @description How many codes the batch has.
             */
            total?: number;
        };
        /**
         * @description A new QR code can be scanned; the former one is void.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "auth.qr",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "code": "https://wa.me/settings/linked_devices#2@EXAMPLE,EXAMPLE,EXAMPLE,EXAMPLE,1",
         *         "expiresAt": 1767225660000,
         *         "number": 1,
         *         "total": 6
         *       }
         *     }
         */
        AuthQREvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "auth.qr";
            payload: components["schemas"]["AuthQRPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description The call.
         * @example {
         *       "callId": "C0FFEE",
         *       "from": "15550111@s.whatsapp.net",
         *       "timestamp": 1767225600000,
         *       "isGroup": false
         *     }
         */
        CallPayload: {
            /** @description WhatsApp's id of the call. */
            callId: string;
            /** @description JID of the caller. */
            from: string;
            /**
             * Format: int64
             * @description When it began.
             */
            timestamp: number;
            /** @description Whether it is a group call. */
            isGroup: boolean;
            /** @description JID of the group, if it is one. */
            groupJid?: string;
        };
        /**
         * @description Somebody calls. Calls cannot be answered through the gateway.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "call.incoming",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "callId": "C0FFEE",
         *         "from": "15550111@s.whatsapp.net",
         *         "timestamp": 1767225600000,
         *         "isGroup": false
         *       }
         *     }
         */
        CallEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "call.incoming";
            payload: components["schemas"]["CallPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description What changed.
         * @example {
         *       "chatJid": "15550111@s.whatsapp.net",
         *       "change": "read",
         *       "chat": {
         *         "id": 1,
         *         "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "jid": "15550111@s.whatsapp.net",
         *         "type": "dm",
         *         "unreadCount": 0,
         *         "archived": false,
         *         "pinned": false,
         *         "aliases": [
         *           "900000000000001@lid"
         *         ],
         *         "lastMessageAt": 1767225600000,
         *         "name": "Ana Prado",
         *         "lastMessage": {
         *           "waMessageId": "3EB0C431C26A1916E07A",
         *           "type": "text",
         *           "body": "Please keep two for me",
         *           "fromMe": false,
         *           "senderJid": "15550111@s.whatsapp.net",
         *           "senderName": "Ana Prado",
         *           "status": "delivered",
         *           "timestamp": 1767225600000
         *         }
         *       }
         *     }
         */
        ChatUpdatePayload: {
            /** @description JID of the chat. */
            chatJid: string;
            /** @description Word for what changed: `created`, `read`, `unread`, `archived`, `pinned`, `muted`, `name`, `picture`, `deleted`. Words may be added. */
            change: string;
            /** @description Id of the new picture. */
            pictureId?: string;
            /** @description Whether the chat or the picture is gone. */
            removed?: boolean;
            /** @description The chat after the change. */
            chat?: components["schemas"]["Chat"];
        };
        /**
         * @description A chat was read, archived, pinned, muted, renamed or removed.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "chat.update",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "chatJid": "15550111@s.whatsapp.net",
         *         "change": "read",
         *         "chat": {
         *           "id": 1,
         *           "sessionId": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "jid": "15550111@s.whatsapp.net",
         *           "type": "dm",
         *           "unreadCount": 0,
         *           "archived": false,
         *           "pinned": false,
         *           "aliases": [
         *             "900000000000001@lid"
         *           ],
         *           "lastMessageAt": 1767225600000,
         *           "name": "Ana Prado",
         *           "lastMessage": {
         *             "waMessageId": "3EB0C431C26A1916E07A",
         *             "type": "text",
         *             "body": "Please keep two for me",
         *             "fromMe": false,
         *             "senderJid": "15550111@s.whatsapp.net",
         *             "senderName": "Ana Prado",
         *             "status": "delivered",
         *             "timestamp": 1767225600000
         *           }
         *         }
         *       }
         *     }
         */
        ChatUpdateEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "chat.update";
            payload: components["schemas"]["ChatUpdatePayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description The person and the names that are known.
         * @example {
         *       "jid": "900000000000001@lid",
         *       "pushName": "Ana Prado",
         *       "contact": {
         *         "lid": "900000000000001@lid",
         *         "source": "dm",
         *         "name": "Ana Prado",
         *         "phoneNumber": "15550111"
         *       }
         *     }
         */
        ContactUpdatePayload: {
            /** @description JID of the person. */
            jid: string;
            /** @description First name saved on the phone. */
            firstName?: string;
            /** @description Name saved on the phone. */
            fullName?: string;
            /** @description Name that the person chose. */
            pushName?: string;
            /** @description The contact after the change. */
            contact?: components["schemas"]["Contact"];
        };
        /**
         * @description Something new is known about a person.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "contact.update",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "jid": "900000000000001@lid",
         *         "pushName": "Ana Prado",
         *         "contact": {
         *           "lid": "900000000000001@lid",
         *           "source": "dm",
         *           "name": "Ana Prado",
         *           "phoneNumber": "15550111"
         *         }
         *       }
         *     }
         */
        ContactUpdateEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "contact.update";
            payload: components["schemas"]["ContactUpdatePayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description What changed. Only the fields that changed are present.
         * @example {
         *       "groupJid": "120363000000000001@g.us",
         *       "subject": "Bakers and friends",
         *       "sender": "15550112@s.whatsapp.net",
         *       "timestamp": 1767225600000
         *     }
         */
        GroupPayload: {
            /** @description JID of the group. */
            groupJid: string;
            /** @description JIDs of people who are admins no longer. */
            demote?: string[] | null;
            /** @description The new description. */
            description?: string;
            /** @description Whether only admins can write now. */
            isAnnounce?: boolean;
            /** @description Whether only admins can change settings now. */
            isLocked?: boolean;
            /** @description JIDs of people who came. */
            join?: string[] | null;
            /** @description JIDs of people who went. */
            leave?: string[] | null;
            /** @description The new invite link. */
            newInviteLink?: string;
            /** @description JIDs of people who became admins. */
            promote?: string[] | null;
            /** @description How it came about: by invite link, by request. */
            reason?: string;
            /** @description JID of who did it. */
            sender?: string;
            /** @description The new subject. */
            subject?: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp?: number;
        };
        /**
         * @description A group was changed, or people came or went.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "group.update",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "groupJid": "120363000000000001@g.us",
         *         "subject": "Bakers and friends",
         *         "sender": "15550112@s.whatsapp.net",
         *         "timestamp": 1767225600000
         *       }
         *     }
         */
        GroupEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "group.participant" | "group.update";
            payload: components["schemas"]["GroupPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description A person mentioned in a message.
         * @example {
         *       "pushName": "Ana Prado",
         *       "tag": "Ana P."
         *     }
         */
        MentionData: {
            /** @description Name that the person chose. */
            pushName?: string;
            /** @description The name that the person uses in this group. */
            tag?: string;
        };
        /**
         * @description A poll as it was sent.
         * @example {
         *       "name": "When?",
         *       "options": [
         *         "Saturday",
         *         "Sunday"
         *       ],
         *       "selectableCount": 1
         *     }
         */
        PollData: {
            /** @description The question. */
            name: string;
            /** @description What can be chosen. */
            options: string[] | null;
            /**
             * Format: int64
             * @description How many options one person may choose; 0 means any number.
             */
            selectableCount: number;
            /**
             * Format: int64
             * @description When voting ends.
             */
            endTime?: number;
            /** @description Whether votes are hidden until the end. */
            hideVotes?: boolean;
        };
        /**
         * @description The message. For a reaction, an edit, a deletion or a vote, `targetId` names the message that it is about.
         * @example {
         *       "waMessageId": "3EB0C431C26A1916E07A",
         *       "chatJid": "15550111@s.whatsapp.net",
         *       "fromMe": false,
         *       "type": "text",
         *       "hasMedia": false,
         *       "media": {},
         *       "timestamp": 1767225600000,
         *       "body": "Please keep two for me",
         *       "senderJid": "15550111@s.whatsapp.net",
         *       "senderLid": "900000000000001@lid",
         *       "pushName": "Ana Prado",
         *       "senderName": "Ana Prado",
         *       "id": "msg_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "status": "delivered",
         *       "createdAt": 1767225600000
         *     }
         */
        MessagePayload: {
            /** @description WhatsApp's id of this message. */
            waMessageId: string;
            /** @description JID of the chat. */
            chatJid: string;
            /** @description Whether the session's own number wrote it. */
            fromMe: boolean;
            /** @description As `Message.type`. */
            type: string;
            /** @description Whether it has an attachment. */
            hasMedia: boolean;
            media: components["schemas"]["MediaMeta"];
            /**
             * Format: int64
             * @description When it was sent.
             */
            timestamp: number;
            /** @description Text or caption; after an edit the new one. */
            body?: string;
            contact?: components["schemas"]["ContactData"];
            location?: components["schemas"]["LocationData"];
            /** @description Whom the text mentions, by JID. */
            mentions?: {
                [key: string]: components["schemas"]["MentionData"];
            };
            poll?: components["schemas"]["PollData"];
            /** @description Name that the sender chose. */
            pushName?: string;
            /** @description Text of the message that it answers. */
            quotedBody?: string;
            /** @description Whether the session wrote the message that it answers. */
            quotedFromMe?: boolean;
            /** @description WhatsApp's id of the message that it answers. */
            quotedMessageId?: string;
            /** @description JID of who wrote the message that it answers. */
            quotedSenderJid?: string;
            /** @description LID of who wrote the message that it answers. */
            quotedSenderLid?: string;
            /** @description The emoji; empty: the reaction was taken back. */
            reaction?: string;
            /** @description What a vote chose. */
            selectedOptions?: string[] | null;
            /** @description JID of who wrote it. */
            senderJid?: string;
            /** @description LID of who wrote it, where it is known. */
            senderLid?: string;
            /** @description WhatsApp's id of the message that a reaction, edit, deletion or vote is about. */
            targetId?: string;
            /** @description The gateway's id of the message. */
            id?: string;
            status?: components["schemas"]["MessageStatus"];
            /** @description Name of the sender, as `Message.senderName`. */
            senderName?: string;
            /** @description Name of who wrote the quoted message. */
            quotedSenderName?: string;
            /** @description Type of the quoted message. */
            quotedType?: string;
            /** @description Contact cards that it carries. */
            contacts?: components["schemas"]["ContactData"][];
            event?: components["schemas"]["EventInvitation"];
            system?: components["schemas"]["SystemNotice"];
            album?: components["schemas"]["AlbumPart"];
            /** @description Whether it can be opened once, on the phone only. */
            viewOnce?: boolean;
            /** @description Whether it was forwarded. */
            forwarded?: boolean;
            /**
             * Format: int64
             * @description When it was last edited.
             */
            editedAt?: number;
            /** @description JID of who deleted it for everyone. */
            revokedBy?: string;
            /** @description The poll after a vote. */
            tally?: components["schemas"]["PollTally"];
            /**
             * Format: int64
             * @description When the gateway stored it.
             */
            createdAt?: number;
            /**
             * Format: int64
             * @description As `Message.sequence`.
             */
            sequence?: number;
        };
        /**
         * @description A message arrived or was sent, was reacted to, edited or deleted, or a vote was cast.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "message",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "waMessageId": "3EB0C431C26A1916E07A",
         *         "chatJid": "15550111@s.whatsapp.net",
         *         "fromMe": false,
         *         "type": "text",
         *         "hasMedia": false,
         *         "media": {},
         *         "timestamp": 1767225600000,
         *         "body": "Please keep two for me",
         *         "senderJid": "15550111@s.whatsapp.net",
         *         "senderLid": "900000000000001@lid",
         *         "pushName": "Ana Prado",
         *         "senderName": "Ana Prado",
         *         "id": "msg_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "status": "delivered",
         *         "createdAt": 1767225600000
         *       }
         *     }
         */
        MessageEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "message" | "message.edited" | "message.from_me" | "message.reaction" | "message.revoked" | "poll.vote";
            payload: components["schemas"]["MessagePayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Which messages, and how far.
         * @example {
         *       "chatJid": "15550111@s.whatsapp.net",
         *       "messageIds": [
         *         "3EB0C431C26A1916E07A"
         *       ],
         *       "status": "read",
         *       "timestamp": 1767225600000,
         *       "senderJid": "15550111@s.whatsapp.net"
         *     }
         */
        MessageStatusPayload: {
            /** @description JID of the chat. */
            chatJid: string;
            /** @description WhatsApp's ids. */
            messageIds: string[] | null;
            status: components["schemas"]["MessageStatus"];
            /**
             * Format: int64
             * @description When.
             */
            timestamp: number;
            /** @description JID of whoever the receipt came from. */
            senderJid?: string;
        };
        /**
         * @description Messages moved on: delivered, read, played, or failed.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "message.status",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "chatJid": "15550111@s.whatsapp.net",
         *         "messageIds": [
         *           "3EB0C431C26A1916E07A"
         *         ],
         *         "status": "read",
         *         "timestamp": 1767225600000,
         *         "senderJid": "15550111@s.whatsapp.net"
         *       }
         *     }
         */
        MessageStatusEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "message.status";
            payload: components["schemas"]["MessageStatusPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description What happened to which channel.
         * @example {
         *       "jid": "120363000000000009@newsletter",
         *       "action": "join"
         *     }
         */
        NewsletterPayload: {
            /** @description JID of the channel. */
            jid: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            action: "join" | "leave" | "mute";
        };
        /**
         * @description A channel was joined, left or muted.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "newsletter.update",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "jid": "120363000000000009@newsletter",
         *         "action": "join"
         *       }
         *     }
         */
        NewsletterEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "newsletter.update";
            payload: components["schemas"]["NewsletterPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Votes of one option.
         * @example {
         *       "option": "Saturday",
         *       "count": 3
         *     }
         */
        PollRecapOption: {
            /** @description The option. */
            option: string;
            /**
             * Format: int64
             * @description Votes for it.
             */
            count: number;
        };
        /**
         * @description One person's vote.
         * @example {
         *       "voterId": "15550111@s.whatsapp.net",
         *       "displayName": "Ana Prado",
         *       "selectedOptions": [
         *         "Saturday"
         *       ]
         *     }
         */
        PollRecapVoter: {
            /** @description JID of the person. */
            voterId: string;
            /** @description Name of the person. */
            displayName: string;
            /** @description What the person chose. */
            selectedOptions: string[] | null;
        };
        /**
         * @description The poll and its result.
         * @example {
         *       "pollMessageId": "3EB0C431C26A1916E07A",
         *       "chatJid": "120363000000000001@g.us",
         *       "name": "When?",
         *       "options": [
         *         {
         *           "option": "Saturday",
         *           "count": 3
         *         },
         *         {
         *           "option": "Sunday",
         *           "count": 1
         *         }
         *       ],
         *       "selectableCount": 1,
         *       "endTime": 1767225600000,
         *       "hideVotes": false,
         *       "totalVotes": 4
         *     }
         */
        PollRecapPayload: {
            /** @description WhatsApp's id of the poll. */
            pollMessageId: string;
            /** @description JID of the chat. */
            chatJid: string;
            /** @description The question. */
            name: string;
            /** @description The options with their votes. */
            options: components["schemas"]["PollRecapOption"][] | null;
            /**
             * Format: int64
             * @description How many options one person could choose.
             */
            selectableCount: number;
            /**
             * Format: int64
             * @description When voting ended.
             */
            endTime: number;
            /** @description Whether votes were hidden until the end. */
            hideVotes: boolean;
            /**
             * Format: int64
             * @description Votes altogether.
             */
            totalVotes: number;
            /** @description Who chose what. Absent when votes are hidden. */
            voters?: components["schemas"]["PollRecapVoter"][] | null;
        };
        /**
         * @description A poll ended: the votes.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "poll.recap",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "pollMessageId": "3EB0C431C26A1916E07A",
         *         "chatJid": "120363000000000001@g.us",
         *         "name": "When?",
         *         "options": [
         *           {
         *             "option": "Saturday",
         *             "count": 3
         *           },
         *           {
         *             "option": "Sunday",
         *             "count": 1
         *           }
         *         ],
         *         "selectableCount": 1,
         *         "endTime": 1767225600000,
         *         "hideVotes": false,
         *         "totalVotes": 4
         *       }
         *     }
         */
        PollRecapEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "poll.recap";
            payload: components["schemas"]["PollRecapPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Somebody came online, went away, or is typing.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "presence.update",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "from": "15550111@s.whatsapp.net",
         *         "state": "composing",
         *         "chatJid": "15550111@s.whatsapp.net",
         *         "media": "text"
         *       }
         *     }
         */
        PresenceEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "presence.update";
            payload: components["schemas"]["PresenceStatus"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Where the session stands now.
         * @example {
         *       "status": "starting",
         *       "reason": "reconnecting",
         *       "since": 1767225600000,
         *       "nextRetryAt": 1767225604000
         *     }
         */
        SessionStatusPayload: {
            status: components["schemas"]["SessionStatus"];
            reason?: components["schemas"]["SessionReason"];
            /**
             * Format: int64
             * @description Since when status and reason are what they are.
             */
            since?: number;
            /**
             * Format: int64
             * @description When the gateway tries again by itself.
             */
            nextRetryAt?: number;
            /**
             * Format: int64
             * @description When a restriction of the number ends.
             */
            restrictedUntil?: number;
            /**
             * Format: int64
             * @description How much of the history is read, in percent. Only while the reason is `syncing`, and once the phone said so.
             */
            progress?: number;
        };
        /**
         * @description The status or the reason of a session changed.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "session.status",
         *       "session": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "status": "starting",
         *         "reason": "reconnecting",
         *         "since": 1767225600000,
         *         "nextRetryAt": 1767225604000
         *       }
         *     }
         */
        SessionStatusEvent: {
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "session.status";
            payload: components["schemas"]["SessionStatusPayload"];
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /** @description The session that it is about. */
            session: string;
            /** @description The organization that it belongs to. */
            organization: string;
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description What happened to a resource.
         * @enum {string}
         */
        ChangeKind: "created" | "updated" | "deleted";
        /**
         * @description A session was created, changed or deleted.
         * @example {
         *       "resource": "sessions",
         *       "id": "sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        SessionChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "sessions";
            /** @description Id of the session. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The session after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["WASession"];
        };
        /**
         * @description A API key was created, changed or deleted.
         * @example {
         *       "resource": "api-keys",
         *       "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        ApiKeyChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "api-keys";
            /** @description Id of the API key. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The API key after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["ApiKey"];
        };
        /**
         * @description A webhook was created, changed or deleted.
         * @example {
         *       "resource": "webhooks",
         *       "id": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        WebhookChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "webhooks";
            /** @description Id of the webhook. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The webhook after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Webhook"];
        };
        /**
         * @description A delivery was created, changed or deleted.
         * @example {
         *       "resource": "deliveries",
         *       "id": "dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        DeliveryChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "deliveries";
            /** @description Id of the delivery. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The delivery after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Delivery"];
        };
        /**
         * @description A organization was created, changed or deleted.
         * @example {
         *       "resource": "organizations",
         *       "id": "org_k2m8p4",
         *       "change": "deleted"
         *     }
         */
        OrganizationChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "organizations";
            /** @description Id of the organization. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The organization after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Organization"];
        };
        /**
         * @description A member was created, changed or deleted.
         * @example {
         *       "resource": "members",
         *       "id": "usr_7h3k9d",
         *       "change": "deleted"
         *     }
         */
        MemberChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "members";
            /** @description Id of the member. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The member after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Member"];
        };
        /**
         * @description A invitation was created, changed or deleted.
         * @example {
         *       "resource": "invitations",
         *       "id": "inv_4t6w2x",
         *       "change": "deleted"
         *     }
         */
        InvitationChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "invitations";
            /** @description Id of the invitation. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The invitation after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Invitation"];
        };
        /**
         * @description A embed token was created, changed or deleted.
         * @example {
         *       "resource": "embed-tokens",
         *       "id": "emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        EmbedTokenChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "embed-tokens";
            /** @description Id of the embed token. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The embed token after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["EmbedToken"];
        };
        /**
         * @description A user was created, changed or deleted.
         * @example {
         *       "resource": "users",
         *       "id": "usr_7h3k9d",
         *       "change": "deleted"
         *     }
         */
        UserChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "users";
            /** @description Id of the user. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The user after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["User"];
        };
        /**
         * @description A gateway node was created, changed or deleted.
         * @example {
         *       "resource": "gateways",
         *       "id": "gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "deleted"
         *     }
         */
        GatewayChange: {
            /**
             * @description The list that it belongs to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "gateways";
            /** @description Id of the gateway node. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /** @description The gateway node after the change, as its GET would answer it. Absent when it was deleted or is not told to everybody who may know of the change. */
            data?: components["schemas"]["Gateway"];
        };
        /**
         * @description What changed.
         * @example {
         *       "resource": "api-keys",
         *       "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "change": "updated",
         *       "data": {
         *         "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "organizationId": "org_k2m8p4",
         *         "name": "Order system",
         *         "prefix": "wa_FAKE",
         *         "lastFour": "x7Qp",
         *         "capabilities": [
         *           "read",
         *           "send"
         *         ],
         *         "createdBy": {
         *           "id": "usr_7h3k9d",
         *           "name": "Olivia Ortega"
         *         },
         *         "createdAt": 1765497600000,
         *         "lastUsedAt": 1767225600000
         *       }
         *     }
         */
        ResourceChangedPayload: components["schemas"]["SessionChange"] | components["schemas"]["ApiKeyChange"] | components["schemas"]["WebhookChange"] | components["schemas"]["DeliveryChange"] | components["schemas"]["OrganizationChange"] | components["schemas"]["MemberChange"] | components["schemas"]["InvitationChange"] | components["schemas"]["EmbedTokenChange"] | components["schemas"]["UserChange"] | components["schemas"]["GatewayChange"];
        /**
         * @description Something that GET answers has changed. Only for those who may GET it.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "resource.changed",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "resource": "api-keys",
         *         "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "change": "updated",
         *         "data": {
         *           "id": "key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *           "organizationId": "org_k2m8p4",
         *           "name": "Order system",
         *           "prefix": "wa_FAKE",
         *           "lastFour": "x7Qp",
         *           "capabilities": [
         *             "read",
         *             "send"
         *           ],
         *           "createdBy": {
         *             "id": "usr_7h3k9d",
         *             "name": "Olivia Ortega"
         *           },
         *           "createdAt": 1765497600000,
         *           "lastUsedAt": 1767225600000
         *         }
         *       }
         *     }
         */
        ResourceChangedEvent: {
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "resource.changed";
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            payload: components["schemas"]["ResourceChangedPayload"];
            /** @description The session that it is about. Absent when it is not about one. */
            session?: string;
            /** @description The organization that it belongs to. Absent for the platform itself. */
            organization?: string;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Which webhook, and why.
         * @example {
         *       "webhookId": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "url": "https://orders.lantern.example/whatsapp",
         *       "reason": "Nothing but failures for five days",
         *       "failingSince": 1766793600000
         *     }
         */
        WebhookDisabledPayload: {
            /** @description The webhook. */
            webhookId: string;
            /** @description Where it pointed. */
            url: string;
            /** @description Why it was switched off. */
            reason: string;
            /**
             * Format: int64
             * @description When the failures began.
             */
            failingSince: number;
        };
        /**
         * @description A webhook was switched off after five days of nothing but failures.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "webhook.disabled",
         *       "organization": "org_k2m8p4",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "webhookId": "wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "url": "https://orders.lantern.example/whatsapp",
         *         "reason": "Nothing but failures for five days",
         *         "failingSince": 1766793600000
         *       }
         *     }
         */
        WebhookDisabledEvent: {
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "webhook.disabled";
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            payload: components["schemas"]["WebhookDisabledPayload"];
            /** @description The session that it is about. Absent when it is not about one. */
            session?: string;
            /** @description The organization that it belongs to. Absent for the platform itself. */
            organization?: string;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description Somebody did something worth recording. Only in the firehose.
         * @example {
         *       "schema": "v1",
         *       "id": "evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *       "event": "audit",
         *       "timestamp": 1767225600000,
         *       "payload": {
         *         "id": "aud_01JZ8Q4M6T",
         *         "at": 1767225600000,
         *         "action": "user.ban",
         *         "actor": {
         *           "kind": "user",
         *           "id": "usr_1a2b3c",
         *           "name": "Sam Adeyemi"
         *         },
         *         "target": {
         *           "kind": "user",
         *           "id": "usr_7h3k9d",
         *           "name": "Olivia Ortega"
         *         },
         *         "address": "192.0.2.7",
         *         "requestId": "01JZ8Q4M6T3Y9A2V5B7C8D9E0F",
         *         "details": {
         *           "reason": "Sent advertising to strangers"
         *         }
         *       }
         *     }
         */
        AuditEvent: {
            /**
             * @description Version of the envelope.
             * @enum {string}
             */
            schema: "v1";
            /** @description Id of the event. The same on every transport and on every delivery attempt: dedupe on it. */
            id: string;
            /**
             * @description Type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "audit";
            /**
             * Format: int64
             * @description When it happened.
             */
            timestamp: number;
            payload: components["schemas"]["AuditEntry"];
            /** @description The session that it is about. Absent when it is not about one. */
            session?: string;
            /** @description The organization that it belongs to. Absent for the platform itself. */
            organization?: string;
            /** @description Where the event stands in the log. Over a WebSocket only: a stream says it as `id`, a webhook not at all. */
            cursor?: string;
        };
        /**
         * @description First frame of every stream: what happened up to the cursor is behind you.
         * @example {
         *       "cursor": "3f9c1a7be024.0000000000000042",
         *       "heartbeatSeconds": 15,
         *       "serverTime": 1767225600000
         *     }
         */
        ReadyFrame: {
            /** @description Where the stream stands. */
            cursor: string;
            /**
             * Format: int64
             * @description How often a comment is sent when nothing happens; twice as long in silence means that the connection is dead.
             */
            heartbeatSeconds: number;
            /**
             * Format: int64
             * @description The gateway's clock.
             */
            serverTime: number;
        };
        /**
         * @description Nothing for you, but the log has moved on.
         * @example {
         *       "cursor": "3f9c1a7be024.0000000000000057"
         *     }
         */
        BookmarkFrame: {
            /** @description Where the stream stands. */
            cursor: string;
        };
        /**
         * @description The stream cannot continue where you asked: load everything again, then go on from the cursor.
         * @example {
         *       "reason": "expired",
         *       "cursor": "3f9c1a7be024.0000000000000042"
         *     }
         */
        ResetFrame: {
            /**
             * @description The cursor is too old, was never given out, belongs to a former life of the log, or is too far behind.
             * @enum {string}
             */
            reason: "expired" | "unknown" | "epoch" | "too_many";
            /** @description Where the stream stands. */
            cursor: string;
        };
        /**
         * @description The token of this stream expires in 60 s: connect again with a new one.
         * @example {
         *       "expiresAt": 1767225660000
         *     }
         */
        TokenExpiringFrame: {
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
        };
        /**
         * @description The server ends this stream on purpose.
         * @example {
         *       "reason": "rotation",
         *       "retryMs": 400
         *     }
         */
        ReconnectFrame: {
            /** @description Why. */
            reason: string;
            /**
             * Format: int64
             * @description How long to wait, in milliseconds.
             */
            retryMs: number;
        };
        /**
         * @description The credential was revoked: do not connect again with it.
         * @example {
         *       "reason": "banned"
         *     }
         */
        RevokedFrame: {
            /** @description Why. */
            reason: string;
        };
    };
    responses: {
        /** @description Any other failure, in the same envelope. */
        Error: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "internal",
                 *         "message": "Something went wrong."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request breaks this document. `details.errors` says where. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "validation_error",
                 *         "message": "The request is not valid.",
                 *         "details": {
                 *           "errors": [
                 *             "body.name: must not be empty"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No credential, or one that is unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "The credential is missing or no longer valid."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The credential is good but may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "This needs the capability \"manage\".",
                 *         "details": {
                 *           "capability": "manage"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too often. Wait as long as `Retry-After` says. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "rate_limited",
                 *         "message": "Too many requests.",
                 *         "details": {
                 *           "retryAfterSeconds": 30
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The gateway failed. The request id finds it in the log. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "internal",
                 *         "message": "Something went wrong."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The gateway, or the node that holds the session, cannot answer now. */
        GatewayUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "gateway_unavailable",
                 *         "message": "The gateway is starting."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such thing, or it belongs to another organization. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "There is no such session."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The state of things does not allow it. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "The session is already linked."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The body is not of the content type that this operation takes. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "validation_error",
                 *         "message": "The body must be application/json."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Not served by this gateway, or not while the session is not connected: see `details.reason`. */
        NotImplemented: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_implemented",
                 *         "message": "The session is not connected.",
                 *         "details": {
                 *           "reason": "session_not_connected"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
         * @example 50
         */
        limit: number;
        /** @description The `nextCursor` of the page before. */
        cursor: string;
        /**
         * @description Only this action, as in `AuditEntry.action`.
         * @example session.start
         */
        action: string;
        /** @description Only what this account, key or token did. */
        actor: string;
        /** @description Only those of this organization. */
        inOrganization: string;
        /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
        requestId: string;
        /**
         * @description Id of the gateway node.
         * @example gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        gateway: string;
        /**
         * @description Only what contains this text, whatever its case.
         * @example ana
         */
        q: string;
        /** @description Only sessions in this status. */
        status: components["schemas"]["SessionStatus"];
        /** @description Only sessions that this gateway node holds. */
        onGateway: string;
        /**
         * @description Id of the session.
         * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        session: string;
        /**
         * @description Id of the account.
         * @example usr_7h3k9d
         */
        user: string;
        /**
         * @description Id of the key.
         * @example key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        key: string;
        /**
         * @description Id of the embed token.
         * @example emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        embedToken: string;
        /** @description What to follow: one organization, the sessions that are named, or everything on the platform (super admins). */
        scope: "organization" | "session" | "firehose";
        /** @description Only events of these sessions. Repeat for several. */
        sessions: string[];
        /** @description Only these types. Repeat for several. Types that the gateway does not know are never sent. */
        events: string[];
        /** @description Cursor to continue from. Absent: from now on. */
        since: string;
        /** @description Cursor to continue from; stronger than `since`. */
        lastEventId: string;
        /**
         * @description Id of the invitation.
         * @example inv_4t6w2x
         */
        invitation: string;
        /**
         * @description Id of the organization.
         * @example org_k2m8p4
         */
        organization: string;
        /**
         * @description Id of the account.
         * @example usr_7h3k9d
         */
        member: string;
        /**
         * @description JID of the channel, percent-encoded.
         * @example 120363000000000009@newsletter
         */
        channel: string;
        /**
         * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
         * @example 15550100@s.whatsapp.net
         */
        cid: string;
        /** @description Only people known from direct chats, or only from groups. */
        source: "dm" | "group";
        /**
         * @description Only members of this group (its JID).
         * @example 120363000000000001@g.us
         */
        group: string;
        /**
         * @description The number to look up: country code and number, digits only.
         * @example 15550100
         */
        phone: string;
        /**
         * @description JID of the person, percent-encoded.
         * @example 15550100@s.whatsapp.net
         */
        jid: string;
        /**
         * @description JID of the person, percent-encoded: the LID, or any other JID of the same person.
         * @example 900000000000001@lid
         */
        lid: string;
        /**
         * @description JID of the group, percent-encoded.
         * @example 120363000000000001@g.us
         */
        gid: string;
        /** @description Answer at once with the place in the queue (`mode: queued`) instead of waiting for WhatsApp. */
        async: boolean;
        /**
         * @description Makes the send safe to repeat: the same key and body answer the first result with `replayed: true`; the same key with another body is a conflict. Kept for 24 hours.
         * @example order-1042-shipped
         */
        idempotencyKey: string;
        /**
         * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
         * @example 3EB0C431C26A1916E07A
         */
        mid: string;
        /**
         * @description Id of the webhook.
         * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        webhook: string;
        /** @description Only deliveries in this state. */
        state: components["schemas"]["DeliveryState"];
        /** @description Only deliveries of this event type. */
        event: components["schemas"]["EventType"];
        /**
         * @description Id of the delivery.
         * @example dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        delivery: string;
        /**
         * @description Id of this attempt.
         * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        "X-Webhook-Request-Id": string;
        /**
         * @description When it was sent, epoch milliseconds.
         * @example 1767225600000
         */
        "X-Webhook-Timestamp": string;
        /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
        "X-Webhook-Hmac": string;
        /**
         * @description Always `sha512`.
         * @example sha512
         */
        "X-Webhook-Hmac-Algorithm": string;
        /**
         * @description Id of the event, as Standard Webhooks names it.
         * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        "webhook-id": string;
        /**
         * @description When it was sent, epoch seconds.
         * @example 1767225600
         */
        "webhook-timestamp": string;
        /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
        "webhook-signature": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request: the one that was sent, or one that the gateway made. Name it when asking for help.
         * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
         */
        RequestId: string;
        /**
         * @description Where the event log stood before this answer was read. Later events apply on top of it; give it as `since` to a stream.
         * @example 3f9c1a7be024.0000000000000042
         */
        EventCursor: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description Where the event log stood before this answer was read. Absent when the credential is for no organization.
         * @example 3f9c1a7be024.0000000000000042
         */
        ItemCursor: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    adminListAudit: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only this action, as in `AuditEntry.action`.
                 * @example session.start
                 */
                action?: components["parameters"]["action"];
                /** @description Only what this account, key or token did. */
                actor?: components["parameters"]["actor"];
                /** @description Only those of this organization. */
                organization?: components["parameters"]["inOrganization"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of audit entries, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listGateways: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of gateway nodes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGateway"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    drainGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the gateway node.
                 * @example gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A gateway node: the process that holds the connections of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    resumeGateway: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the gateway node.
                 * @example gw_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A gateway node: the process that holds the connections of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getAdminNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment's own number and, while it is being linked, its codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startAdminNumberPairingCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AdminPairingCodeBody"];
            };
        };
        responses: {
            /** @description The deployment's own number and, while it is being linked, its codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startAdminNumberQr: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment's own number and, while it is being linked, its codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    adminListSessions: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
                /** @description Only sessions in this status. */
                status?: components["parameters"]["status"];
                /** @description Only those of this organization. */
                organization?: components["parameters"]["inOrganization"];
                /** @description Only sessions that this gateway node holds. */
                gateway?: components["parameters"]["onGateway"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    adminStartSessionBackfill: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A run that reads contacts and groups of a session again. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    adminSessionBackfillStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A run that reads contacts and groups of a session again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description An account of the platform. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    banUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BanUserBody"];
            };
        };
        responses: {
            /** @description An account of the platform. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    impersonateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpersonateUserBody"];
            };
        };
        responses: {
            /** @description A token that acts as somebody else. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpersonationGrant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    unbanUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An account of the platform. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of API keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description The key with its secret, which is told once. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the key.
                 * @example key_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only this action, as in `AuditEntry.action`.
                 * @example session.start
                 */
                action?: components["parameters"]["action"];
                /** @description Only what this account, key or token did. */
                actor?: components["parameters"]["actor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of audit entries, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listEmbedTokens: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of embed tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEmbedToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createEmbedToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEmbedTokenBody"];
            };
        };
        responses: {
            /** @description The token, which is told once, with its description. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedTokenCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    revokeEmbedToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the embed token.
                 * @example emb_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["embedToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description What to follow: one organization, the sessions that are named, or everything on the platform (super admins). */
                scope?: components["parameters"]["scope"];
                /** @description Only events of these sessions. Repeat for several. */
                session?: components["parameters"]["sessions"];
                /** @description Only these types. Repeat for several. Types that the gateway does not know are never sent. */
                events?: components["parameters"]["events"];
                /** @description Cursor to continue from. Absent: from now on. */
                since?: components["parameters"]["since"];
            };
            header?: {
                /** @description Cursor to continue from; stronger than `since`. */
                "Last-Event-ID"?: components["parameters"]["lastEventId"];
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. See `StreamFrames` for the named frames and `GatewayEvent` for the envelopes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    /** @description Never cached or transformed on the way. */
                    "Cache-Control"?: "no-store, no-transform";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: ready
                     *     data: {"cursor":"3f9c1a7be024.0000000000000042","heartbeatSeconds":15,"serverTime":1767225600000}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    stopImpersonation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the invitation.
                 * @example inv_4t6w2x
                 */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A group of people that owns sessions, keys and webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is calling, for which organization, and what the gateway can do. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Waygate gateway",
                     *         "version": "1.0.0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrganization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationBody"];
            };
        };
        responses: {
            /** @description A group of people that owns sessions, keys and webhooks. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A group of people that owns sessions, keys and webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationBody"];
            };
        };
        responses: {
            /** @description A group of people that owns sessions, keys and webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationBody"];
            };
        };
        responses: {
            /** @description The invitation and its link, which is told once. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
                /**
                 * @description Id of the invitation.
                 * @example inv_4t6w2x
                 */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                userId: components["parameters"]["member"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example org_k2m8p4
                 */
                id: components["parameters"]["organization"];
                /**
                 * @description Id of the account.
                 * @example usr_7h3k9d
                 */
                userId: components["parameters"]["member"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberBody"];
            };
        };
        responses: {
            /** @description An account's place in an organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeTicketRequest"];
            };
        };
        responses: {
            /** @description A ticket for one WebSocket, good for one connection within 30 s. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeTicket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionInputBody"];
            };
        };
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionBody"];
            };
        };
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    restartSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A WhatsApp number that the gateway holds or held, or is about to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    backupStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Import of a backup file into a session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    importBackup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /** @description The backup file and its key. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(binary)",
                 *       "key": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The encrypted backup file.
                     */
                    file: string;
                    /** @description The 64 hexadecimal digits that decrypt it. */
                    key: string;
                };
            };
        };
        responses: {
            /** @description Import of a backup file into a session. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannelInputBody"];
            };
        };
        responses: {
            /** @description The channel that was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChannelOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    followChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    muteChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteChannelInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the channel, percent-encoded.
                 * @example 120363000000000009@newsletter
                 */
                jid: components["parameters"]["channel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats, the newest message first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A conversation with a person or a group, a channel or a broadcast. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatInputBody"];
            };
        };
        responses: {
            /** @description A conversation with a person or a group, a channel or a broadcast. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getChatPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What somebody is doing, as far as they let others know. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    setChatPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the chat, percent-encoded. Any JID of the person or group finds it; the answer carries the canonical one.
                 * @example 15550100@s.whatsapp.net
                 */
                cid: components["parameters"]["cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A conversation with a person or a group, a channel or a broadcast. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Only people known from direct chats, or only from groups. */
                source?: components["parameters"]["source"];
                /**
                 * @description Only members of this group (its JID).
                 * @example 120363000000000001@g.us
                 */
                group?: components["parameters"]["group"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    checkContact: {
        parameters: {
            query: {
                /**
                 * @description The number to look up: country code and number, digits only.
                 * @example 15550100
                 */
                phone: components["parameters"]["phone"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a number is on WhatsApp. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnWhatsApp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getContactAbout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The `about` line of a person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAboutOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getContactPicture: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Picture of a person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilePicture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the person, percent-encoded: the LID, or any other JID of the same person.
                 * @example 900000000000001@lid
                 */
                lid: components["parameters"]["lid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person, the direct chat, and the groups shared with them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupInputBody"];
            };
        };
        responses: {
            /** @description A group that was just created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinGroupInputBody"];
            };
        };
        responses: {
            /** @description The group that was joined. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinGroupOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A group that the session is or was in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getGroupInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invite link of a group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    revokeGroupInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invite link of a group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    approveGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    demoteGroupMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    promoteGroupMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description JID of the group, percent-encoded.
                 * @example 120363000000000001@g.us
                 */
                gid: components["parameters"]["gid"];
                /**
                 * @description JID of the person, percent-encoded.
                 * @example 15550100@s.whatsapp.net
                 */
                jid: components["parameters"]["jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sessionMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of a session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** @description Answer at once with the place in the queue (`mode: queued`) instead of waiting for WhatsApp. */
                async?: components["parameters"]["async"];
            };
            header?: {
                /**
                 * @description Makes the send safe to repeat: the same key and body answer the first result with `replayed: true`; the same key with another body is a conflict. Kept for 24 hours.
                 * @example order-1042-shipped
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    revokeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeMessageInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    voteMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
                /**
                 * @description Id of the message: WhatsApp's own, or the gateway's `msg_…`.
                 * @example 3EB0C431C26A1916E07A
                 */
                mid: components["parameters"]["mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteInputBody"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sessionPairingCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingCodeInputBody"];
            };
        };
        responses: {
            /** @description The code to type on the phone, under Linked devices, "Link with phone number instead". */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCodeOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    sessionQR: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code to draw now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QR"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    postStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostStatusInputBody"];
            };
        };
        responses: {
            /** @description The status that was posted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostStatusOutputBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    completeSetup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteSetupBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTokenBody"];
            };
        };
        responses: {
            /** @description A login token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Only what contains this text, whatever its case.
                 * @example ana
                 */
                q?: components["parameters"]["q"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookBody"];
            };
        };
        responses: {
            /** @description An address of yours that is told of events. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address of yours that is told of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description An address of yours that is told of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address of yours that is told of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    recoverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverWebhookBody"];
            };
        };
        responses: {
            /** @description How much was queued. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoverResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret, which is told once. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TestWebhookBody"];
            };
        };
        responses: {
            /** @description One event on its way to one webhook. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer. Values outside 1 to 200 are moved to the nearer end.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only deliveries in this state. */
                state?: components["parameters"]["state"];
                /** @description Only deliveries of this event type. */
                event?: components["parameters"]["event"];
            };
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
                /**
                 * @description Id of the delivery.
                 * @example dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event on its way to one webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["ItemCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id to give to this request: visible ASCII. Absent or malformed: the gateway makes one. */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                id: components["parameters"]["webhook"];
                /**
                 * @description Id of the delivery.
                 * @example dlv_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event on its way to one webhook. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["GatewayUnavailable"];
            default: components["responses"]["Error"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics in the Prometheus text format. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE waygate_sessions gauge
                     *     waygate_sessions{status="working"} 1
                     */
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the process takes requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not ready: starting or draining. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "draining",
                     *       "checks": {
                     *         "storage": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    event: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthCodeEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthQr: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthQREvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallIncoming: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChatUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageEdited: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageFromMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageReaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageRevoked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNewsletterUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollRecap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollRecapEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollVote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPresenceUpdate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSessionStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onResourceChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceChangedEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookDisabled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDisabledEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAudit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of this attempt.
                 * @example 01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "X-Webhook-Request-Id"?: components["parameters"]["X-Webhook-Request-Id"];
                /**
                 * @description When it was sent, epoch milliseconds.
                 * @example 1767225600000
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["X-Webhook-Timestamp"];
                /** @description Hex HMAC-SHA512 of the raw body with the webhook's secret. Absent without a secret. */
                "X-Webhook-Hmac"?: components["parameters"]["X-Webhook-Hmac"];
                /**
                 * @description Always `sha512`.
                 * @example sha512
                 */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["X-Webhook-Hmac-Algorithm"];
                /**
                 * @description Id of the event, as Standard Webhooks names it.
                 * @example evt_01JZ8Q4M6T3Y9A2V5B7C8D9E0F
                 */
                "webhook-id"?: components["parameters"]["webhook-id"];
                /**
                 * @description When it was sent, epoch seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["webhook-timestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; two of them, separated by a space, for 24 h after the secret was rotated. */
                "webhook-signature"?: components["parameters"]["webhook-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditEvent"];
            };
        };
        responses: {
            /** @description Any 2xx within 15 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
