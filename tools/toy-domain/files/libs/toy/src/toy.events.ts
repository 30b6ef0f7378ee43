import { defineEvent } from '@jiyue/platform';

export const ToyMade = defineEvent<{ toyId: string }>('toy.toy-made', 'Toy', { zh: '做玩具', en: 'toy made' });
export const ToyWrapped = defineEvent<{ toyId: string }>('toy.toy-wrapped', 'Toy', { zh: '包玩具', en: 'toy wrapped' });
