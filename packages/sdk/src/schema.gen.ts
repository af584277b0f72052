// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** adminListAudit */
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
        /** listGateways */
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
                /** @description Id of the gateway node. */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drainGateway */
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
                /** @description Id of the gateway node. */
                id: components["parameters"]["gateway"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** resumeGateway */
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
        /** getAdminNumber */
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
        /** startAdminNumberPairingCode */
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
        /** startAdminNumberQr */
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
        /** adminListSessions */
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
        /** adminStartSessionBackfill */
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
        /** adminSessionBackfillStatus */
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
        /** listUsers */
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
                /** @description Id of the account. */
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
        /** updateUser */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{id}:ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account. */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** banUser */
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
                /** @description Id of the account. */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** impersonateUser */
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
                /** @description Id of the account. */
                id: components["parameters"]["user"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** unbanUser */
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
        /** listApiKeys */
        get: operations["listApiKeys"];
        put?: never;
        /** createApiKey */
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
                /** @description Id of the key. */
                id: components["parameters"]["key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** revokeApiKey */
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
        /** listAudit */
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
        /** listEmbedTokens */
        get: operations["listEmbedTokens"];
        put?: never;
        /** createEmbedToken */
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
                /** @description Id of the embed token. */
                id: components["parameters"]["embedToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** revokeEmbedToken */
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
        /** streamEvents */
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
        /** stopImpersonation */
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
                /** @description Id of the invitation. */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** acceptInvitation */
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
        /** getMe */
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
        /** getOpenapi */
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
        /** listOrganizations */
        get: operations["listOrganizations"];
        put?: never;
        /** createOrganization */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /** getOrganization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /** deleteOrganization */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** updateOrganization */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organizations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /** listInvitations */
        get: operations["listInvitations"];
        put?: never;
        /** createInvitation */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
                /** @description Id of the invitation. */
                invitationId: components["parameters"]["invitation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** revokeInvitation */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
            };
            cookie?: never;
        };
        /** listMembers */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
                /** @description Id of the account. */
                userId: components["parameters"]["member"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** removeMember */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** updateMember */
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
        /** createRealtimeTicket */
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
        /** listSessions */
        get: operations["listSessions"];
        put?: never;
        /** createSession */
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
        /** getSession */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** deleteSession */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** updateSession */
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
        /** logoutSession */
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
        /** restartSession */
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
        /** startSession */
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
        /** stopSession */
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
        /** backupStatus */
        get: operations["backupStatus"];
        put?: never;
        /** importBackup */
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
        /** createChannel */
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
        /** followChannel */
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
        /** muteChannel */
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
        /** unfollowChannel */
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
        /** listChannelMessages */
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
        /** listChats */
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
        /** getChat */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /** deleteChat */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /** updateChat */
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
        /** listChatMessages */
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
        /** getChatPresence */
        get: operations["getChatPresence"];
        /** setChatPresence */
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
        /** readChat */
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
        /** listContacts */
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
        /** checkContact */
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
        /** getContactAbout */
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
        /** blockContact */
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
        /** getContactPicture */
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
        /** unblockContact */
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
        /** getContact */
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
        /** listGroups */
        get: operations["listGroups"];
        put?: never;
        /** createGroup */
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
        /** joinGroup */
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
        /** getGroup */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** updateGroup */
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
        /** leaveGroup */
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
        /** getGroupInvite */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /** revokeGroupInvite */
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
        /** listGroupMembers */
        get: operations["listGroupMembers"];
        put?: never;
        /** addGroupMembers */
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
        /** approveGroupMembers */
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
        /** removeGroupMember */
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
        /** demoteGroupMember */
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
        /** promoteGroupMember */
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
        /** sessionMe */
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
        /** sendMessage */
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
        /** revokeMessage */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /** editMessage */
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
        /** forwardMessage */
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
        /** addReaction */
        post: operations["addReaction"];
        /** removeReaction */
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
        /** voteMessage */
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
        /** sessionPairingCode */
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
        /** setPresence */
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
        /** sessionQR */
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
        /** postStatus */
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
        /** completeSetup */
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
        /** createToken */
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
        /** listWebhooks */
        get: operations["listWebhooks"];
        put?: never;
        /** createWebhook */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        /** getWebhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** deleteWebhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** updateWebhook */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}:enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** enableWebhook */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** recoverWebhook */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rotateWebhookSecret */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** testWebhook */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        /** listDeliveries */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
                /** @description Id of the delivery. */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        /** getDelivery */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
                /** @description Id of the delivery. */
                delivery: components["parameters"]["delivery"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** replayDelivery */
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
        /** getHealth */
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
        /** getMetrics */
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
        /** getReadiness */
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
        /** auth.code */
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
        /** auth.qr */
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
        /** call.incoming */
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
        /** chat.update */
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
        /** contact.update */
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
        /** group.participant */
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
        /** group.update */
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
        /** message */
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
        /** message.edited */
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
        /** message.from_me */
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
        /** message.reaction */
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
        /** message.revoked */
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
        /** message.status */
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
        /** newsletter.update */
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
        /** poll.recap */
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
        /** poll.vote */
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
        /** presence.update */
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
        /** session.status */
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
        /** resource.changed */
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
        /** webhook.disabled */
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
        /** audit */
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
        /** @description Any event, told apart by `event`. Types that this document lacks may be added: ignore them. */
        GatewayEvent: components["schemas"]["MessageEvent"] | components["schemas"]["PollRecapEvent"] | components["schemas"]["MessageStatusEvent"] | components["schemas"]["SessionStatusEvent"] | components["schemas"]["AuthQREvent"] | components["schemas"]["AuthCodeEvent"] | components["schemas"]["PresenceEvent"] | components["schemas"]["GroupEvent"] | components["schemas"]["ChatUpdateEvent"] | components["schemas"]["ContactUpdateEvent"] | components["schemas"]["CallEvent"] | components["schemas"]["NewsletterEvent"] | components["schemas"]["ResourceChangedEvent"] | components["schemas"]["WebhookDisabledEvent"] | components["schemas"]["AuditEvent"];
        /** @description First frame of a WebSocket. */
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
        };
        /** @description The WebSocket is about to be closed. */
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
        /** @description Heartbeat of a WebSocket. */
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
        };
        /** @description What the firehose shows of an event whose payload is content or a code: that it happened. */
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
        };
        /**
         * @description Why a session is in its status. Reasons that this document does not list may be added: show the status alone for them.
         * @enum {string}
         */
        SessionReason: "linking" | "syncing" | "reconnecting" | "service_unavailable" | "qr_timeout" | "pairing_rejected" | "pairing_cancelled" | "pairing_rate_limited" | "passkey_required" | "replaced" | "unlinked" | "locked" | "banned" | "temporarily_banned" | "restricted" | "client_outdated" | "bad_user_agent" | "not_multi_device" | "bad_session" | "stopped_by_user" | "node_drained";
        /** @description The named frames of a stream. Names that this list lacks are to be ignored. */
        StreamFrames: {
            ready: components["schemas"]["ReadyFrame"];
            bookmark: components["schemas"]["BookmarkFrame"];
            reset: components["schemas"]["ResetFrame"];
            "token-expiring": components["schemas"]["TokenExpiringFrame"];
            reconnect: components["schemas"]["ReconnectFrame"];
            revoked: components["schemas"]["RevokedFrame"];
        };
        ErrorDetail: {
            /** @enum {string} */
            code: "rate_limited" | "not_found" | "unauthorized" | "forbidden" | "validation_error" | "conflict" | "not_implemented" | "gateway_unavailable" | "internal";
            message: string;
            details?: {
                [key: string]: unknown;
            };
        };
        ApiError: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description Who did it. */
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
        /** @description An account, as much of it as others of the organization may know. */
        PersonRef: {
            /** @description Id of the account. */
            id: string;
            /** @description Name that the person chose. */
            name: string;
            /** @description E-mail address. */
            email?: string;
        };
        /** @description What it was done to. */
        AuditTarget: {
            /** @description Noun of the contract: `session`, `webhook`, `user` … */
            kind: string;
            /** @description Its id. */
            id: string;
            /** @description Name at that time. */
            name?: string;
        };
        /** @description One action, who did it, and as whom. */
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
        /** @description One page of audit entries, newest first. */
        ListAuditEntry: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["AuditEntry"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description A gateway node: the process that holds the connections of sessions. */
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
        /** @description One page of gateway nodes. */
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
        /** @description How well a session works, apart from its status. Counted since the gateway node took the session over. */
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
        WASession: {
            id: string;
            organizationId: string;
            gatewayId: string;
            status: components["schemas"]["SessionStatus"];
            isAdminSession: boolean;
            autoRead: boolean;
            presenceTyping: boolean;
            /** Format: int64 */
            ratePerMin: number;
            /** Format: int64 */
            ratePerHour: number;
            /** Format: int64 */
            createdAt: number;
            /** Format: int64 */
            updatedAt: number;
            createdByUserId?: string;
            label?: string;
            /** Format: int64 */
            lastConnectedAt?: number;
            phoneNumber?: string;
            waJid?: string;
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
            health?: components["schemas"]["SessionHealth"];
            /** @description Name of the organization. Only where sessions of all organizations are listed. */
            organizationName?: string;
        };
        QR: {
            code: string;
            /** Format: int64 */
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
        PairingCodeOutputBody: {
            code: string;
            /**
             * Format: int64
             * @description When the code expires.
             */
            expiresAt?: number;
        };
        /** @description The deployment's own number and, while it is being linked, its codes. */
        AdminNumber: {
            session: components["schemas"]["WASession"];
            qr?: components["schemas"]["QR"];
            pairingCode?: components["schemas"]["PairingCodeOutputBody"];
        };
        /** @description The number to link. */
        AdminPairingCodeBody: {
            /** @description Country code and number, digits only. Absent: the number of the configuration. */
            phone?: string;
        };
        ListWASession: {
            data: components["schemas"]["WASession"][] | null;
            nextCursor?: string;
        };
        BackfillJob: {
            id: string;
            sessionId: string;
            organizationId: string;
            /** @enum {string} */
            status: "running" | "succeeded" | "failed";
            /** Format: int64 */
            contacts: number;
            /** Format: int64 */
            groups: number;
            /** Format: int64 */
            groupMembers: number;
            /** Format: int64 */
            startedAt: number;
            error?: string;
            /** Format: int64 */
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
        /** @description An organization that an account belongs to. */
        UserOrganization: {
            /** @description Id of the organization. */
            id: string;
            /** @description Its name. */
            name: string;
            role: components["schemas"]["OrganizationRole"];
        };
        /** @description An account of the platform. */
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
        /** @description One page of accounts. */
        ListUser: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["User"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The new role. */
        UpdateUserBody: {
            role: components["schemas"]["PlatformRole"];
        };
        /** @description Why, and until when. */
        BanUserBody: {
            /** @description Shown to super admins and in the audit. */
            reason: string;
            /**
             * Format: int64
             * @description When the ban ends. Absent: never.
             */
            until?: number;
        };
        /** @description Why. */
        ImpersonateUserBody: {
            /** @description Shown in the banner and in the audit. */
            reason: string;
        };
        /** @description A token that acts as somebody else. */
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
        /** @description A key with which a program calls the gateway. The secret itself is not kept. */
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
        /** @description One page of API keys. */
        ListApiKey: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["ApiKey"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The key to create. Its capabilities cannot exceed those of its creator. */
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
        /** @description The key with its secret, which is told once. */
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
        /** @description The host's user that the token is for. Shown in the audit. */
        EmbedSubject: {
            /** @description The host's id of the user. */
            id: string;
            /** @description Name to show in the audit. */
            name?: string;
        };
        /** @description What one component may see. */
        EmbedGrant: {
            /** @description The sessions that it may see. Absent: all of the organization, except for `session-pairing`, which always needs a list. */
            sessions?: string[];
            /**
             * @description `numbers`: phone numbers are left out of every answer and event.
             * @enum {string}
             */
            redact?: "none" | "numbers";
        };
        /** @description The components that the token is for. What is not listed is denied. */
        EmbedComponents: {
            sessions?: components["schemas"]["EmbedGrant"];
            "session-card"?: components["schemas"]["EmbedGrant"];
            "session-pairing"?: components["schemas"]["EmbedGrant"];
            viewer?: components["schemas"]["EmbedGrant"];
            contacts?: components["schemas"]["EmbedGrant"];
        };
        /** @description A short-lived token with which a page of another company shows components. */
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
        /** @description One page of embed tokens. */
        ListEmbedToken: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["EmbedToken"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The token to mint. */
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
        /** @description The token, which is told once, with its description. */
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
        /** @description A group of people that owns sessions, keys and webhooks. */
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
        /** @description An API key, as much of it as identifies it. */
        ApiKeyRef: {
            /** @description Id of the key. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Last four characters of the secret. */
            lastFour: string;
        };
        /** @description An embed token, as much of it as its holder may know. */
        EmbedTokenRef: {
            /** @description Id of the token. */
            id: string;
            subject: components["schemas"]["EmbedSubject"];
            components: components["schemas"]["EmbedComponents"];
        };
        /** @description An organization, as much of it as a label needs. */
        OrganizationRef: {
            /** @description Id of the organization. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description A super admin acting as somebody else. */
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
        /** @description Who is calling, for which organization, and what the gateway can do. Ask once per client: a 404 here means a gateway without our extensions. */
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
        /** @description One page of organizations. */
        ListOrganization: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Organization"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The organization to create. */
        CreateOrganizationBody: {
            /** @description Name shown to people. */
            name: string;
        };
        /** @description What to change. */
        UpdateOrganizationBody: {
            /** @description Name shown to people. */
            name: string;
        };
        /** @description An invitation to join an organization. */
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
        /** @description One page of invitations. */
        ListInvitation: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Invitation"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description Whom to invite, and as what. */
        CreateInvitationBody: {
            /**
             * Format: email
             * @description Address of the person.
             */
            email: string;
            role: components["schemas"]["OrganizationRole"];
        };
        /** @description The invitation and its link, which is told once. */
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
        /** @description An account's place in an organization. */
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
        /** @description One page of members. */
        ListMember: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Member"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The new role. */
        UpdateMemberBody: {
            role: components["schemas"]["OrganizationRole"];
        };
        RealtimeTicketRequest: {
            /** @enum {string} */
            scope?: "session" | "organization" | "firehose";
            session?: string;
            events?: string[];
            since?: string;
        };
        RealtimeTicket: {
            ticket: string;
            expiresInSeconds: number;
            url: string;
        };
        CreateSessionInputBody: {
            autoRead?: boolean;
            label?: string;
            presenceTyping?: boolean;
            start?: boolean;
        };
        /** @description The settings to change. A field that is absent stays as it is. */
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
        BackfillImport: {
            id: string;
            sessionId: string;
            organizationId: string;
            source: string;
            /** @enum {string} */
            status: "running" | "succeeded" | "failed";
            /** Format: int64 */
            chats: number;
            /** Format: int64 */
            messages: number;
            /** Format: int64 */
            identities: number;
            /** Format: int64 */
            groups: number;
            /** Format: int64 */
            groupMembers: number;
            /** Format: int64 */
            createdAt: number;
            error?: string;
            /** Format: int64 */
            finishedAt?: number;
            schemaFingerprint?: string;
        };
        CreateChannelInputBody: {
            name: string;
            description?: string;
        };
        CreateChannelOutputBody: {
            jid: string;
        };
        MuteChannelInputBody: {
            mute: boolean;
        };
        MediaMeta: {
            filename?: string;
            mimetype?: string;
            /** Format: int64 */
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
         * @description How far a message has come. It only ever moves forward, in this order; `failed` ends it.
         * @enum {string}
         */
        MessageStatus: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
        /** @description One person's reaction to a message. */
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
        /** @description The message that another one answers, as the answer carried it: the original may not be in the store. */
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
        /** @description One option of a poll. */
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
        /** @description A poll and its votes so far. */
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
        LocationData: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            address?: string;
            name?: string;
            /** @description Whether the place moves with the sender. */
            live?: boolean;
        };
        ContactData: {
            displayName?: string;
            vcard?: string;
        };
        /** @description A person in a system row. */
        SystemTarget: {
            /** @description The person. */
            jid: string;
            /** @description Name, where one is known. */
            name?: string;
        };
        /** @description What a row that nobody wrote tells: a change of the group, a missed call, a message that could not be decrypted yet. */
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
        /** @description Place of a message in an album: the row that opens it says how much is coming, each part names that row. */
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
        Message: {
            id: string;
            sessionId: string;
            waMessageId: string;
            chatJid: string;
            fromMe: boolean;
            /** @enum {string} */
            direction: "in" | "out";
            /** @description What kind of message it is, one of: `text`, `image`, `video`, `gif`, `video_note`, `voice`, `audio`, `document`, `sticker`, `sticker_pack`, `album`, `location`, `live_location`, `contact`, `contacts`, `poll`, `poll_result`, `event`, `buttons`, `buttons_reply`, `list`, `list_reply`, `template`, `template_reply`, `interactive`, `interactive_reply`, `product`, `order`, `invoice`, `payment`, `group_invite`, `channel_invite`, `call`, `waiting`, `system`, `unknown`. Types may be added: show them like `unknown`, never drop the row. */
            type: string;
            hasMedia: boolean;
            edited: boolean;
            deleted: boolean;
            /** Format: int64 */
            timestamp: number;
            /** Format: int64 */
            createdAt: number;
            /** Format: int64 */
            ackLevel?: number;
            body?: string;
            error?: string;
            media?: components["schemas"]["MediaMeta"];
            mentionNames?: {
                [key: string]: string;
            };
            mentions?: unknown;
            quotedMessageId?: string;
            senderJid?: string;
            senderLid?: string;
            senderName?: string;
            status?: components["schemas"]["MessageStatus"];
            /** @description Reactions to it, oldest first. */
            reactions?: components["schemas"]["Reaction"][];
            quoted?: components["schemas"]["QuotedMessage"];
            poll?: components["schemas"]["PollTally"];
            location?: components["schemas"]["LocationData"];
            /** @description Contact cards that it carries. */
            contacts?: components["schemas"]["ContactData"][];
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
        ListMessage: {
            data: components["schemas"]["Message"][] | null;
            nextCursor?: string;
        };
        /** @description The newest message of a chat, as much of it as a list shows. */
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
        Chat: {
            /** Format: int64 */
            id: number;
            sessionId: string;
            jid: string;
            /** @enum {string} */
            type: "dm" | "group" | "newsletter" | "broadcast" | "status";
            /** Format: int64 */
            unreadCount: number;
            archived: boolean;
            pinned: boolean;
            aliases?: string[] | null;
            /** Format: int64 */
            lastMessageAt?: number;
            /** Format: int64 */
            mutedUntil?: number;
            name?: string;
            lastMessage?: components["schemas"]["LastMessage"];
        };
        ListChat: {
            data: components["schemas"]["Chat"][] | null;
            nextCursor?: string;
        };
        UpdateChatInputBody: {
            archived?: boolean;
            /** Format: int64 */
            mutedUntil?: number;
            pinned?: boolean;
            unmute?: boolean;
        };
        PresenceStatus: {
            from: string;
            /** @enum {string} */
            state: "unknown" | "available" | "unavailable" | "composing" | "paused";
            chatJid?: string;
            /** Format: int64 */
            lastSeen?: number;
            /** @enum {string} */
            media?: "text" | "audio";
            unavailable?: boolean;
        };
        ChatPresenceInputBody: {
            /** @enum {string} */
            state: "composing" | "paused" | "recording";
        };
        Contact: {
            lid: string;
            /** @enum {string} */
            source: "dm" | "group";
            businessName?: string;
            name?: string;
            phoneNumber?: string;
        };
        ListContact: {
            data: components["schemas"]["Contact"][] | null;
            nextCursor?: string;
        };
        OnWhatsApp: {
            query: string;
            isOnWhatsApp: boolean;
            jid?: string;
        };
        ContactAboutOutputBody: {
            about: string;
        };
        ProfilePicture: {
            id?: string;
            url?: string;
        };
        ContactGroup: {
            jid: string;
            role: string;
            /** Format: int64 */
            lastSeen: number;
            name?: string;
            tag?: string;
        };
        Identity: {
            /** Format: int64 */
            id: number;
            lid: string;
            /** Format: int64 */
            firstSeenAt: number;
            /** Format: int64 */
            updatedAt: number;
            businessName?: string;
            name?: string;
            phoneJid?: string;
            phoneNumber?: string;
        };
        ContactDetail: {
            dm: boolean;
            groups: components["schemas"]["ContactGroup"][] | null;
            identity?: components["schemas"]["Identity"];
        };
        Group: {
            /** Format: int64 */
            id: number;
            groupJid: string;
            /** Format: int64 */
            firstSeenAt: number;
            /** Format: int64 */
            updatedAt: number;
            /** Format: int64 */
            createdAtWa?: number;
            description?: string;
            isAnnounce?: boolean;
            isLocked?: boolean;
            ownerJid?: string;
            /** Format: int64 */
            participantCount?: number;
            subject?: string;
        };
        ListGroup: {
            data: components["schemas"]["Group"][] | null;
            nextCursor?: string;
        };
        CreateGroupInputBody: {
            name: string;
            participants?: string[];
        };
        GroupInfo: {
            groupJid: string;
            description?: string;
            isAnnounce?: boolean;
            isLocked?: boolean;
            ownerJid?: string;
            /** Format: int64 */
            participants?: number;
            subject?: string;
        };
        JoinGroupInputBody: {
            invite: string;
        };
        JoinGroupOutputBody: {
            groupJid: string;
        };
        UpdateGroupInputBody: {
            announce?: boolean;
            description?: string;
            locked?: boolean;
            subject?: string;
        };
        InviteOutputBody: {
            invite: string;
        };
        GroupMember: {
            /** Format: int64 */
            id: number;
            sessionId: string;
            groupJid: string;
            lid: string;
            /** @enum {string} */
            role: "member" | "admin" | "superadmin";
            /** Format: int64 */
            firstSeenAt: number;
            /** Format: int64 */
            lastSeenAt: number;
            tag?: string;
            /** @description Name of the person, where one is known. */
            name?: string;
            /** @description Number, digits only. Absent: hidden. */
            phoneNumber?: string;
        };
        ListGroupMember: {
            data: components["schemas"]["GroupMember"][] | null;
            nextCursor?: string;
        };
        AddGroupMembersInputBody: {
            participants: string[];
        };
        ApproveGroupMembersInputBody: {
            participants: string[];
        };
        Me: {
            sessionId: string;
            status: string;
            connected: boolean;
            phoneNumber?: string;
            waJid?: string;
            waLid?: string;
        };
        ContactCard: {
            name?: string;
            phone?: string;
            vcard?: string;
        };
        MediaPayload: {
            caption?: string;
            data?: string;
            filename?: string;
            mimetype?: string;
            url?: string;
        };
        AlbumMediaPayload: {
            data?: string;
            mimetype?: string;
            /** @enum {string} */
            type?: "image" | "video";
            url?: string;
        };
        SendRequest: {
            /** @enum {string} */
            type: "text" | "poll" | "location" | "contact" | "image" | "video" | "audio" | "document" | "sticker" | "album";
            to: string;
            caption?: string;
            contact?: components["schemas"]["ContactCard"];
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            media?: components["schemas"]["MediaPayload"];
            medias?: components["schemas"]["AlbumMediaPayload"][];
            mentions?: string[];
            name?: string;
            options?: string[];
            /** Format: int64 */
            pollEndTime?: number;
            pollHideVotes?: boolean;
            replyTo?: string;
            /** Format: int64 */
            selectableCount?: number;
            text?: string;
        };
        SendResult: {
            mode: string;
            outboxId?: string;
            replayed?: boolean;
            status?: string;
            /** Format: int64 */
            timestamp?: number;
            waMessageId?: string;
        };
        RevokeMessageInputBody: {
            chat?: string;
            sender?: string;
        };
        EditMessageInputBody: {
            text: string;
            chat?: string;
        };
        ForwardInputBody: {
            to: string;
            chat?: string;
            sender?: string;
        };
        ReactionInputBody: {
            chat?: string;
            emoji?: string;
            sender?: string;
        };
        VoteInputBody: {
            options: string[];
            chat?: string;
            sender?: string;
        };
        PairingCodeInputBody: {
            phone: string;
        };
        SetPresenceInputBody: {
            /** @enum {string} */
            state: "online" | "offline";
        };
        PostStatusInputBody: {
            /** @enum {string} */
            type: "text" | "image";
            text: string;
        };
        PostStatusOutputBody: {
            messageId: string;
        };
        /** @description The one-time link's token and the account to finish. */
        CompleteSetupBody: {
            /** @description From the link that the gateway printed. */
            token: string;
            /** @description Name to show. */
            name: string;
            /** @description Password to sign in with. */
            password: string;
        };
        /** @description What the login token shall be for. */
        CreateTokenBody: {
            /** @description The organization to work in; `null` for none. Absent: the one used last, or none. */
            organizationId?: string | null;
            /** @description Id of a running impersonation, to renew its token. */
            impersonation?: string;
        };
        /** @description A login token. Keep it in memory only. */
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
        RetryPolicy: {
            policy: string;
            /** Format: int64 */
            delaySeconds: number;
            /** Format: int64 */
            attempts: number;
        };
        Webhook: {
            id: string;
            organizationId: string;
            url: string;
            events: string[] | null;
            retryPolicy: components["schemas"]["RetryPolicy"];
            active: boolean;
            /** Format: int64 */
            createdAt: number;
            /** Format: int64 */
            updatedAt: number;
            customHeaders?: {
                [key: string]: string;
            };
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
        ListWebhook: {
            data: components["schemas"]["Webhook"][] | null;
            nextCursor?: string;
        };
        WebhookBody: {
            active?: boolean;
            customHeaders?: {
                [key: string]: string;
            };
            events?: string[];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            secret?: string;
            sessionId?: string;
            url?: string;
        };
        /** @description The webhook to create. */
        CreateWebhookBody: WithRequired<components["schemas"]["WebhookBody"], "url" | "events">;
        /** @description From when on to send again. */
        RecoverWebhookBody: {
            /**
             * Format: int64
             * @description Everything that failed after this moment is queued again; at most 14 days back.
             */
            since: number;
        };
        /** @description How much was queued. */
        RecoverResult: {
            /**
             * Format: int64
             * @description Deliveries queued.
             */
            count: number;
        };
        /** @description The new secret, which is told once. */
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
        /** @description What to send. */
        TestWebhookBody: {
            /** @description Type of the sample event. Absent: `session.status`. */
            event?: components["schemas"]["EventType"];
        };
        /**
         * @description `pending` waits for its first attempt, `failed` for the next one, `dead` has none left, `skipped` was never sent and says why in `reason`.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed" | "dead" | "skipped";
        /** @description One attempt to deliver an event. */
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
        /** @description One event on its way to one webhook. */
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
        /** @description One page of deliveries, newest first. */
        ListDelivery: {
            /** @description The page, in the order of the list. */
            data: components["schemas"]["Delivery"][];
            /** @description Opaque; give it as `cursor` to read the next page. Absent on the last page. */
            nextCursor?: string;
        };
        /** @description The process is alive. */
        Health: {
            /**
             * @description Always the same.
             * @constant
             */
            status: "ok";
        };
        /** @description Whether the process takes requests. */
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
        /** @description A pairing code was issued. */
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
        /** @description The phone accepted. */
        PairingSucceeded: {
            businessName?: string;
            jid?: string;
            lid?: string;
            platform?: string;
        };
        /** @description Either a code to type, or word that the phone accepted: accept both. */
        AuthCodePayload: components["schemas"]["PairingCodeIssued"] | components["schemas"]["PairingSucceeded"];
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
        };
        AuthQRPayload: {
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
        };
        CallPayload: {
            callId: string;
            from: string;
            /** Format: int64 */
            timestamp: number;
            isGroup: boolean;
            groupJid?: string;
        };
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
        };
        ChatUpdatePayload: {
            chatJid: string;
            change: string;
            pictureId?: string;
            removed?: boolean;
            /** @description The chat after the change. */
            chat?: components["schemas"]["Chat"];
        };
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
        };
        ContactUpdatePayload: {
            jid: string;
            firstName?: string;
            fullName?: string;
            pushName?: string;
            /** @description The contact after the change. */
            contact?: components["schemas"]["Contact"];
        };
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
        };
        GroupPayload: {
            groupJid: string;
            demote?: string[] | null;
            description?: string;
            isAnnounce?: boolean;
            isLocked?: boolean;
            join?: string[] | null;
            leave?: string[] | null;
            newInviteLink?: string;
            promote?: string[] | null;
            reason?: string;
            sender?: string;
            subject?: string;
            /** Format: int64 */
            timestamp?: number;
        };
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
        };
        MentionData: {
            pushName?: string;
            tag?: string;
        };
        PollData: {
            name: string;
            options: string[] | null;
            /** Format: int64 */
            selectableCount: number;
            /** Format: int64 */
            endTime?: number;
            hideVotes?: boolean;
        };
        MessagePayload: {
            waMessageId: string;
            chatJid: string;
            fromMe: boolean;
            type: string;
            hasMedia: boolean;
            media: components["schemas"]["MediaMeta"];
            /** Format: int64 */
            timestamp: number;
            body?: string;
            contact?: components["schemas"]["ContactData"];
            location?: components["schemas"]["LocationData"];
            mentions?: {
                [key: string]: components["schemas"]["MentionData"];
            };
            poll?: components["schemas"]["PollData"];
            pushName?: string;
            quotedBody?: string;
            quotedFromMe?: boolean;
            quotedMessageId?: string;
            quotedSenderJid?: string;
            quotedSenderLid?: string;
            reaction?: string;
            selectedOptions?: string[] | null;
            senderJid?: string;
            senderLid?: string;
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
        };
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
        };
        MessageStatusPayload: {
            chatJid: string;
            messageIds: string[] | null;
            status: components["schemas"]["MessageStatus"];
            /** Format: int64 */
            timestamp: number;
            senderJid?: string;
        };
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
        };
        NewsletterPayload: {
            jid: string;
            /** @enum {string} */
            action: "join" | "leave" | "mute";
        };
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
        };
        PollRecapOption: {
            option: string;
            /** Format: int64 */
            count: number;
        };
        PollRecapVoter: {
            voterId: string;
            displayName: string;
            selectedOptions: string[] | null;
        };
        PollRecapPayload: {
            pollMessageId: string;
            chatJid: string;
            name: string;
            options: components["schemas"]["PollRecapOption"][] | null;
            /** Format: int64 */
            selectableCount: number;
            /** Format: int64 */
            endTime: number;
            hideVotes: boolean;
            /** Format: int64 */
            totalVotes: number;
            voters?: components["schemas"]["PollRecapVoter"][] | null;
        };
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
        };
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
        };
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
        };
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
        };
        /**
         * @description What happened to a resource.
         * @enum {string}
         */
        ChangeKind: "created" | "updated" | "deleted";
        /** @description A session was created, changed or deleted. */
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
        /** @description A API key was created, changed or deleted. */
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
        /** @description A webhook was created, changed or deleted. */
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
        /** @description A delivery was created, changed or deleted. */
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
        /** @description A organization was created, changed or deleted. */
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
        /** @description A member was created, changed or deleted. */
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
        /** @description A invitation was created, changed or deleted. */
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
        /** @description A embed token was created, changed or deleted. */
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
        /** @description A user was created, changed or deleted. */
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
        /** @description A gateway node was created, changed or deleted. */
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
        /** @description What changed. */
        ResourceChangedPayload: components["schemas"]["SessionChange"] | components["schemas"]["ApiKeyChange"] | components["schemas"]["WebhookChange"] | components["schemas"]["DeliveryChange"] | components["schemas"]["OrganizationChange"] | components["schemas"]["MemberChange"] | components["schemas"]["InvitationChange"] | components["schemas"]["EmbedTokenChange"] | components["schemas"]["UserChange"] | components["schemas"]["GatewayChange"];
        /** @description Something that GET answers has changed. Only for those who may GET it. */
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
        };
        /** @description Which webhook, and why. */
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
        /** @description A webhook was switched off after five days of nothing but failures. */
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
        };
        /** @description Somebody did something worth recording. Only in the firehose. */
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
        };
        /** @description First frame of every stream: what happened up to the cursor is behind you. */
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
        /** @description Nothing for you, but the log has moved on. */
        BookmarkFrame: {
            /** @description Where the stream stands. */
            cursor: string;
        };
        /** @description The stream cannot continue where you asked: load everything again, then go on from the cursor. */
        ResetFrame: {
            /**
             * @description The cursor is too old, was never given out, belongs to a former life of the log, or is too far behind.
             * @enum {string}
             */
            reason: "expired" | "unknown" | "epoch" | "too_many";
            /** @description Where the stream stands. */
            cursor: string;
        };
        /** @description The token of this stream expires in 60 s: connect again with a new one. */
        TokenExpiringFrame: {
            /**
             * Format: int64
             * @description When it expires.
             */
            expiresAt: number;
        };
        /** @description The server ends this stream on purpose. */
        ReconnectFrame: {
            /** @description Why. */
            reason: string;
            /**
             * Format: int64
             * @description How long to wait, in milliseconds.
             */
            retryMs: number;
        };
        /** @description The credential was revoked: do not connect again with it. */
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
        /** @description Id of the gateway node. */
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
        /** @description Id of the account. */
        user: string;
        /** @description Id of the key. */
        key: string;
        /** @description Id of the embed token. */
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
        /** @description Id of the invitation. */
        invitation: string;
        /** @description Id of the organization. */
        organization: string;
        /** @description Id of the account. */
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
        /** @description Id of the webhook. */
        webhook: string;
        /** @description Only deliveries in this state. */
        state: components["schemas"]["DeliveryState"];
        /** @description Only deliveries of this event type. */
        event: components["schemas"]["EventType"];
        /** @description Id of the delivery. */
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
         * @example 01JZ.000000000042
         */
        EventCursor: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
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
                /** @description Id of the gateway node. */
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
                /** @description Id of the gateway node. */
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
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
                /** @description Id of the account. */
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
                /** @description Id of the account. */
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
                /** @description Id of the account. */
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
                /** @description Id of the account. */
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
                /** @description Id of the key. */
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
                /** @description Id of the embed token. */
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
                     *     data: {"cursor":"01JZ.000000000042","heartbeatSeconds":15,"serverTime":1767225600000}
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
                /** @description Id of the invitation. */
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
                    "X-Event-Cursor": components["headers"]["EventCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
            500: components["responses"]["InternalError"];
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
                /** @description Id of the organization. */
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
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
                /** @description Id of the organization. */
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
                /** @description Id of the organization. */
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
                /** @description Id of the organization. */
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
                /** @description Id of the organization. */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
                /** @description Id of the invitation. */
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
                /** @description Id of the organization. */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
                /** @description Id of the account. */
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
                /** @description Id of the organization. */
                id: components["parameters"]["organization"];
                /** @description Id of the account. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            501: components["responses"]["NotImplemented"];
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
            /** @description The answer. */
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
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
            /** @description The answer. */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
                /** @description Id of the webhook. */
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
                /** @description Id of the webhook. */
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
            /** @description The answer. */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
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
                /** @description Id of the webhook. */
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
                /** @description Id of the webhook. */
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
                /** @description Id of the webhook. */
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
                /** @description Id of the webhook. */
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
                /** @description Id of the delivery. */
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
                    "X-Event-Cursor": components["headers"]["EventCursor"];
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
                /** @description Id of the webhook. */
                id: components["parameters"]["webhook"];
                /** @description Id of the delivery. */
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
            500: components["responses"]["InternalError"];
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
            500: components["responses"]["InternalError"];
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
            500: components["responses"]["InternalError"];
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
