import { pattern, UUID } from '../addresses.js';

export const address = pattern<'tenant' | 'name'>(
  `/files/(?<tenant>${UUID})/asset/(?<name>${UUID}(?:-[0-9]{2,4})?\\.[a-z0-9]{2,5})`,
);
