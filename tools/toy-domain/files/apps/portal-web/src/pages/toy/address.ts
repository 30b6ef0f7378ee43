import { exactly } from '../addresses.js';

export const address = exactly('/toys.html');
