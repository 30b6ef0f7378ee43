import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity of every domain lib. */
export const ENTITIES: readonly EntityTarget<ObjectLiteral>[] = [];
