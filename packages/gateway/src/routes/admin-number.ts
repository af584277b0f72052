import type { OperationHandlers } from '../http/api.js'
import type { AdminNumberService } from '../services/admin-number.js'

type Handlers = Pick<OperationHandlers, 'getAdminNumber' | 'startAdminNumberQr' | 'startAdminNumberPairingCode'>

/** The deployment's own number. */
export function adminNumberHandlers(number: AdminNumberService): Handlers {
  return {
    getAdminNumber: async () => ({ status: 200, body: await number.get() }),
    startAdminNumberQr: async (request) => ({ status: 200, body: await number.qr(request) }),
    startAdminNumberPairingCode: async (request) => ({
      status: 200,
      body: await number.pairingCode(request, request.body?.phone),
    }),
  }
}
