import type { Type } from '@nestjs/common';

/** Modules whose resolvers the staff endpoint serves. */
export const STAFF_MODULES: Type[] = [];

/** Modules whose resolvers the public endpoint serves. */
export const PUBLIC_MODULES: Type[] = [];
