export { createGateway, type Gateway, type GatewayOptions } from './gateway.js'
export { type Config, ConfigError, type Limits, readConfig } from './config.js'
export { DatabaseInUseError } from './storage/sqlite-lock.js'
