import { pattern, UUID } from '../addresses.js';

export const address = pattern<'tenant' | 'name'>(`/files/(?<tenant>${UUID})/asset/(?<name>${UUID}\\.[a-z0-9]{2,5})`);
