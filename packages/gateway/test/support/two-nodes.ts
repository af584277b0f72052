import { startGateway, type TestGateway, type TestGatewayOptions } from './start-gateway.js'

/** Two gateways on one database. PostgreSQL only: a SQLite file belongs to one process. */
export async function startTwoNodes(
  options: TestGatewayOptions = {},
): Promise<{ readonly first: TestGateway; readonly second: TestGateway; close(): Promise<void> }> {
  const first = await startGateway(options)
  const second = await startSecondNode(first, options)
  return {
    first,
    second,
    async close() {
      await second.close()
      await first.close()
    },
  }
}

/** One more gateway on the database of another. */
export function startSecondNode({ core }: TestGateway, options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { databaseUrl, secrets } = core.config
  return startGateway({ ...options, config: { ...options.config, databaseUrl, secrets } })
}
