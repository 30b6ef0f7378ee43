import { AUTH_ENTITIES } from '@jiyue/auth';
import { CONTENT_ENTITIES } from '@jiyue/content';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity of every domain lib. */
export const ENTITIES: readonly EntityTarget<ObjectLiteral>[] = [...AUTH_ENTITIES, ...CONTENT_ENTITIES];
