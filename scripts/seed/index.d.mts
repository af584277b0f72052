import type { World } from '../world.mjs'

interface DemoAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** The demo sign-ins. */
export declare const accounts: { readonly user: DemoAccount; readonly admin: DemoAccount; readonly adminNumber: string }
type Seeded = Pick<World, 'base' | 'sandbox' | 'setupLink'>
/** Finishes the one-time link of the super admin, if there is one. */
export declare const setUpAdmin: (world: Seeded) => Promise<void>
/** Makes the whole world in a fresh gateway and sandbox. */
export declare const seedWorld: (world: Seeded) => Promise<void>
/** Lets the people of a world that was made earlier talk again. */
export declare const wakeWorld: (world: Seeded) => Promise<void>
