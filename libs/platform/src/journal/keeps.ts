import { SetMetadata } from '@nestjs/common';

/** Where {@link Keeps} leaves the table's name. */
export const KEEPS = 'jiyue:keeps';

/**
 * Says that a mutation only keeps rows of this table, which are nobody's decision (`db.keep`): the audit trail has no
 * line for it. Every mutation without this mark leaves exactly one.
 */
export const Keeps = (table: string): MethodDecorator => SetMetadata(KEEPS, table);
