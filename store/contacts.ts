import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { type Contact, contact } from '#domain/access/actor.ts'
import { database, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'

/** Where to write to a person; undefined for one who never filed a request. */
export const findContact = async (organisation: string, person: string): Promise<Contact | undefined> => {
  const { Item } = await database.send(
    new GetCommand({ TableName: registryTable(), Key: keys.contact(organisation, person) }),
  )
  return Item === undefined ? undefined : contact.parse(Item.contact)
}
