import type { OperationHandlers } from '../http/api.js'
import { notFound } from '../http/problems.js'
import type { SessionAccess } from '../services/sessions-access.js'
import type { BackfillService } from '../services/sessions-backfill.js'

type Handlers = Pick<OperationHandlers, 'adminStartSessionBackfill' | 'adminSessionBackfillStatus' | 'backupStatus'>

/** Reading a session's people and groups again. */
export function backfillHandlers(backfill: BackfillService, access: SessionAccess): Handlers {
  return {
    adminStartSessionBackfill: async (request) => ({
      status: 202,
      body: await backfill.begin(request, request.reach, request.params.session),
    }),
    adminSessionBackfillStatus: async ({ reach, params }) => ({
      status: 200,
      body: await backfill.last(reach, params.session),
    }),
    async backupStatus({ reach, params }) {
      await access.row(reach, params.session)
      // backups are not imported here, so that there never was one
      throw notFound()
    },
  }
}
