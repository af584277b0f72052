import type { OperationHandlers } from '../http/api.js'
import { Problem, notImplemented } from '../http/problems.js'
import type { SessionAccess } from '../services/sessions-access.js'

/** Reading a phone's backup file: 501, as deployed, for those who may ask at all. The file is not read. */
export function backupImportHandlers(access: SessionAccess): Pick<OperationHandlers, 'importBackup'> {
  return {
    async importBackup({ reach, params, headers }) {
      await access.row(reach, params.session)
      if (!/^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '')) {
        throw new Problem(
          'validation_error',
          'The body must be a form with the file and its key.',
          { errors: ['content-type: must be multipart/form-data'] },
          { status: 415, headers: { connection: 'close' } },
        )
      }
      throw notImplemented('This gateway does not import backups.')
    },
  }
}
