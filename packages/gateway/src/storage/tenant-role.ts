import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.js'

/** The organization that a transaction is for; unset: none, and no row. */
export const TENANT_SETTING = 'waygate.organization'

/** What proves who somebody is, or signs for the gateway: nothing that is asked for an organization needs it. */
const NEVER = ['accounts', 'verifications', 'signing_keys', 'setup_links', 'mails', 'mail_links']

/** Any constant but those of the other locks: one gateway at a time gives rights. */
const ADVISORY_LOCK = 7_264_912
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Makes the role for whom row-level security holds, because it owns nothing, and gives it its rights, anew at each start: a
 * migration may have made tables since. It is named after the database's user, `<user>_tenant`: roles belong to the whole server,
 * and one that several gateways shared could read the databases of all of them.
 * @returns Its name as SQL; null where the user may neither make the role nor become it, which an administrator can allow.
 */
export async function prepareTenantRole(db: Kysely<Database>): Promise<string | null> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(tx)
      await sql.raw(RIGHTS).execute(tx)
      const { rows } = await sql<{ role: string }>`select current_user as role`.execute(tx)
      return rows[0] ? pg.escapeIdentifier(rows[0].role) : null
    })
  } catch (error) {
    if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return null
    throw error
  }
}

/** Ends as the role, so that a role that cannot be used is noticed here. */
const RIGHTS = `do $rights$
declare
  tenant name := current_user || '_tenant';
  place name := current_schema();
begin
  if not exists (select from pg_roles where rolname = tenant) then
    begin
      execute format('create role %I nologin', tenant);
    exception when duplicate_object or unique_violation then null; -- the gateway of another database was faster
    end;
  end if;
  if exists (select from pg_roles where rolname = tenant and (rolcanlogin or rolsuper or rolbypassrls)) then
    raise insufficient_privilege; -- somebody's role of the same name
  end if;
  execute format('grant usage on schema %I to %I', place, tenant);
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', place, tenant);
  execute format('grant usage on all sequences in schema %I to %I', place, tenant);
  execute format('revoke all on ${NEVER.join(', ')} from %I', tenant);
  begin
    execute format('set local role %I', tenant);
  exception when insufficient_privilege then -- who makes a role may give it away, but has it only when given
    execute format('grant %I to %I', tenant, current_user);
    execute format('set local role %I', tenant);
  end;
  perform from sessions limit 0;
end $rights$`
