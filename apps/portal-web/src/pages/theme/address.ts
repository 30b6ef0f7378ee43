import { pattern } from '../addresses.js';

export const address = pattern<'file'>('/theme/(?<file>[a-z0-9-]{1,80}\\.css)');
