import { SandboxError } from '../sandbox-error.js'
import type { World } from '../server/world.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { createPhoneKeys } from './signal-device.js'

/** What a new practice phone is called. */
export interface NewPhone {
  /** The owner's name; also what the phone calls itself unless `pushName` says otherwise. */
  readonly name: string
  readonly pushName?: string | undefined
  /** Digits with country code, no `+`; absent: the next free practice number. */
  readonly number?: string | undefined
  readonly about?: string | undefined
}

/** Makes a practice phone with its own number, LID and keys. Throws `invalid_request` or `conflict`. */
export function createPhone(world: World, fresh: NewPhone): PhoneRecord {
  const number = fresh.number?.replace(/^\+/, '').replaceAll(/[\s()-]/g, '') ?? nextNumber(world)
  if (!/^[1-9]\d{6,14}$/.test(number))
    throw new SandboxError('invalid_request', 'A number has 7 to 15 digits and starts with the country code.')
  if (world.phone(number)) throw new SandboxError('conflict', `There is a phone with the number +${number} already.`)
  const phone: PhoneRecord = {
    number,
    lid: nextLid(world),
    name: fresh.name,
    pushName: fresh.pushName ?? fresh.name,
    about: fresh.about ?? '',
    keys: createPhoneKeys(world.now()),
    companions: [],
    nextDevice: 1,
    nextKeyIndex: 1,
    contacts: {},
    blocked: [],
    appState: {},
    refusal: null,
  }
  world.state.phones.push(phone)
  world.index(phone)
  world.changed()
  world.events.publish({ type: 'phone.changed', number })
  return phone
}

/** Practice numbers are +1 555 010 xxxx, which belong to nobody. */
function nextNumber(world: World): string {
  for (;;) {
    const number = `1555010${String(world.state.nextNumber++).padStart(4, '0')}`
    if (world.phone(number) === undefined) return number
  }
}

function nextLid(world: World): string {
  for (;;) {
    const lid = `90${world.random.digits(13)}`
    if (!world.state.phones.some((phone) => phone.lid === lid)) return lid
  }
}
