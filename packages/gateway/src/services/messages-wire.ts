/** The context under which a message's protobuf is sealed. */
export function wireSeal(id: string): string {
  return `message:${id}:wire`
}
