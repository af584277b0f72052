import { monotonicFactory } from 'ulid'

/** Every prefix the contract gives to an id. */
export type IdPrefix =
  | 'usr_'
  | 'aut_'
  | 'org_'
  | 'inv_'
  | 'key_'
  | 'emb_'
  | 'imp_'
  | 'aud_'
  | 'gw_'
  | 'sess_'
  | 'evt_'
  | 'wh_'
  | 'out_'
  | 'msg_'
  | 'dlv_'
  | 'mail_'
  | 'job_'

const nextUlid = monotonicFactory()

/** Mints an id of one kind: its prefix and a ULID that grows within this process. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}${nextUlid()}`
}
