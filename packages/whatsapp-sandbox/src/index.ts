export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js'
export { SandboxError, type SandboxErrorCode } from './sandbox-error.js'
export type { SandboxParts } from './sandbox-parts.js'
export type { RefLifetimes } from './server/pairing-refs.js'
