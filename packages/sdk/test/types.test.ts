import { expectTypeOf, it } from 'vitest'
import type {
  ApiKeyCreated,
  Call,
  CallOptions,
  Chat,
  Client,
  Collection,
  ListCall,
  QueryOf,
  WASession,
} from '../src/index.js'

type SendBody = Parameters<Client['messages']['send']>

it('gives every operation the arguments and the answer of the contract', () => {
  expectTypeOf<ReturnType<Client['sessions']['get']>>().toEqualTypeOf<Call<WASession>>()
  expectTypeOf<Parameters<Client['sessions']['stop']>>().toEqualTypeOf<
    [sessionId: string, options?: CallOptions | undefined]
  >()
  expectTypeOf<ReturnType<Client['chats']['list']>>().toEqualTypeOf<ListCall<Chat>>()
  expectTypeOf<Parameters<Client['chats']['list']>>().toEqualTypeOf<
    [sessionId: string, query?: QueryOf<'listChats'> | undefined, options?: CallOptions | undefined]
  >()
  expectTypeOf<ReturnType<Client['apiKeys']['create']>>().toEqualTypeOf<Call<ApiKeyCreated>>()
  expectTypeOf<ReturnType<Client['sessions']['delete']>>().toEqualTypeOf<Call<undefined>>()
  expectTypeOf<SendBody[0]>().toEqualTypeOf<string>()
  expectTypeOf<SendBody[1]['to']>().toEqualTypeOf<string>()
  expectTypeOf<NonNullable<NonNullable<SendBody[2]>['query']>>().toEqualTypeOf<QueryOf<'sendMessage'>>()
  expectTypeOf<Parameters<Client['sessions']['importBackup']>[1]>().toEqualTypeOf<FormData>()
  expectTypeOf<Parameters<Client['organizations']['updateMember']>>().toExtend<
    [id: string, userId: string, ...unknown[]]
  >()
  expectTypeOf<ReturnType<Client['live']['sessions']>>().toEqualTypeOf<Collection<WASession>>()
})
